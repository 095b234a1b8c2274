import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Workbook } from "../../workbook/port/workbook";
import { problemText } from "../language/reportText";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ManualCalculationProps {
  readonly workbook: Workbook;
  /** What the pane has last read; the mode is looked up again with it. */
  readonly read: unknown;
}

/** Says that cells wait for a calculation while the pane does not, and offers one. */
export function ManualCalculation({ workbook, read }: ManualCalculationProps) {
  const styles = useStyles();
  const { words } = useWording();
  const [isManual, setManual] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    workbook.readHost().then(
      ({ isCalculatedByHand }) => isCurrent && setManual(isCalculatedByHand),
      // A page without a workbook calculates nothing.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [workbook, read]);
  if (!isManual) return null;
  const calculate = () =>
    workbook.calculate().then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(problemText(error, words)),
    );
  return (
    <div className={styles.root} role="note">
      <p className={styles.text}>{words.manual.says}</p>
      <Button size="small" onClick={() => void calculate()}>
        {words.manual.calculate}
      </Button>
      <p className={styles.text} role="status">
        {problem}
      </p>
    </div>
  );
}
