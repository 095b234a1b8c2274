import { FIELD_NAMES, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { FIELD_NOTES } from "../fieldNotes/fieldNotes";

/** The assumptions as a plain list, published with the add-in as scenario-fields.json. */
export const content = FIELD_NAMES.map((name) => {
  const { label, unit, default: fallback, min, max, group, evidence } = SCENARIO_FIELDS[name];
  const { help, source, sources } = FIELD_NOTES[name];
  const words = { note: help, grade: evidence, source, sources };
  return { name, label, unit, default: fallback, min, max, group, ...words };
});
