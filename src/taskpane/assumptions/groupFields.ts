import { SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { FieldGroup } from "../../model/assumptions/scenarioField";
import type { FieldView } from "../state/presentField";

export interface FieldGroupView {
  readonly group: FieldGroup;
  readonly fields: readonly FieldView[];
}

/** Fields by their group, both in the order of the table of inputs. */
export function groupFields(fields: readonly FieldView[]): readonly FieldGroupView[] {
  const groups = [...new Set(fields.map(({ name }) => SCENARIO_FIELDS[name].group))];
  return groups.map((group) => ({
    group,
    fields: fields.filter(({ name }) => SCENARIO_FIELDS[name].group === group),
  }));
}

/** More results than anybody reads; a longer search text narrows them down. */
const MAX_FOUND = 40;

/** Fields whose label, name, group or help holds every word of a text, those with it in the label first. */
export function matchingFields(fields: readonly FieldView[], text: string): readonly FieldView[] {
  const words = text.toLowerCase().split(/\s+/);
  const holds = (place: string) => words.every((word) => place.toLowerCase().includes(word));
  const inLabel = fields.filter(({ label, name }) =>
    holds(`${label} ${SCENARIO_FIELDS[name].label} ${name}`),
  );
  const elsewhere = fields.filter(
    (field) =>
      !inLabel.includes(field) && holds(`${field.label} ${SCENARIO_FIELDS[field.name].group} ${field.help}`),
  );
  return [...inLabel, ...elsewhere].slice(0, MAX_FOUND);
}
