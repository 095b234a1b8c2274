import type { FieldView } from "../state/presentField";
import { AssumptionFacts } from "./AssumptionFacts";
import { useAssumptionStyles } from "./useAssumptionStyles";

/** An input that the sheet has no row for: shown, because it counts, but not editable here. */
export function AbsentAssumption({ field, note }: { readonly field: FieldView; readonly note: string }) {
  const styles = useAssumptionStyles();
  return (
    <div className={styles.root}>
      <span className={styles.absent}>{field.label}</span>
      <p className={styles.hint}>{note}</p>
      <AssumptionFacts field={field} />
    </div>
  );
}
