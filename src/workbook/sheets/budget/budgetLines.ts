import { BlockBuilder } from "../blockBuilder";
import { type BudgetInputs, BudgetSection } from "./budgetSection";
import type { CellAddress } from "../../port/cellAddress";
import type { CellBlock } from "../../port/cellBlock";
import { ASSUMPTIONS_NAME, QUOTES_NAME } from "../../port/workbook";

export interface BudgetLinesRequest {
  /** Ways of buying support, or names of quotes, one below the other. */
  readonly options: readonly string[];
  /** As formulas refer to it: the cell of its header, or its number. */
  readonly scenario: string;
  /** From 1 to 3; a shorter contract is renewed as it is. */
  readonly years: number;
  /** Day in the first month, as Excel counts days. */
  readonly firstMonth: number;
  /** Whether the workbook has a range of quotes. */
  readonly hasQuotes: boolean;
}

/** Typed cells are blue, everything else is calculated. */
const NOTES = {
  scenario: "The name of a scenario of the assumptions.",
  firstMonth: "Blue cells are inputs: a date in the first month of the contract.",
  fiscalStart: "The number of the month in which your fiscal year begins.",
};

/** Months across and accounts down, for one option or several: budget, reserve, actuals, variance and forecast. */
export function budgetLines(place: CellAddress, request: BudgetLinesRequest): CellBlock {
  const draft = new BlockBuilder(place);
  const inputs = addHead(draft, request);
  const checks = request.options.map((option) => new BudgetSection(draft, inputs).add(option));
  return { ...draft.finish(), checks };
}

/** Title and the inputs that all sections share. */
function addHead(
  draft: BlockBuilder,
  { scenario, firstMonth, years, hasQuotes }: BudgetLinesRequest,
): BudgetInputs {
  const look = (numberFormat?: string) => ({
    "0": { role: "label" as const },
    "1": { role: "input" as const, align: "right" as const, ...(numberFormat && { numberFormat }) },
    "2": { role: "note" as const, indent: 1 },
  });
  draft.add(["IT support budget"], { "0": { role: "title" } });
  const cell = (row: number) => `$${draft.letters(1)}$${row}`;
  const scenarioRow = draft.add(["Scenario", { formula: `=${scenario}` }, NOTES.scenario], look());
  const firstRow = draft.add(["First month", firstMonth, NOTES.firstMonth], look("mmm yyyy"));
  const fiscalRow = draft.add(["Fiscal year begins in month", 1, NOTES.fiscalStart], look("0"));
  const note = "Money as in the assumptions. Fill in what was paid in the rows of actual cash.";
  draft.add([note], { "0": { role: "note" } });
  draft.add([]);
  return {
    scenario: cell(scenarioRow),
    firstMonth: cell(firstRow),
    fiscalStart: cell(fiscalRow),
    years,
    assumptions: ASSUMPTIONS_NAME,
    quotes: hasQuotes ? QUOTES_NAME : '""',
  };
}
