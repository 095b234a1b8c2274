import { useWording } from "../language/wordingContext";
import type { PaneSession } from "../state/paneSession";
import type { FieldView } from "../state/presentField";
import { AddToSheet } from "./AddToSheet";
import { AssumptionFacts } from "./AssumptionFacts";
import { quotedTerm } from "./quotedTerm";
import { useAssumptionStyles } from "./useAssumptionStyles";

export interface AbsentAssumptionProps {
  readonly field: FieldView;
  readonly note: string;
  readonly session: PaneSession;
}

/** An input that the sheet has no row for: shown, because it counts, with a button that adds the row. */
export function AbsentAssumption({ field, note, session }: AbsentAssumptionProps) {
  const styles = useAssumptionStyles();
  const { words } = useWording();
  return (
    <div className={styles.root}>
      <span className={styles.absent}>{field.label}</span>
      <p className={styles.hint}>{note}</p>
      <AddToSheet fields={[field.name]} label={words.assumptions.addOne(field.label)} session={session} />
      <AssumptionFacts field={field} quoted={quotedTerm(field.name, session)} />
    </div>
  );
}
