import { BREAKEVEN_INPUTS } from "../../model/breakeven";
import { SCENARIO_FIELDS } from "../../model/scenario";
import type { SheetContent } from "../sheetContent";
import type { RowFormats } from "../sheetDraft";
import { columnLetter, MONEY, PortableDraft, portableName } from "./portableDraft";
import type { PortableScenario } from "./portableFields";
import { CREDIT_COUNTS, HOUR_STEPS } from "./portableHoursSheet";
import { YEAR_LEVELS } from "./portableYearSheet";

type Row = readonly [label: string, unit: string, template: string, format?: string];

const COSTS: readonly Row[] = [
  ["Break-fix: cash", "money", "={yearCashBreakFixSum}"],
  ["Break-fix: time", "money", "={yearTimeBreakFixSum}"],
  ["Break-fix: risk", "money", "={yearRiskBreakFixSum}"],
  ["Break-fix: total", "money", "={yearTotalBreakFixSum}"],
  ["Managed: cash", "money", "={yearCashManagedSum}"],
  ["Managed: time", "money", "={yearTimeManagedSum}"],
  ["Managed: risk", "money", "={yearRiskManagedSum}"],
  ["Managed: total", "money", "={yearTotalManagedSum}"],
  ["Break-fix minus managed", "money", "={yearDifference}"],
];

const TERM: readonly Row[] = [
  ["Break-fix: total of the term", "money", "={termTotalBreakFixSum}"],
  ["Managed: total of the term", "money", "={termTotalManagedSum}"],
  ["Break-fix: present value of cash", "money", "={npvBreakFix}"],
  ["Managed: present value of cash", "money", "={npvManaged}"],
];

const YEAR: readonly Row[] = [
  ...YEAR_LEVELS.map((level): Row => {
    const percent = Math.round(100 * level);
    return [`P${percent} of the year's cash`, "money", `={cashP${percent}}`];
  }),
  ["Standard deviation of the year's cash", "money", "={cashDeviation}"],
  ["Management reserve (P80 less mean)", "money", "={cashReserve}"],
  ["Chance that the budget is missed", "share", "={cashOverBudget}", "0.0%"],
  ["Grid step of these amounts", "money", "={gridStep}", "#,##0.00"],
];

const BREAKEVENS: readonly Row[] = BREAKEVEN_INPUTS.map((field) => [
  SCENARIO_FIELDS[field].label,
  SCENARIO_FIELDS[field].unit,
  `={breakeven_${field}}`,
  "#,##0.0000",
]);

/** Each check says OK or what to do; all amounts that the sheets show rest on them. */
const CHECKS: readonly Row[] = [
  [
    "Months add up to the lines",
    "",
    '=IF(ABS({yearDifference}-({yearCashBreakFix}-{yearCashManaged}+{yearTimeBreakFixSum}-{yearTimeManagedSum}+{yearRiskBreakFixSum}-{yearRiskManagedSum}))<=1E-9*({yearTotalBreakFixSum}+{yearTotalManagedSum}),"OK","differs")',
  ],
  ["Class shares add up to 1", "", '=IF(ABS({classMix}-1)<=1E-6,"OK","they do not")'],
  [
    "Increment not too fine for the minimum",
    "",
    `=IF(MAX({minimumHoursOnSite},{minimumHoursRemote})<${HOUR_STEPS}*{billingStep},"OK","minimum beyond the table")`,
  ],
  [
    "Service credits within their table",
    "",
    `=IF({slaCreditCap}<=${CREDIT_COUNTS}*{slaCreditShare},"OK",IF({slaCreditShare}=0,"OK","credit too small"))`,
  ],
  [
    "Hours beyond those included",
    "",
    '=IF({includedHoursPerMonth}=0,"OK","values of the add-in, they do not follow")',
  ],
  ["Term within the month table", "", '=IF(AND({termMonths}>=1,{termMonths}<=120),"OK","1 to 120 months")'],
  [
    "Captured mass of the year",
    "",
    '=IF({gridCaptured}>=0.9999,"OK","only "&TEXT({gridCaptured},"0.0000")&": a larger grid step reaches further")',
  ],
  [
    "Grid fine enough for the count",
    "",
    '=IF(0.5*{yearIncidentCount}*{gridStep}<={cashDeviation},"OK","too many incidents: amounts are approximate")',
  ],
  [
    "Chance of no invoice above underflow",
    "",
    '=IF({logNone}>-1200,"OK","too many incidents: amounts are wrong")',
  ],
];

const NOTES = [
  "Plain formulas: they recalculate in Excel 2016 and later and in LibreOffice, without any add-in.",
  "Left out: block hours, co-managed and in-house; the exit cost; distributions of total cost, of managed and of the difference, hence the verdict; sensitivities.",
];

/** What the copy says about all scenarios, its checks and its limits. */
export function portableOverviewSheet(
  name: string,
  scenarios: readonly PortableScenario[],
  firstNumber: number,
): SheetContent {
  const draft = new PortableDraft(firstNumber);
  const columns = { first: "C", last: columnLetter(1 + scenarios.length) };
  const numbers = scenarios.map((_, index) => firstNumber + index);
  draft.title("Break-fix or managed IT support: portable copy", ...NOTES);
  addLegend(draft);
  const header = [null, null, ...scenarios.map((scenario) => scenario.name)];
  draft.sheet.add(header, { [`A:${columns.last}`]: { role: "heading" } });
  const masterRow = draft.sheet.nextRow;
  draft.sheet.skip();
  const add = (title: string, rows: readonly Row[], role: "formula" | "check" = "formula") => {
    draft.sheet.add([title], { A: { role: "subheading" } });
    const first = draft.sheet.nextRow;
    for (const row of rows) addRow(draft, row, { numbers, last: columns.last, role });
    draft.sheet.skip();
    return [first, draft.sheet.nextRow - 2] as const;
  };
  add("Expected cost, months 1 to 12", COSTS);
  add("The term", TERM);
  add("Cash of a break-fix year", YEAR);
  add("Breakevens, months 1 to 12", BREAKEVENS);
  const [first, last] = add("Checks", CHECKS, "check");
  const content = draft.finish(name, [44, 26, ...scenarios.map(() => 20)], masterRow);
  return withMasterCheck(content, { masterRow, first, last, count: scenarios.length });
}

function addLegend(draft: PortableDraft): void {
  draft.sheet.add(["Blue is an input, black a formula, green a check."], { A: { role: "note" } });
  draft.sheet.skip();
}

function addRow(
  draft: PortableDraft,
  [label, unit, template, format = MONEY]: Row,
  {
    numbers,
    last,
    role,
  }: { readonly numbers: readonly number[]; readonly last: string; readonly role: "formula" | "check" },
): void {
  const cells = numbers.map((number) => ({
    formula: template.replace(/\{(\w+)\}/g, (_, key: string) => portableName(key, number)),
  }));
  const formats: RowFormats = {
    A: { role: "label" },
    B: { role: "unit" },
    [`C:${last}`]: { role, numberFormat: format, align: "right" },
  };
  draft.sheet.add([label, unit, ...cells], formats);
}

/** The line under the header: OK only when every check below it is. */
function withMasterCheck(
  content: SheetContent,
  {
    masterRow,
    first,
    last,
    count,
  }: { readonly masterRow: number; readonly first: number; readonly last: number; readonly count: number },
): SheetContent {
  const cells = Array.from({ length: count }, (_, index) => {
    const column = columnLetter(2 + index);
    const range = `${column}${first}:${column}${last}`;
    return { formula: `=IF(COUNTIF(${range},"OK")=ROWS(${range}),"OK","see the checks below")` };
  });
  const rows = content.rows.map((row, index) =>
    index === masterRow - 1 ? ["All checks", null, ...cells] : row,
  );
  const range = `A${masterRow}:${columnLetter(1 + count)}${masterRow}`;
  return { ...content, rows, formats: [...content.formats, { range, role: "check" }] };
}
