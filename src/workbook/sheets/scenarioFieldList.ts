import { FIELD_NAMES, SCENARIO_FIELDS } from "../../model/assumptions/scenario";

/** The assumptions as a plain list, published with the add-in as scenario-fields.json. */
export const content = FIELD_NAMES.map((name) => {
  const { label, unit, default: fallback, min, max, group } = SCENARIO_FIELDS[name];
  return { name, label, unit, default: fallback, min, max, group };
});
