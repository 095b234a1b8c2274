import { MONEY } from "../comparisonResults";
import { columnLetters } from "../../port/cellAddress";
import type { CellContent, ChartContent } from "../../port/sheetContent";
import { quotesArgument } from "../quotesArgument";
import type { SheetBuilder } from "../sheetBuilder";
import { ASSUMPTIONS_NAME } from "../../port/workbook";

/** Offers that fit beside each other on a page. */
const MOST_QUOTES = 4;

export interface MemoOffers {
  /** Cell that names the scenario. */
  readonly chooser: string;
  /** Names of the quotes; none where managed is the scenario's own contract. */
  readonly quotes: readonly string[];
}

/** What an offer costs, in the words of a finance team; the measures are those of SUPPORT_COMPARE. */
const ROWS: readonly (readonly [label: string, measure: string, numberFormat?: string])[] = [
  ["Cash in year 1, expected", "cash"],
  ["Budget to approve: enough in 4 years of 5", "cash p80"],
  ["Bad year for cash, 1 in 20", "cash p95"],
  ["All costs in year 1, with time and risk", "total"],
  ["Bad year for all costs, 1 in 20", "p95"],
  ["Chance to miss the budget by 10%", "budget miss", "0%"],
  ["Cash over the term", "term cash"],
  ["Cash over the term, discounted", "npv"],
  ["Leaving after month 12", "exit cost"],
];

const SUBTOTALS = [
  ["Cash", "cash"],
  ["Time", "time"],
  ["Risk", "risk"],
] as const;

const namesOf = ({ quotes }: MemoOffers): readonly string[] => [
  "break-fix",
  ...(quotes.length > 0 ? quotes.slice(0, MOST_QUOTES) : ["managed"]),
];

/** The offers side by side, then cash, time and risk of each; returns the first row of the latter. */
export function addOffers(draft: SheetBuilder, offers: MemoOffers): number {
  const names = namesOf(offers);
  const last = columnLetters(names.length);
  const addTable = (heading: string, rows: typeof ROWS) => {
    const header = draft.add([heading, ...names], {
      A: { role: "heading" },
      [`B:${last}`]: { role: "heading", align: "right" },
    });
    for (const [label, measure, numberFormat = MONEY] of rows)
      draft.add(
        [
          label,
          ...names.map((_, index) => measured(offers, measure, `${columnLetters(index + 1)}$${header}`)),
        ],
        {
          A: { role: "label" },
          [`B:${last}`]: { role: "formula", numberFormat, align: "right" },
        },
      );
    draft.skip();
    return header;
  };
  addTable("For approval, by offer", ROWS);
  return addTable("What all costs of year 1 are made of", SUBTOTALS);
}

/** The measure of the offer whose name is in a cell. */
function measured({ chooser, quotes }: MemoOffers, measure: string, nameCell: string): CellContent {
  const named = quotesArgument(quotes.length > 0);
  return { formula: `=SUPPORT_COST(${ASSUMPTIONS_NAME},${nameCell},"${measure}",${chooser}${named})` };
}

/** Cash, time and risk of each offer, stacked. */
export function offersChart(first: number, offers: MemoOffers, place: string): ChartContent {
  return {
    kind: "stackedColumns",
    title: "Expected cost of year 1",
    source: `A${first}:${columnLetters(namesOf(offers).length)}${first + SUBTOTALS.length}`,
    seriesIn: "rows",
    seriesNames: SUBTOTALS.map(([label]) => label),
    place,
    valueTitle: "Money",
    valueFormat: "#,##0",
  };
}
