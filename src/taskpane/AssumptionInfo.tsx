import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { FieldView } from "./presentField";

const useStyles = makeStyles({
  button: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  surface: { maxWidth: "264px", boxSizing: "border-box" },
  paragraph: { margin: "0 0 8px" },
});

/** Tells on demand what an input means and where its default comes from. */
export function AssumptionInfo({ field }: { readonly field: FieldView }) {
  const styles = useStyles();
  const title = `About ${field.label}`;
  return (
    <Popover inline withArrow positioning="below">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={<InfoRegular aria-hidden="true" />}
          aria-label={title}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={title}>
        <p className={styles.paragraph}>{field.help}</p>
        <span>Source: {field.source}.</span>
      </PopoverSurface>
    </Popover>
  );
}
