import { Checkbox, Input, Label, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import { useWording } from "../language/wordingContext";
import type { FigureName, FigureTexts, FigureView } from "./sixFigures";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", width: "100%", minWidth: 0 },
  line: { display: "flex", alignItems: "center", columnGap: "8px" },
  label: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { width: "104px", minWidth: 0, flexShrink: 0 },
  inputText: { textAlign: "end" },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  unknown: { marginInlineStart: "-8px", "& label": { fontSize: tokens.fontSizeBase200 } },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

export interface FigureFormProps {
  readonly figures: readonly FigureView[];
  readonly texts: FigureTexts;
  readonly onTyped: (name: FigureName, text: string) => void;
}

/** Six figures, each of which need not be known. */
export function FigureForm({ figures, texts, onTyped }: FigureFormProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {figures.map((figure) => (
        <Figure
          key={figure.name}
          figure={figure}
          text={texts[figure.name] ?? ""}
          onTyped={(text) => onTyped(figure.name, text)}
        />
      ))}
    </div>
  );
}

interface FigureProps {
  readonly figure: FigureView;
  readonly text: string;
  readonly onTyped: (text: string) => void;
}

function Figure({ figure: { name, usual, grade, problem }, text, onTyped }: FigureProps) {
  const styles = useStyles();
  const { words } = useWording();
  const say = words.start;
  const id = useId("figure");
  const [isUnknown, setUnknown] = useState(false);
  const toggle = (isNow: boolean) => {
    setUnknown(isNow);
    if (isNow) onTyped("");
  };
  return (
    <div>
      <div className={styles.line}>
        <Label htmlFor={id} className={styles.label}>
          {say.figures[name]}
        </Label>
        <Input
          id={id}
          className={styles.input}
          input={{ className: styles.inputText }}
          value={text}
          placeholder={usual}
          disabled={isUnknown}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          aria-invalid={problem?.kind === "error"}
          aria-describedby={`${id}-says`}
          onChange={(_, { value }) => onTyped(value)}
        />
      </div>
      <div className={styles.below}>
        <Checkbox
          className={styles.unknown}
          label={say.unknown}
          aria-label={say.unknownOf(say.figures[name])}
          checked={isUnknown}
          onChange={(_, { checked }) => toggle(checked === true)}
        />
        <span id={`${id}-says`} className={styles.quiet} aria-live="polite">
          {isUnknown ? say.uses(usual, grade) : null}
          {problem ? (
            <span className={mergeClasses(problem.kind === "error" ? styles.error : styles.warning)}>
              {problem.message}
            </span>
          ) : null}
        </span>
      </div>
    </div>
  );
}
