import { FIELD_NAMES, type FieldName } from "../../model/assumptions/scenario";
import type { NamedScenario } from "../analysis/analysis";
import { roundedText } from "../language/findingText";
import type { Wording } from "../language/wording";

/** An input that is not the same in all scenarios. */
export interface DifferingInput {
  readonly input: FieldName;
  readonly label: string;
  readonly values: readonly {
    readonly name: string;
    readonly column: number;
    readonly text: string;
    /** True where it differs from the scenario that is shown. */
    readonly differs: boolean;
  }[];
}

/** Inputs as close as that are the same: a whole that follows from its parts loses the last digits. */
const SAME = 1e-9;

const isSame = (left: number, right: number) =>
  Math.abs(left - right) <= SAME * Math.max(Math.abs(left), Math.abs(right));

/** The inputs in which scenarios differ; parts that only follow from a differing whole are left out. */
export function differingInputs(
  scenarios: readonly NamedScenario[],
  shown: NamedScenario,
  wording: Wording,
): readonly DifferingInput[] {
  const differing = FIELD_NAMES.filter((input) =>
    scenarios.some(({ scenario }) => !isSame(scenario[input], shown.scenario[input])),
  );
  return differing
    .filter((input) => !isPartOf(differing, input))
    .map((input) => ({
      input,
      label: wording.words.inputs.label(input),
      values: scenarios.map(({ name, column, scenario }) => ({
        name,
        column,
        text: roundedText(input, scenario[input], wording),
        differs: !isSame(scenario[input], shown.scenario[input]),
      })),
    }));
}

const WHOLE_OF: Readonly<Record<string, FieldName>> = {
  handsOnHours: "handsOnHoursPerIncident",
  waitHoursBreakFix: "waitHoursBreakFix",
  waitHoursManaged: "waitHoursManaged",
};

function isPartOf(differing: readonly FieldName[], input: FieldName): boolean {
  const family = /^(.*)P[1-4]$/.exec(input)?.[1];
  const whole = family === undefined ? undefined : WHOLE_OF[family];
  return whole !== undefined && differing.includes(whole);
}
