import type { FieldName } from "../../model/assumptions/scenario";
import type { FieldNote } from "./fieldNote";
import { breakFixNotes } from "./breakFixNotes";
import { decisionNotes } from "./decisionNotes";
import { demandNotes } from "./demandNotes";
import { downtimeNotes } from "./downtimeNotes";
import { managedNotes } from "./managedNotes";
import { otherOptionNotes } from "./otherOptionNotes";
import { riskNotes } from "./riskNotes";
import { serviceNotes } from "./serviceNotes";
import { termNotes } from "./termNotes";

/**
 * Help and source of every input. They stand apart from SCENARIO_FIELDS, which cells need to
 * calculate, because the functions' bundle is loaded with every workbook and words are half of it.
 */
export const FIELD_NOTES: Readonly<Record<FieldName, FieldNote>> = {
  ...demandNotes,
  ...breakFixNotes,
  ...managedNotes,
  ...downtimeNotes,
  ...serviceNotes,
  ...riskNotes,
  ...termNotes,
  ...otherOptionNotes,
  ...decisionNotes,
};
