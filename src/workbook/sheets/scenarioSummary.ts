import { OPTION_NAMES } from "../../model/decision/comparison";
import { columnLetters } from "../port/cellAddress";
import { MONEY } from "./comparisonResults";
import type { RowFormats, SheetBuilder } from "./sheetBuilder";

/** What SUPPORT_SCENARIOS fills downwards: a header, the options, the verdict. */
export const SUMMARY_ROWS = OPTION_NAMES.length + 2;

/** Columns whose numbers are formatted for scenarios that are added later. */
const LAST_COLUMN = columnLetters(12);

/** Scenarios across and options down, from one formula that widens with every scenario that is added. */
export function addScenarioSummary(
  draft: SheetBuilder,
  assumptions: string,
  { scenarios }: { readonly scenarios: number },
): void {
  const filled = `B:${columnLetters(scenarios)}`;
  const spare = `${columnLetters(scenarios + 1)}:${LAST_COLUMN}`;
  const header: RowFormats = {
    A: { role: "heading" },
    [filled]: { role: "heading", align: "right" },
    [spare]: { align: "right" },
  };
  const first = draft.add([{ formula: `=SUPPORT_SCENARIOS(${assumptions})` }], header);
  draft.skip(SUMMARY_ROWS - 1);
  OPTION_NAMES.forEach((_, index) =>
    draft.formatRow(first + 1 + index, {
      A: { role: "label" },
      [filled]: { role: "formula", numberFormat: MONEY },
      [spare]: { numberFormat: MONEY },
    }),
  );
  draft.formatRow(first + SUMMARY_ROWS - 1, {
    A: { role: "total" },
    [filled]: { role: "total", align: "right" },
    [spare]: { align: "right" },
  });
}
