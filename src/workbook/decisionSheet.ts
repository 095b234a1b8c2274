import { OPTION_NAMES } from "../model/comparison";
import { BREAKEVEN_INPUTS } from "../model/breakeven";
import { MONEY } from "./comparisonResults";
import type { SheetContent } from "./sheetContent";
import { SheetDraft } from "./sheetDraft";
import { ASSUMPTIONS_NAME } from "./workbook";

/** Row of the decision sheet that holds the verdicts of the scenarios, as Excel counts. */
export const VERDICT_ROW = 4 + OPTION_NAMES.length + 1;

/** Room for the reasons of a verdict; those that do not apply leave rows empty. */
const REASON_ROWS = 48;

/** What the comparison leads to: scenarios side by side, what would flip the answer, the verdict with its reasons. */
export function decisionSheet(scenarioNames: readonly string[], scenario: string): SheetContent {
  const draft = new SheetDraft();
  draft.add(["The decision"], { A: { role: "title" } });
  draft.add([`Total cost of months 1 to 12 by scenario, then the verdict for ${scenario}.`], {
    A: { role: "note" },
  });
  addScenarios(draft, scenarioNames.length);
  addBreakevens(draft, scenario);
  addVerdict(draft, scenario);
  return draft.finish({
    name: "Decision",
    columnWidths: [84, 16, 16, 40],
    names: [],
    frozenRows: 2,
    frozenColumns: 0,
  });
}

function addScenarios(draft: SheetDraft, count: number): void {
  draft.add(["Scenarios side by side"], { "A:D": { role: "heading" } });
  const columns = `B:${String.fromCharCode(65 + count)}`;
  const first = draft.add([{ formula: `=SUPPORT_SCENARIOS(${ASSUMPTIONS_NAME})` }], {
    A: { role: "label" },
    [columns]: { role: "unit", align: "right" },
  });
  draft.skip(OPTION_NAMES.length + 1);
  OPTION_NAMES.forEach((_, index) =>
    draft.formatRow(first + 1 + index, {
      A: { role: "label" },
      [columns]: { role: "formula", numberFormat: MONEY },
    }),
  );
  draft.formatRow(VERDICT_ROW, { A: { role: "total" }, [columns]: { role: "total", align: "right" } });
  draft.skip();
}

function addBreakevens(draft: SheetDraft, scenario: string): void {
  draft.add([`What would flip it: ${scenario}`], { "A:D": { role: "heading" } });
  const first = draft.add([{ formula: `=SUPPORT_BREAKEVEN(${ASSUMPTIONS_NAME},"","${scenario}")` }], {
    A: { role: "label" },
    "B:C": { role: "unit", align: "right" },
    D: { role: "unit" },
  });
  draft.skip(BREAKEVEN_INPUTS.length);
  BREAKEVEN_INPUTS.forEach((_, index) =>
    draft.formatRow(first + 1 + index, {
      A: { role: "label" },
      "B:C": { role: "formula", numberFormat: "#,##0.00", align: "right" },
      D: { role: "note" },
    }),
  );
  draft.skip();
}

function addVerdict(draft: SheetDraft, scenario: string): void {
  draft.add([`Verdict and reasons: ${scenario}`, "Figure", "Rests on"], {
    A: { role: "heading" },
    B: { role: "heading", align: "right" },
    "C:D": { role: "heading" },
  });
  const first = draft.add([{ formula: `=SUPPORT_VERDICT(${ASSUMPTIONS_NAME},"${scenario}")` }], {
    A: { role: "total" },
  });
  draft.skip(REASON_ROWS);
  for (let row = first + 1; row <= first + REASON_ROWS; row++)
    draft.formatRow(row, {
      A: { role: "label" },
      B: { role: "formula", numberFormat: "#,##0.00" },
      C: { role: "note" },
    });
}
