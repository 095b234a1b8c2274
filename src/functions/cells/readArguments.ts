import { describeCellValue, readCellValue } from "../../model/assumptions/cellValue";
import type { Assumptions } from "../../model/assumptions/readAssumptions";
import type { Argument, Arguments, NumberArgument } from "../catalogue/argument";
import { camelCase } from "./camelCase";
import { valueError } from "./cellError";
import { readInput, readMeasure, readOption } from "./readChoice";
import { readNumber, twoReadings } from "./readNumber";
import type { Scenario } from "../../model/assumptions/scenario";
import type { OptionName } from "../../model/decision/comparison";
import { type Quote, quoteScenario } from "../../model/quotes/quoteScenario";
import type { Quotes } from "../../model/quotes/readQuotes";
import { readQuotesRange, refuseFaultyQuotes } from "./readQuotesRange";
import { readAssumptionsRange, readScenario } from "./readScenario";
import { singleCell } from "./singleCell";

/**
 * Reads the arguments of a function that is asked once, by the names that its answer knows them by.
 * `raw` holds them in the order of `takes`. Throws the cell error of the first that cannot be read.
 *
 * Tables are read first: a scenario is one of the assumptions, an option may be one of the quotes. An option that is
 * a quote becomes the managed contract of a scenario with the quote's terms.
 */
export function readArguments(takes: Arguments, raw: readonly unknown[]): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  const entries = Object.entries(takes).map(([name, argument], index) => ({ name, argument, index }));
  const isTable = ({ argument: { kind } }: (typeof entries)[number]) =>
    kind === "assumptions" || kind === "quotes";
  for (const { name, argument, index } of [
    ...entries.filter(isTable),
    ...entries.filter((each) => !isTable(each)),
  ])
    given[camelCase(name)] = readArgument(name, argument, raw[index], given);
  const { option, scenario } = given as { option?: OptionName | Quote; scenario?: Scenario };
  if (typeof option !== "object" || !scenario) return given;
  return { ...given, option: "managed", scenario: quoteScenario(scenario, option) };
}

function readArgument(
  name: string,
  argument: Argument,
  raw: unknown,
  before: Readonly<Record<string, unknown>>,
): unknown {
  switch (argument.kind) {
    case "number":
    case "date":
      return readSingleNumber(name, argument, raw);
    case "option":
      return readOption(name, argument, raw, (before["quotes"] as Quotes | undefined)?.quotes);
    case "measure":
      return readMeasure(name, argument, raw);
    case "input":
      return readInput(name, argument, raw);
    case "scenario":
      refuseFaultyQuotes(before["quotes"] as Quotes | undefined);
      return readScenario(name, before["assumptions"] as Assumptions, raw);
    case "assumptions":
      return readAssumptionsRange(name, raw);
    case "quotes":
      return readQuotesRange(name, argument, raw);
    case "values":
      return readValues(name, raw);
    case "column":
      return isLeftOut(argument, raw) ? undefined : readColumn(name, raw);
  }
}

function readSingleNumber(name: string, argument: NumberArgument, raw: unknown): number | undefined {
  // Only inside a range null is an empty cell; else the argument was left out.
  const cell = Array.isArray(raw) ? singleCell(name, raw) : (raw ?? undefined);
  if (argument.leftOut !== undefined && readCellValue(cell).kind === "missing") return undefined;
  const value = readNumber(name, argument, cell);
  if (typeof value !== "number") throw value;
  return value;
}

/** Every number of a range, row by row. */
function readValues(name: string, raw: unknown): readonly number[] {
  // Only inside a range null is an empty cell; else the argument was left out.
  const cells = Array.isArray(raw) ? (raw as unknown[]).flat() : [raw ?? undefined];
  if (cells.length === 0) throw valueError(`${name} is an empty range.`);
  return cells.map((each) => {
    const cell = readCellValue(each);
    if (cell.kind === "empty") return 0;
    if (cell.kind === "number") return cell.value;
    if (cell.kind === "ambiguous")
      throw valueError(`${name} holds the text "${cell.text}"; ${twoReadings(cell.readings)}.`);
    throw valueError(`${name} holds ${describeCellValue(cell)}; it must hold numbers.`);
  });
}

/** Only inside a range null is an empty cell; else the argument was left out. */
function isLeftOut({ leftOut }: Argument, raw: unknown): boolean {
  return leftOut !== undefined && !Array.isArray(raw) && readCellValue(raw ?? undefined).kind === "missing";
}

/** The cells of one column or one row, in order. */
function readColumn(name: string, raw: unknown): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [[raw]];
  const cells = rows.every(Array.isArray) ? rows : [rows];
  if (cells.length > 1 && cells.some((row) => row.length > 1))
    throw valueError(`${name} must be one column.`);
  return cells.flat();
}
