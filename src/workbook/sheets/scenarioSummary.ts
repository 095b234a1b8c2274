import { OPTION_NAMES } from "../../model/decision/comparison";
import { columnLetters } from "../port/cellAddress";
import type { SheetBuilder } from "./sheetBuilder";
import { moneyFormat } from "./unitFormat";
import { ASSUMPTIONS_NAME, QUOTES_NAME } from "../port/workbook";

/** What SUPPORT_SCENARIOS fills downwards: a header, the options, the verdict. */
export const SUMMARY_ROWS = OPTION_NAMES.length + 2;

/** Columns that are ready for scenarios that are added later. */
export const SUMMARY_COLUMNS = `B:${columnLetters(12)}`;

/** What the cells of a sheet are about. */
export interface SheetTopic {
  /** The sign before amounts of money, or an empty text. */
  readonly currency: string;
  /** Whether break-fix is put against the quotes of the workbook, or against managed as the scenarios state it. */
  readonly hasQuotes: boolean;
}

/** The formula of the summary. */
export function summaryFormula(hasQuotes: boolean): string {
  return `=SUPPORT_SCENARIOS(${ASSUMPTIONS_NAME}${hasQuotes ? `,"total",${QUOTES_NAME}` : ""})`;
}

/** Scenarios across and options down, from one formula that widens with every scenario that is added. */
export function addScenarioSummary(draft: SheetBuilder, { currency, hasQuotes }: SheetTopic): void {
  const first = draft.add([{ formula: summaryFormula(hasQuotes) }], {
    A: { role: "heading" },
    [SUMMARY_COLUMNS]: { role: "heading", align: "right" },
  });
  draft.skip(SUMMARY_ROWS - 1);
  OPTION_NAMES.forEach((_, index) =>
    draft.formatRow(first + 1 + index, {
      A: { role: "label" },
      [SUMMARY_COLUMNS]: { role: "formula", numberFormat: moneyFormat(currency) },
    }),
  );
  draft.formatRow(first + SUMMARY_ROWS - 1, {
    A: { role: "total" },
    [SUMMARY_COLUMNS]: { role: "total", align: "right" },
  });
}
