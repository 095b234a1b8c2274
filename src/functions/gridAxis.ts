import { readCellValue, describeCellValue } from "../model/assumptions/cellValue";
import { firstYearDifference } from "../model/decision/compareOptions";
import type { OptionName } from "../model/decision/comparison";
import { ComparisonMeasures } from "../model/decision/comparisonMeasures";
import { fieldIssue } from "../model/assumptions/fieldLimits";
import type { Measure } from "../model/decision/measures";
import type { FieldName, Scenario } from "../model/assumptions/scenario";
import { valueError } from "./cellError";
import { inputArgument } from "./choiceArgument";

/** One side of a two-way table: an input and its values. */
export interface GridAxis {
  readonly input: FieldName;
  readonly values: readonly number[];
}

/** What a cell of the table shows; without an option it is break-fix minus managed. */
export interface GridTarget {
  readonly option: OptionName | undefined;
  readonly measure: Measure;
}

/** Cells of a table of expectations, and of one whose every cell needs a distribution. */
const MAX_EXPECTED = 2500;
const MAX_DISTRIBUTIONS = 200;

/** Reads a side of the table: a known input, and values that it can have. */
export function gridAxis(side: "down" | "across", input: unknown, values: unknown): GridAxis {
  const name = inputArgument(`${side}_input`, input);
  if (name === undefined) throw valueError(`${side}_input is missing; it must be the name of an assumption.`);
  const cells = Array.isArray(values) ? (values as unknown[]).flat() : [values];
  if (cells.length === 0) throw valueError(`${side}_values is an empty range.`);
  return { input: name, values: cells.map((raw) => axisValue(`${side}_values`, name, raw)) };
}

function axisValue(argument: string, input: FieldName, raw: unknown): number {
  const cell = readCellValue(raw ?? undefined);
  if (cell.kind !== "number")
    throw valueError(`${argument} holds ${describeCellValue(cell)}; it must hold numbers.`);
  const issue = fieldIssue(input, cell.value);
  if (issue?.kind === "error") throw valueError(`${argument}: ${issue.message}`);
  return cell.value;
}

/** Refuses before calculating what would take too long. */
export function refuseLargeGrid(cells: number, measure: Measure): void {
  const needsDistribution =
    measure.kind === "spread" || (measure.kind === "single" && measure.name === "budget miss");
  const most = needsDistribution ? MAX_DISTRIBUTIONS : MAX_EXPECTED;
  if (cells > most)
    throw valueError(`The table has ${cells} cells; at most ${most} of this measure are calculated at once.`);
}

/** One cell of the table. */
export function gridValue(scenario: Scenario, { option, measure }: GridTarget): number {
  if (option !== undefined) return new ComparisonMeasures(scenario).option(option).value(measure);
  const isPlain = measure.kind === "expected" && !measure.isTerm && measure.name !== "downtime hours";
  if (isPlain) return firstYearDifference(scenario)[measure.name as "cash" | "time" | "risk" | "total"];
  return new ComparisonMeasures(scenario).differenceValue(measure);
}
