import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { valueText } from "../language/findingText";
import type { Confirmation } from "../state/paneState";
import { useWording } from "../language/wordingContext";
import { useFocusFallback } from "../shell/useFocusFallback";

const useStyles = makeStyles({
  root: {
    margin: "4px 0",
    padding: "8px",
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  question: { margin: "0 0 8px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface FormulaQuestionProps {
  readonly confirmation: Confirmation;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Asks before a formula of the user's is replaced by a number. */
export function FormulaQuestion({
  confirmation: { edit, formula },
  onReplace,
  onKeep,
}: FormulaQuestionProps) {
  const styles = useStyles();
  const { words, figures } = useWording();
  const say = words.assumptions;
  const ref = useFocusFallback(({ parentElement }) => parentElement?.querySelector("input"));
  return (
    <div ref={ref} role="alert" className={styles.root}>
      <p className={styles.question}>
        {say.replaceFormula(formula, valueText(edit.field, edit.value, figures.marks))}
      </p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onReplace}>
          {say.replace}
        </Button>
        <Button size="small" onClick={onKeep}>
          {say.keepFormula}
        </Button>
      </div>
    </div>
  );
}
