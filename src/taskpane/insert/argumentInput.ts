import type { Argument } from "../../functions/catalogue/argument";
import type { ParameterDescription } from "../../functions/catalogue/functionDescriptions";
import { FIELD_NAMES, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { OPTION_NAMES } from "../../model/decision/comparison";
import { EXPECTED_MEASURES, SINGLE_MEASURES, SPREAD_MEASURES } from "../../model/decision/measures";
import type { ArgumentInput } from "./readArgumentText";

const NUMBER: ArgumentInput = { takes: "number", choices: [] };
const RANGE: ArgumentInput = { takes: "range", choices: [] };
const text = (choices: readonly string[]): ArgumentInput => ({ takes: "text", choices });

/** `values` may be a single number, like a table of one row. */
const INPUTS: Readonly<Record<Exclude<Argument["kind"], "scenario">, ArgumentInput>> = {
  number: NUMBER,
  date: NUMBER,
  values: NUMBER,
  column: RANGE,
  assumptions: RANGE,
  quotes: RANGE,
  option: text(OPTION_NAMES),
  measure: text([...EXPECTED_MEASURES, ...SPREAD_MEASURES, ...SINGLE_MEASURES]),
  input: text(FIELD_NAMES.map((name) => SCENARIO_FIELDS[name].label)),
};

/** What the field of an argument takes; the workbook has the names of its scenarios. */
export function argumentInput({ kind }: ParameterDescription, scenarios: readonly string[]): ArgumentInput {
  return kind === "scenario" ? text(scenarios) : INPUTS[kind];
}
