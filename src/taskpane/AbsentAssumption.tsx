import { AssumptionInfo } from "./AssumptionInfo";
import type { FieldView } from "./presentField";
import { useAssumptionStyles } from "./useAssumptionStyles";

/** An input that the sheet has no row for: shown, because it counts, but not editable here. */
export function AbsentAssumption({ field, note }: { readonly field: FieldView; readonly note: string }) {
  const styles = useAssumptionStyles();
  return (
    <div className={styles.root}>
      <span>{field.label}</span>
      <div className={styles.facts}>
        <p className={styles.hint}>{note}</p>
        <AssumptionInfo field={field} />
      </div>
    </div>
  );
}
