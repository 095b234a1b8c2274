import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { TYPICAL_CONTRACT } from "../../model/assumptions/typicalTerms";
import { FIRST_SCENARIO, SCENARIO_NAMES } from "./comparisonResults";
import type { NamedInputs } from "./sampleScenarios";
import { LANDSCAPE } from "../port/printLayout";
import type { CellContent, SheetContent } from "../port/sheetContent";
import { type RowFormats, SheetBuilder } from "./sheetBuilder";
import { moneyFormat, unitFormat } from "./unitFormat";
import { ASSUMPTIONS_NAME, QUOTES_NAME } from "../port/workbook";

/** Columns of quotes in the range; the free ones take further quotes. */
const QUOTE_COLUMNS = 6;
const FIRST_QUOTE = "C";
const LAST_QUOTE = "H";

/** The terms that most quotes have, under the headings of what they are about. */
const GROUPS: readonly (readonly [heading: string, terms: readonly FieldName[]])[] = [
  [
    "Fees",
    [
      "managedFeePerUser",
      "managedFeePerDevice",
      "devicesBilled",
      "managedFeePerServer",
      "servers",
      "managedFeePerSite",
      "sites",
      "managedFlatFee",
      "minimumUsers",
    ],
  ],
  ["Start and increases", ["onboardingMonths", "onboardingFee", "managedFeeIncrease"]],
  [
    "What the fees do not cover",
    [
      "outOfScopeShare",
      "includedHoursPerMonth",
      "overageHourlyRate",
      "projectHourlyRateManaged",
      "projectHoursIncluded",
      "afterHoursBilledManaged",
      "onSiteBilledManaged",
    ],
  ],
  ["Promises", ["waitHoursManaged", "slaCreditShare", "slaCreditCap"]],
  ["Commitment", ["termMonths", "noticeDays", "lockInDays", "exitFeeShare"]],
];

/** Two offers to type over: one for each user and one for each device. */
export const SAMPLE_QUOTES: readonly NamedInputs[] = [
  {
    name: "Alder IT",
    values: { ...TYPICAL_CONTRACT, managedFeePerUser: 150, overageHourlyRate: 150, termMonths: 36 },
  },
  {
    name: "Brook Services",
    values: {
      managedFeePerDevice: 95,
      managedFeePerServer: 210,
      managedFeePerSite: 350,
      onboardingFee: 3000,
      managedFeeIncrease: 0.05,
      overageHourlyRate: 165,
      projectHourlyRateManaged: 165,
      onSiteBilledManaged: 1,
      termMonths: 12,
      noticeDays: 30,
    },
  },
];

const CHOOSER = "$B$4";
const QUOTES_OF_SCENARIO = `${ASSUMPTIONS_NAME},${QUOTES_NAME}`;
/** Break-fix, the quotes and the header. */
const RANKING_ROWS = QUOTE_COLUMNS + 2;

export interface QuotesRequest {
  readonly name: string;
  readonly quotes: readonly NamedInputs[];
  /** The sign before amounts of money, like `$`; none, if left out. */
  readonly currency?: string;
}

/** Quotes as they are on paper, one column each, and their ranking with break-fix. */
export function quotesSheet({ name, quotes, currency = "" }: QuotesRequest): SheetContent {
  const draft = new SheetBuilder();
  addQuestion(draft);
  const first = addHeader(draft, quotes);
  for (const [heading, terms] of GROUPS) {
    draft.add([heading], { A: { role: "subheading" } });
    for (const term of terms) addTerm(draft, term, { quotes, currency });
  }
  const last = draft.nextRow - 1;
  draft.skip();
  addRanking(draft, currency);
  draft.skip();
  addChecks(draft);
  return draft.finish({
    name,
    columnWidths: [36, 27, ...Array.from({ length: 13 }, () => 18)],
    names: [{ name: QUOTES_NAME, range: `A${first}:${LAST_QUOTE}${last}` }],
    frozenRows: first,
    frozenColumns: 1,
    choices: [{ cell: CHOOSER.replaceAll("$", ""), source: SCENARIO_NAMES }],
    print: LANDSCAPE,
  });
}

function addQuestion(draft: SheetBuilder): void {
  draft.add(["Which offer is best?"], { A: { role: "title" } });
  draft.add(
    [
      null,
      "Type each quote as it is on paper, one column each; leave a term empty if the quote does not state it. Further columns are free.",
    ],
    { B: { role: "note" } },
  );
  draft.add(
    [
      "Best offer (expected total, year 1)",
      { formula: `=INDEX(SUPPORT_QUOTES(${QUOTES_OF_SCENARIO},"total",${CHOOSER}),2,1)` },
    ],
    { A: { role: "label" }, B: { role: "total", align: "right" } },
  );
  draft.add(["Scenario (choose or type another)", { formula: FIRST_SCENARIO }], {
    A: { role: "label" },
    B: { role: "input", align: "right" },
  });
  draft.skip();
}

function addHeader(draft: SheetBuilder, quotes: readonly NamedInputs[]): number {
  return draft.add(["Term of the contract", "Unit", ...quotes.map(({ name }) => name)], {
    "A:B": { role: "heading" },
    [`${FIRST_QUOTE}:${LAST_QUOTE}`]: { role: "heading", align: "right" },
  });
}

function addTerm(
  draft: SheetBuilder,
  term: FieldName,
  { quotes, currency }: Required<Omit<QuotesRequest, "name">>,
): void {
  const { label, unit } = SCENARIO_FIELDS[term];
  const values = quotes.map(({ values: own }): CellContent => own[term] ?? null);
  draft.add([label, unit, ...values], {
    A: { role: "label" },
    B: { role: "unit" },
    [`${FIRST_QUOTE}:${LAST_QUOTE}`]: { role: "input", numberFormat: unitFormat(unit, currency) },
  });
}

function addRanking(draft: SheetBuilder, currency: string): void {
  draft.add(["Break-fix and the quotes, best first"], {
    "A:N": { role: "heading" },
  });
  const first = draft.add([{ formula: `=SUPPORT_QUOTES(${QUOTES_OF_SCENARIO},"total",${CHOOSER})` }], {
    A: { role: "label" },
    "B:N": { role: "unit", align: "right" },
  });
  draft.skip(RANKING_ROWS - 1);
  for (let row = first + 1; row < first + RANKING_ROWS; row++)
    draft.formatRow(row, rankingFormats(moneyFormat(currency)));
}

const rankingFormats = (money: string): RowFormats => ({
  A: { role: "label" },
  "B:H": { role: "formula", numberFormat: money },
  "I:J": { role: "formula", numberFormat: "0.0%" },
  K: { role: "formula", numberFormat: "#,##0.00" },
  L: { role: "formula", numberFormat: money },
  M: { role: "formula", numberFormat: "0" },
  N: { role: "note", align: "right" },
});

function addChecks(draft: SheetBuilder): void {
  draft.add(["Checks of assumptions and quotes", "Name", "What is wrong"], { "A:N": { role: "heading" } });
  draft.add([{ formula: `=SUPPORT_CHECK(${QUOTES_OF_SCENARIO})` }], { A: { role: "check" } });
}
