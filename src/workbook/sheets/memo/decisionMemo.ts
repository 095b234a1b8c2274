import { MONEY } from "../comparisonResults";
import { addOffers, type MemoOffers, offersChart } from "./memoOffers";
import { PORTRAIT } from "../../port/printLayout";
import type { SheetContent } from "../../port/sheetContent";
import { quotesArgument } from "../quotesArgument";
import { SheetBuilder } from "../sheetBuilder";
import { ASSUMPTIONS_NAME } from "../../port/workbook";

/** Rows that each list shows: two printed pages hold no more. */
const TIPS = 7;
const MATTERS = 6;
const REASONS = 10;
/** Rows that the chart covers. */
const CHART_ROWS = 16;

/** What every reader should know that is not in the figures. */
const NOT_PRICED: readonly string[] = [
  "Control over when and how work is done, and the freedom to change: scored apart, never in money.",
  "How good a particular provider is. Rates, waits and the reduction of incidents are assumptions about a typical one.",
  "Hardware, taxes, financing, fines, and events larger than the ranges of the assumptions.",
];

export interface MemoRequest {
  readonly name: string;
  /** As formulas refer to it: the cell of its header, or its number. */
  readonly scenario: string;
  /** Names of the quotes of the workbook; none where managed is the scenario's own contract. */
  readonly quotes: readonly string[];
  /** The day of the memo, as Excel counts days. */
  readonly day: number;
}

const CHOOSER = "$B$6";

/** Two pages to print: what is recommended and to be approved, the offers, what it rests on and what would change it. */
export function decisionMemo({ name, scenario, quotes, day }: MemoRequest): SheetContent {
  const draft = new SheetBuilder();
  const asked = `${ASSUMPTIONS_NAME},${CHOOSER}${quotesArgument(quotes.length > 0)}`;
  addHead(draft, { scenario, day, asked });
  const offers: MemoOffers = { chooser: CHOOSER, quotes };
  const first = addOffers(draft, offers);
  const chartRow = draft.nextRow;
  draft.skip(CHART_ROWS + 1);
  addTips(draft, quotes.length > 0);
  addMatters(draft, quotes.length > 0);
  addReasons(draft, asked);
  heading(draft, ["What is not included"]);
  for (const text of NOT_PRICED) draft.add([text], { A: { role: "label" } });
  return draft.finish({
    name,
    columnWidths: [46, 18, 18, 18, 18, 18],
    names: [],
    frozenRows: 0,
    frozenColumns: 0,
    charts: [offersChart(first, offers, `A${chartRow}:E${chartRow + CHART_ROWS - 1}`)],
    print: PORTRAIT,
  });
}

function heading(draft: SheetBuilder, cells: readonly string[]): void {
  draft.add(cells, { A: { role: "heading" }, "B:F": { role: "heading", align: "right" } });
}

function addHead(
  draft: SheetBuilder,
  { scenario, day, asked }: { readonly scenario: string; readonly day: number; readonly asked: string },
): void {
  const verdict = `SUPPORT_VERDICT(${asked})`;
  const input = { A: { role: "label" as const }, B: { role: "input" as const, align: "right" as const } };
  draft.add(["Decision memo: IT support"], { A: { role: "title" } });
  draft.add(["Should we buy IT support by the incident (break-fix) or for a flat fee (managed services)?"], {
    A: { role: "label" },
  });
  draft.skip();
  draft.add(["Recommendation", { formula: `=INDEX(${verdict},1,1)` }], { "A:B": { role: "total" } });
  draft.add([{ formula: `=INDEX(${verdict},2,1)&"."` }], { A: { role: "label" } });
  draft.add(["Scenario", { formula: `=${scenario}` }], input);
  draft.add(["Date", day], { ...input, B: { ...input.B, numberFormat: "d mmm yyyy" } });
  draft.add(["Author", null], input);
  draft.add(["Currency", null], input);
  // Empty unless the verdict rests on defaults of essential inputs.
  draft.add([{ formula: `=INDEX(${verdict},1,3)` }], { A: { role: "label" } });
  draft.skip();
}

/** The value at which each usual input turns the result. */
function addTips(draft: SheetBuilder, hasQuotes: boolean): void {
  heading(draft, ["What would change it", "Now", "Turns at", "Meaning"]);
  const table = `SUPPORT_BREAKEVEN(${ASSUMPTIONS_NAME},"",${CHOOSER}${quotesArgument(hasQuotes)})`;
  addRows(draft, table, { rows: TIPS, columns: 4, skipped: 1 });
  const first = draft.nextRow - TIPS;
  for (let row = first; row < first + TIPS; row++)
    draft.formatRow(row, {
      A: { role: "label" },
      "B:C": { role: "formula", numberFormat: "#,##0.00", align: "right" },
      D: { role: "note" },
    });
  draft.skip();
}

/** The inputs that move the difference most, with their ranges. */
function addMatters(draft: SheetBuilder, hasQuotes: boolean): void {
  heading(draft, ["What matters most: break-fix minus managed", "Low", "High", "At low", "At high"]);
  const table = `SUPPORT_SENSITIVITY(${ASSUMPTIONS_NAME},${CHOOSER}${quotesArgument(hasQuotes)})`;
  addRows(draft, table, { rows: MATTERS, columns: 5, skipped: 1 });
  const first = draft.nextRow - MATTERS;
  for (let row = first; row < first + MATTERS; row++)
    draft.formatRow(row, {
      A: { role: "label" },
      "B:C": { role: "formula", numberFormat: "#,##0.00" },
      "D:E": { role: "formula", numberFormat: MONEY },
    });
  draft.skip();
}

/** The reasons that carry the verdict, without the answer itself. */
function addReasons(draft: SheetBuilder, asked: string): void {
  heading(draft, ["Why"]);
  addRows(draft, `SUPPORT_VERDICT(${asked})`, { rows: REASONS, columns: 1, skipped: 2 });
  const first = draft.nextRow - REASONS;
  for (let row = first; row < first + REASONS; row++) draft.formatRow(row, { A: { role: "label" } });
  draft.skip();
}

interface SpilledRows {
  readonly rows: number;
  readonly columns: number;
  /** Rows of the table above those that are shown. */
  readonly skipped: number;
}

/** Some rows of a table, from one formula. */
function addRows(draft: SheetBuilder, table: string, { rows, columns, skipped }: SpilledRows): void {
  const formula = `=INDEX(${table},SEQUENCE(${rows},1,${skipped + 1}),SEQUENCE(1,${columns}))`;
  draft.add([{ formula }]);
  draft.skip(rows - 1);
}
