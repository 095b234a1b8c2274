import { InfoLabel, makeStyles } from "@fluentui/react-components";
import type { FieldView } from "./presentField";

const useStyles = makeStyles({ info: { maxWidth: "264px" }, paragraph: { margin: "0 0 8px" } });

export interface AssumptionLabelProps {
  readonly field: FieldView;
  /** Undefined where there is no input to label. */
  readonly inputId: string | undefined;
}

/** The name of an input; its button tells what is meant and where the default comes from. */
export function AssumptionLabel({ field, inputId }: AssumptionLabelProps) {
  const styles = useStyles();
  const info = (
    <>
      <p className={styles.paragraph}>{field.help}</p>
      <span>Default: {field.source}.</span>
    </>
  );
  return (
    <InfoLabel
      {...(inputId === undefined ? {} : { htmlFor: inputId })}
      info={{ className: styles.info, children: info }}
    >
      {field.label}
    </InfoLabel>
  );
}
