import { SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { BREAKEVEN_INPUTS } from "../../model/decision/breakeven";
import { FIRST_SCENARIO, SCENARIO_NAMES } from "./comparisonResults";
import { addScenarioSummary, type SheetTopic, SUMMARY_COLUMNS } from "./scenarioSummary";
import { quotesArgument } from "./quotesArgument";
import type { NamedInputs } from "./sampleScenarios";
import { nameWidth } from "../port/nameWidth";
import { LANDSCAPE } from "../port/printLayout";
import type { SheetContent } from "../port/sheetContent";
import { SheetBuilder } from "./sheetBuilder";
import { unitFormat } from "./unitFormat";
import { ASSUMPTIONS_NAME } from "../port/workbook";

/** What the sheet is called, unless the name is taken. */
export const DECISION_NAME = "Decision";

/** Room for the reasons of a verdict and the defaults that it rests on; what does not apply leaves rows empty. */
const REASON_ROWS = 72;

/** The cell that names the scenario; everything below the summary is about it. */
const CHOOSER = "$B$3";

/** The formula of the values at which the answer changes. */
export function breakevensFormula(hasQuotes: boolean): string {
  return `=SUPPORT_BREAKEVEN(${ASSUMPTIONS_NAME},"",${CHOOSER}${quotesArgument(hasQuotes)})`;
}

/** The formula of the verdict and its reasons. */
export function verdictFormula(hasQuotes: boolean): string {
  return `=SUPPORT_VERDICT(${ASSUMPTIONS_NAME},${CHOOSER}${quotesArgument(hasQuotes)})`;
}

export interface DecisionRequest {
  readonly name: string;
  readonly scenarios: readonly NamedInputs[];
  /** The sign before amounts of money, like `$`; none, if left out. */
  readonly currency?: string;
  /** Whether the workbook has quotes; it has none, if left out. */
  readonly hasQuotes?: boolean;
}

/** What the comparison leads to: scenarios side by side, what would flip the answer, the verdict with its reasons. */
export function decisionSheet(request: DecisionRequest): SheetContent {
  const { name, scenarios, currency = "", hasQuotes = false } = request;
  const draft = new SheetBuilder();
  draft.add(["The decision"], { A: { role: "title" } });
  draft.add(["Total cost of months 1 to 12 by scenario, then the verdict for one of them."], {
    A: { role: "note" },
  });
  draft.add(
    ["Verdict for the scenario (choose or type the name of another one)", { formula: FIRST_SCENARIO }],
    {
      A: { role: "label" },
      B: { role: "input", align: "right" },
    },
  );
  addScenarioSummary(draft, { currency, hasQuotes });
  draft.skip();
  addBreakevens(draft, { currency, hasQuotes });
  addVerdict(draft, hasQuotes);
  return draft.finish({
    name,
    columnWidths: [84, ...scenarios.map(({ name: scenario }) => nameWidth(scenario))],
    names: [],
    frozenRows: 3,
    frozenColumns: 0,
    choices: [{ cell: CHOOSER.replaceAll("$", ""), source: SCENARIO_NAMES }],
    print: LANDSCAPE,
  });
}

/** The value at which each usual input changes the answer. */
function addBreakevens(draft: SheetBuilder, { currency, hasQuotes }: SheetTopic): void {
  draft.add(["What would flip it"], { A: { role: "heading" }, [SUMMARY_COLUMNS]: { role: "heading" } });
  const first = draft.add([{ formula: breakevensFormula(hasQuotes) }], {
    A: { role: "label" },
    "B:C": { role: "unit", align: "right" },
    D: { role: "unit" },
  });
  draft.skip(BREAKEVEN_INPUTS.length);
  BREAKEVEN_INPUTS.forEach((input, index) =>
    draft.formatRow(first + 1 + index, {
      A: { role: "label" },
      "B:C": {
        role: "formula",
        numberFormat: unitFormat(SCENARIO_FIELDS[input].unit, currency),
        align: "right",
      },
      D: { role: "note" },
    }),
  );
  draft.skip();
}

/** The verdict, then its reasons with the figure and what each rests on. */
function addVerdict(draft: SheetBuilder, hasQuotes: boolean): void {
  draft.add(["Verdict and reasons", "Figure", "Rests on"], {
    A: { role: "heading" },
    [SUMMARY_COLUMNS]: { role: "heading" },
    B: { align: "right" },
  });
  const first = draft.add([{ formula: verdictFormula(hasQuotes) }], {
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
