import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignSelf: "flex-start",
    margin: 0,
    padding: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: {
    position: "relative",
    padding: "3px 10px",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "&:has(:checked)": {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      "@media (forced-colors: active)": { outline: "2px solid Highlight" },
    },
    "&:has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

export interface ChoiceProps<Value extends string> {
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChosen: (value: Value) => void;
}

/** A choice between two or three views, as radio buttons side by side. */
export function Choice<Value extends string>({ name, label, value, choices, onChosen }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <div role="radiogroup" aria-label={label} className={styles.root}>
      {choices.map(([each, text]) => (
        <label key={each} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={each === value}
            onChange={() => onChosen(each)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}
