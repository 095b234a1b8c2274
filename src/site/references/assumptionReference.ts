import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { FIELD_NOTES } from "../../workbook/fieldNotes/fieldNotes";
import type { Reference, ReferenceRow, ReferenceSection } from "./reference";
import { sourceLink } from "./sourceReference";
import { spelledNumber } from "./spelledNumber";

/** Every input that a range of assumptions can name. */
export const ASSUMPTION_REFERENCE: Reference = {
  name: "assumptions",
  title: "Assumptions",
  description:
    "Every input that a comparison can name: the label to copy, what it means, unit, default, usual range, grade of evidence and source.",
  introduction: [
    "A range of assumptions has these labels in its first column, spelled as here; capitals and surplus spaces do not matter, and the short names in `scenario-fields.json` work too. An input that the range does not name takes its default. Shares and yearly rates are fractions: 35 % is 0.35. The twelve labels in **bold** are those to begin with.",
    "A value outside the usual range is accepted and remarked on; [limits](limits.md) lists what is refused. The _grade_ says how far a default can be trusted: _yours_ is a placeholder for your own figure, _measured_ comes from a study of data, _published_ from a publisher with a name, _claim_ from sellers alone, and _assumption_ is our own judgement. [Sources](sources.md) has each source with its link.",
  ],
  sections: groups().map(section),
};

function groups(): readonly string[] {
  return [...new Set(FIELD_NAMES.map((name) => SCENARIO_FIELDS[name].group))];
}

function section(group: string): ReferenceSection {
  return {
    heading: group,
    columns: ["label to copy", "meaning", "unit", "default", "usual range", "grade", "source"],
    rows: FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].group === group).map(row),
  };
}

function row(name: FieldName): ReferenceRow {
  const { label, unit, default: fallback, min, max, evidence, essential } = SCENARIO_FIELDS[name];
  const { help, source, sources } = FIELD_NOTES[name];
  return {
    id: name,
    cells: [
      essential ? `**${label}**` : label,
      help,
      unit,
      spelledNumber(fallback),
      `${spelledNumber(min)} to ${spelledNumber(max)}`,
      evidence,
      sources.length === 0 ? source : `${source} (${sources.map(sourceLink).join(", ")})`,
    ],
  };
}
