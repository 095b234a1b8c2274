import { LANDSCAPE } from "../port/printLayout";
import type { CellContent, SheetContent } from "../port/sheetContent";
import { SAMPLE_CURRENCY } from "./sampleScenarios";
import { type RowFormats, SheetBuilder } from "./sheetBuilder";
import { moneyFormat } from "./unitFormat";

const MONTH_COLUMNS = ["C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N"] as const;
const FIRST = "C";
const LAST = "N";
const YEAR = "O";
/** 1 January 2027, counted in days as Excel does. */
const FIRST_MONTH = 46388;

const MONEY = moneyFormat(SAMPLE_CURRENCY);
const WHOLE_MONEY = `${SAMPLE_CURRENCY}#,##0`;
const PRICE = `${SAMPLE_CURRENCY}#,##0.00`;
const COUNT = "#,##0";
const DECIMALS = "0.00";
const SHARE = "0.0%";

/** One line of the budget: typed month by month, or one formula filled right. */
interface Line {
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly months: readonly number[] | ((column: string) => string);
  /** What the last column says about the year. */
  readonly year: "SUM" | "AVERAGE" | "LAST";
  readonly isTotal?: boolean;
}

const same = (value: number): number[] => MONTH_COLUMNS.map(() => value);

const money = (label: string, months: Line["months"], isTotal = false): Line => ({
  label,
  unit: "money",
  numberFormat: MONEY,
  months,
  year: "SUM",
  isTotal,
});

/** The company's existing budget: demand and prices, month by month. */
const INPUTS: readonly Line[] = [
  {
    label: "Users",
    unit: "users",
    numberFormat: COUNT,
    months: [40, 40, 40, 41, 41, 42, 42, 42, 43, 43, 44, 44],
    year: "AVERAGE",
  },
  {
    label: "Incidents",
    unit: "count",
    numberFormat: COUNT,
    months: [13, 10, 11, 11, 9, 12, 8, 8, 13, 12, 12, 10],
    year: "SUM",
  },
  {
    label: "Hands-on hours per incident",
    unit: "hours",
    numberFormat: DECIMALS,
    months: same(1.4),
    year: "AVERAGE",
  },
  {
    label: "Break-fix hourly rate",
    unit: "money per hour",
    numberFormat: PRICE,
    months: MONTH_COLUMNS.map((_, month) => (month < 6 ? 150 : 157.5)),
    year: "AVERAGE",
  },
  {
    label: "Managed fee per user",
    unit: "money per user",
    numberFormat: PRICE,
    months: same(135),
    year: "AVERAGE",
  },
  {
    label: "Onboarding fee",
    unit: "money",
    numberFormat: WHOLE_MONEY,
    months: MONTH_COLUMNS.map((_, month) => (month === 0 ? 5400 : 0)),
    year: "SUM",
  },
  {
    label: "Loaded hourly wage",
    unit: "money per hour",
    numberFormat: PRICE,
    months: MONTH_COLUMNS.map((_, month) => (month < 3 ? 48 : 49.5)),
    year: "AVERAGE",
  },
];

/** Terms that hold all year, one cell each. */
const TERMS = [
  ["Minimum hours billed", "hours", 0.5, DECIMALS],
  ["Billing increment", "hours", 0.25, DECIMALS],
  ["Call-out fee", "money", 20, WHOLE_MONEY],
  ["Share after hours", "share", 0.12, SHARE],
  ["Incidents prevented, managed", "share", 0.3, SHARE],
  ["People held up per incident", "people", 2.4, DECIMALS],
  ["Hours down, break-fix", "hours", 8.5, DECIMALS],
  ["Hours down, managed", "hours", 4.5, DECIMALS],
  ["Productivity lost while down", "share", 0.5, SHARE],
  ["Tolerance of the check", "money", 0.01, PRICE],
] as const;

const HEADER_ROW = 4;
const INPUT_ROW = HEADER_ROW + 2;
const TERM_ROW = INPUT_ROW + INPUTS.length + 2;
const RESULT_ROW = TERM_ROW + TERMS.length + 2;

const [USERS, INCIDENTS, HOURS, RATE, FEE, ONBOARDING, WAGE] = INPUTS.map(
  (_, index) => INPUT_ROW + index,
) as [number, number, number, number, number, number, number];
const [
  MINIMUM,
  INCREMENT,
  CALLOUT,
  AFTER_HOURS,
  PREVENTED,
  PEOPLE,
  DOWN_BREAK_FIX,
  DOWN_MANAGED,
  LOSS,
  TOLERANCE,
] = TERMS.map((_, index) => `$${FIRST}$${TERM_ROW + index}`);

const BILLING_TERMS = [MINIMUM, INCREMENT, CALLOUT, AFTER_HOURS].join(",");
const row = (offset: number) => RESULT_ROW + offset;

/** What the functions make of it; each line is one formula filled right. */
const RESULTS: readonly Line[] = [
  money(
    "Break-fix invoices",
    (c) => `=BREAKFIX_COST(${c}${INCIDENTS},${c}${HOURS},${c}${RATE},${BILLING_TERMS})`,
  ),
  money(
    "Break-fix downtime",
    (c) => `=DOWNTIME_COST(${c}${INCIDENTS},${DOWN_BREAK_FIX},${PEOPLE},${c}${WAGE},${LOSS})`,
  ),
  money("Break-fix, total", (c) => `=SUM(${c}${row(0)}:${c}${row(1)})`, true),
  money("Managed fees", (c) => `=MSP_COST(${c}${USERS},${c}${FEE},1,${c}${ONBOARDING})`),
  money(
    "Managed downtime",
    (c) => `=DOWNTIME_COST(${c}${INCIDENTS}*(1-${PREVENTED}),${DOWN_MANAGED},${PEOPLE},${c}${WAGE},${LOSS})`,
  ),
  money("Managed, total", (c) => `=SUM(${c}${row(3)}:${c}${row(4)})`, true),
  money("Break-fix minus managed", (c) => `=${c}${row(2)}-${c}${row(5)}`, true),
  { ...money("Cumulative difference", (c) => `=SUM($${FIRST}${row(6)}:${c}${row(6)})`), year: "LAST" },
];

/** Twelve months of an existing budget, with the functions in its rows. */
export function budgetSheet(): SheetContent {
  const draft = new SheetBuilder();
  addTitle(draft);
  addHeader(draft);
  section(draft, "Demand and prices");
  for (const line of INPUTS) addLine(draft, line);
  section(draft, "Terms for the whole year");
  for (const [label, unit, value, numberFormat] of TERMS)
    draft.add([label, unit, value], {
      A: { role: "label" },
      B: { role: "unit" },
      C: { role: "input", numberFormat },
    });
  section(draft, "Cost by month");
  for (const line of RESULTS) addLine(draft, line);
  const check = addCheck(draft);
  return draft.finish({
    name: "Budget",
    columnWidths: [40, 18, ...MONTH_COLUMNS.map(() => 11), 12],
    names: [],
    frozenRows: HEADER_ROW,
    frozenColumns: 1,
    checks: [check],
    print: LANDSCAPE,
  });
}

/** Title and legend. */
function addTitle(draft: SheetBuilder): void {
  draft.add(["IT support budget 2027"], { A: { role: "title" } });
  draft.addLegend();
  draft.skip();
}

function addHeader(draft: SheetBuilder): void {
  const months = MONTH_COLUMNS.map((_, month): CellContent =>
    month === 0 ? FIRST_MONTH : { formula: `=EDATE($${FIRST}$${HEADER_ROW},${month})` },
  );
  draft.add(["Line", "Unit", ...months, "Year"], {
    "A:B": { role: "heading" },
    [`${FIRST}:${LAST}`]: { role: "heading", numberFormat: "mmm yyyy", align: "right" },
    [YEAR]: { role: "heading", align: "right" },
  });
}

function section(draft: SheetBuilder, text: string): void {
  if (text !== "Demand and prices") draft.skip();
  draft.add([text], { A: { role: "subheading" } });
}

function addLine(draft: SheetBuilder, { label, unit, numberFormat, months, year, isTotal }: Line): void {
  const number = draft.nextRow;
  const isTyped = typeof months !== "function";
  const cells = isTyped ? months : MONTH_COLUMNS.map((column) => ({ formula: months(column) }));
  const span = `${FIRST}${number}:${LAST}${number}`;
  const yearFormula = year === "LAST" ? `=${LAST}${number}` : `=${year}(${span})`;
  const look: RowFormats = {
    A: { role: isTotal ? "total" : "label" },
    B: { role: "unit" },
    [`${FIRST}:${LAST}`]: { role: isTyped ? "input" : isTotal ? "total" : "formula", numberFormat },
    [YEAR]: { role: isTotal ? "total" : "formula", numberFormat },
  };
  draft.add([label, unit, ...cells, { formula: yearFormula }], look);
}

/** The same row as one array formula, which must equal the cells month by month. Returns the check's cell. */
function addCheck(draft: SheetBuilder): string {
  section(draft, "Check: a row in one formula");
  const ranges = [INCIDENTS, HOURS, RATE].map((each) => `${FIRST}${each}:${LAST}${each}`).join(",");
  const number = draft.add(
    ["Break-fix invoices", "money", { formula: `=BREAKFIX_COST(${ranges},${BILLING_TERMS})` }],
    {
      A: { role: "label" },
      B: { role: "unit" },
      [`${FIRST}:${LAST}`]: { role: "formula", numberFormat: MONEY },
    },
  );
  const difference = `ABS(SUM(${FIRST}${number}:${LAST}${number})-${YEAR}${row(0)})`;
  const checked = draft.add(
    ["Agrees with the months", null, { formula: `=IF(${difference}<=${TOLERANCE},"OK","differs")` }],
    {
      A: { role: "label" },
      C: { role: "check", align: "right" },
    },
  );
  return `${FIRST}${checked}`;
}
