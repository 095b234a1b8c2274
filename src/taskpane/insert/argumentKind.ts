import { OPTION_NAMES } from "../../model/decision/comparison";
import { EXPECTED_MEASURES, SINGLE_MEASURES, SPREAD_MEASURES } from "../../model/decision/measures";
import { FIELD_NAMES, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { ArgumentKind } from "./argumentText";

const MEASURES = [...EXPECTED_MEASURES, ...SPREAD_MEASURES, ...SINGLE_MEASURES];
const INPUTS = FIELD_NAMES.map((name) => SCENARIO_FIELDS[name].label);
const NUMBER: ArgumentKind = { kind: "number", choices: [] };
const RANGE: ArgumentKind = { kind: "range", choices: [] };

/** Arguments that are not numbers, by their names; the same name means the same in every function. */
const KINDS: Readonly<Record<string, ArgumentKind>> = {
  assumptions: RANGE,
  dates: RANGE,
  hours: RANGE,
  option: { kind: "text", choices: OPTION_NAMES },
  measure: { kind: "text", choices: MEASURES },
  input: { kind: "text", choices: INPUTS },
  down_input: { kind: "text", choices: INPUTS },
  across_input: { kind: "text", choices: INPUTS },
};

/** What an argument takes, by its name. */
export function argumentKind(parameter: string, scenarios: readonly string[]): ArgumentKind {
  if (parameter === "scenario") return { kind: "text", choices: scenarios };
  return KINDS[parameter] ?? NUMBER;
}
