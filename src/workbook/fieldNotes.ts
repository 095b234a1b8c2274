import type { FieldName } from "../model/scenario";
import type { FieldNote } from "./fieldNote";
import { breakFixNotes } from "./fieldNotes/breakFixNotes";
import { decisionNotes } from "./fieldNotes/decisionNotes";
import { demandNotes } from "./fieldNotes/demandNotes";
import { downtimeNotes } from "./fieldNotes/downtimeNotes";
import { managedNotes } from "./fieldNotes/managedNotes";
import { otherOptionNotes } from "./fieldNotes/otherOptionNotes";
import { riskNotes } from "./fieldNotes/riskNotes";
import { serviceNotes } from "./fieldNotes/serviceNotes";
import { termNotes } from "./fieldNotes/termNotes";

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
