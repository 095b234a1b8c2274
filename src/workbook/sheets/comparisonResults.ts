import { EXPECTED_MEASURES, SINGLE_MEASURES, SPREAD_MEASURES } from "../../model/decision/measures";
import { OPTION_NAMES } from "../../model/decision/comparison";
import { columnLetters } from "../port/cellAddress";
import type { ChartContent } from "../port/sheetContent";
import { quotesArgument } from "./quotesArgument";
import type { RowFormats, SheetBuilder } from "./sheetBuilder";
import { moneyFormat } from "./unitFormat";
import { ASSUMPTIONS_NAME } from "../port/workbook";

/** What SUPPORT_COMPARE fills downwards: a header, its measures in their order, and the method. */
export const COMPARE_ROWS: readonly string[] = [
  "measure",
  ...EXPECTED_MEASURES.slice(0, 4),
  ...SPREAD_MEASURES,
  "downtime hours",
  ...SINGLE_MEASURES,
  "method",
];

/** Options that SUPPORT_COMPARE compares; quotes take the place of managed. */
export function comparedCount(quoteCount: number): number {
  return OPTION_NAMES.length - 1 + Math.max(1, quoteCount);
}

/** What SUPPORT_COMPARE fills across: the measure, the options, and their difference. */
export function compareColumns(quoteCount: number): number {
  return comparedCount(quoteCount) + 2;
}

/** Rows of SUPPORT_COMPARE that add up to the total: cash, time and risk. */
export const SUBTOTAL_NAMES = ["cash", "time", "risk"] as const;

/** How money looks where the workbook has no currency. */
export const MONEY = moneyFormat();

/** The header of the assumptions' first scenario, in any column. */
export const FIRST_SCENARIO = `=INDEX(${ASSUMPTIONS_NAME},1,2)`;

/** The scenarios' names, however many there are: between the names of inputs and Unit, Low, High and Note. */
export const SCENARIO_NAMES = `=INDEX(${ASSUMPTIONS_NAME},1,2):INDEX(${ASSUMPTIONS_NAME},1,COLUMNS(${ASSUMPTIONS_NAME})-4)`;

export interface ResultsRequest {
  /** The cell that names the scenario. */
  readonly chooser: string;
  readonly currency: string;
  /** How many quotes the workbook has; 0 where managed is as the scenario states it. */
  readonly quoteCount: number;
}

/** The live comparison of a scenario; the answer is its first row. */
export function addResults(draft: SheetBuilder, { chooser, currency, quoteCount }: ResultsRequest): number {
  const formula = `=SUPPORT_COMPARE(${ASSUMPTIONS_NAME},${chooser}${quotesArgument(quoteCount > 0)})`;
  const first = draft.add([{ formula }]);
  draft.skip(COMPARE_ROWS.length - 1);
  const options = `B:${columnLetters(compareColumns(quoteCount) - 1)}`;
  COMPARE_ROWS.forEach((name, index) =>
    draft.formatRow(first + index, resultFormats(name, options, currency)),
  );
  return first;
}

function resultFormats(name: string, options: string, currency: string): RowFormats {
  if (name === "measure" || name === "method")
    return { A: { role: "label" }, [options]: { role: "unit", align: "right" } };
  const role = name === "total" ? "total" : "formula";
  const numberFormat =
    name === "budget miss" ? "0.0%" : name === "downtime hours" ? "#,##0" : moneyFormat(currency);
  return { A: { role: name === "total" ? "total" : "label" }, [options]: { role, numberFormat } };
}

export interface SubtotalsRequest {
  /** The first row of SUPPORT_COMPARE in columns A and on. */
  readonly first: number;
  readonly place: string;
  readonly currency?: string;
  readonly quoteCount?: number;
}

/** Cash, time and risk of each option, stacked. */
export function subtotalsChart(request: SubtotalsRequest): ChartContent {
  const { first, place, currency = "", quoteCount = 0 } = request;
  const last = `${columnLetters(comparedCount(quoteCount))}${first + SUBTOTAL_NAMES.length}`;
  return {
    kind: "stackedColumns",
    title: "Expected cost of months 1 to 12",
    source: `A${first}:${last}`,
    seriesIn: "rows",
    seriesNames: SUBTOTAL_NAMES,
    place,
    valueTitle: currency || "Money",
    valueFormat: `${currency}#,##0`,
  };
}
