import { withInput } from "../../model/assumptions/aggregateFields";
import { fieldIssue } from "../../model/assumptions/fieldLimits";
import { type FieldName, type Scenario, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { contractOf } from "../../model/contracts/contracts";
import { firstYearCost, firstYearDifference } from "../../model/decision/compareOptions";
import type { OptionName } from "../../model/decision/comparison";
import { ComparisonMeasures } from "../../model/decision/comparisonMeasures";
import type { Measure } from "../../model/decision/measures";
import { valueError } from "../cells/cellError";
import { orNotAvailable } from "../cells/exactEnough";
import type { Table } from "./answers";

/** One side of a two-way table: an input and its values. */
interface Axis {
  readonly side: "down" | "across";
  readonly input: FieldName;
  readonly values: readonly number[];
}

interface TwoWayQuestion {
  readonly down: Axis;
  readonly across: Axis;
  /** Without an option the cells show break-fix minus managed. */
  readonly option: OptionName | undefined;
  readonly measure: Measure;
}

/** Cells of a table of expectations, and of one in which every cell needs a distribution. */
const MAX_EXPECTED = 2500;
const MAX_DISTRIBUTIONS = 200;

/** A measure for every pair of values of two inputs, all else as in the scenario. */
export function twoWayTable(scenario: Scenario, question: TwoWayQuestion): Table {
  const { down, across } = question;
  if (down.input === across.input)
    throw valueError(
      `down_input and across_input are both ${SCENARIO_FIELDS[down.input].label}; choose two inputs.`,
    );
  checkValues(down);
  checkValues(across);
  refuseLargeTable(down.values.length * across.values.length, question.measure);
  const corner = `${SCENARIO_FIELDS[down.input].label} down, ${SCENARIO_FIELDS[across.input].label} across`;
  const rows = down.values.map((downValue) => {
    const row = withInput(scenario, down.input, downValue);
    return [
      downValue,
      ...across.values.map((value) =>
        orNotAvailable(() => cellValue(withInput(row, across.input, value), question)),
      ),
    ];
  });
  return [[corner, ...across.values], ...rows];
}

function checkValues({ side, input, values }: Axis): void {
  for (const value of values) {
    const issue = fieldIssue(input, value);
    if (issue?.kind === "error") throw valueError(`${side}_values: ${issue.message}`);
  }
}

/** Refuses before calculating what would take too long. */
function refuseLargeTable(cells: number, measure: Measure): void {
  const needsDistribution =
    measure.kind === "spread" || (measure.kind === "single" && measure.name === "budget miss");
  const most = needsDistribution ? MAX_DISTRIBUTIONS : MAX_EXPECTED;
  if (cells > most)
    throw valueError(`The table has ${cells} cells; at most ${most} of this measure are calculated at once.`);
}

/** Expected costs of months 1 to 12 need neither distributions nor the rest of the term. */
function cellValue(scenario: Scenario, { option, measure }: TwoWayQuestion): number {
  if (measure.kind === "expected" && !measure.isTerm && measure.name !== "downtime hours") {
    const cost =
      option === undefined ? firstYearDifference(scenario) : firstYearCost(contractOf(option), scenario);
    return cost[measure.name];
  }
  const measures = new ComparisonMeasures(scenario);
  return option === undefined ? measures.differenceValue(measure) : measures.option(option).value(measure);
}
