import { BREAKEVEN_INPUTS } from "../../model/decision/breakeven";
import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { UNIT_FORMATS } from "../sheets/unitFormat";
import { YEAR_LEVELS } from "./portableYearSheet";

/** One figure of the overview: formula for a scenario whose names stand in braces, money unless a format is given. */
export type OverviewRow = readonly [label: string, unit: string, template: string, format?: string];

/** Sums of other rows. */
export const TOTALS: ReadonlySet<string> = new Set([
  "Break-fix: total",
  "Managed: total",
  "Break-fix minus managed",
]);

export const COSTS: readonly OverviewRow[] = [
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

export const TERM: readonly OverviewRow[] = [
  ["Break-fix: total of the term", "money", "={termTotalBreakFixSum}"],
  ["Managed: total of the term", "money", "={termTotalManagedSum}"],
  ["Break-fix: present value of cash", "money", "={npvBreakFix}"],
  ["Managed: present value of cash", "money", "={npvManaged}"],
];

export const YEAR: readonly OverviewRow[] = [
  ...YEAR_LEVELS.map((level): OverviewRow => {
    const percent = Math.round(100 * level);
    return [`P${percent} of the year's cash`, "money", `={cashP${percent}}`];
  }),
  ["Standard deviation of the year's cash", "money", "={cashDeviation}"],
  ["Management reserve (P80 less mean)", "money", "={cashReserve}"],
  ["Chance that the budget is missed", "share", "={cashOverBudget}", "0.0%"],
  ["Grid step of these amounts", "money", "={gridStep}", "#,##0.00"],
];

export const BREAKEVENS: readonly OverviewRow[] = BREAKEVEN_INPUTS.map((field) => [
  SCENARIO_FIELDS[field].label,
  SCENARIO_FIELDS[field].unit,
  `={breakeven_${field}}`,
  breakevenFormat(field),
]);

/** How far each of these inputs is from where both options cost the same. */
export const DISTANCES: readonly OverviewRow[] = BREAKEVEN_INPUTS.map((field) => [
  SCENARIO_FIELDS[field].label,
  "share of it",
  `=IF(AND(ISNUMBER({breakeven_${field}}),{${field}}>0),ABS({breakeven_${field}}/{${field}}-1),"none")`,
  "0.0%",
]);

const NEAREST = "MATCH(MIN({tipDistances}),{tipDistances},0)";
const ofNearest = (range: string) => `=IF(COUNT({tipDistances})=0,"none",INDEX({${range}},${NEAREST}))`;

/** The answer, before all the figures that it comes from; the verdict and the date are put in as they are. */
export const ANSWER: readonly OverviewRow[] = [
  [
    "Lower expected total, months 1 to 12",
    "option",
    '=IF({yearDifference}>0,"managed",IF({yearDifference}<0,"break-fix","equal"))',
  ],
  ["Lower by", "money", "=ABS({yearDifference})"],
  ["Budget to approve under break-fix (P80 of its cash)", "money", "={cashP80}"],
  ["Budget to approve under managed (its expected cash)", "money", "={yearCashManagedSum}"],
  ["Bad break-fix year, 1 in 20 (P95 of its cash)", "money", "={cashP95}"],
  ["Closest tipping point", "input", ofNearest("tipLabels")],
  ["Both cost the same where it is", "unit of the input", ofNearest("tipValues"), "#,##0.00##"],
  ["Which is a change of", "share of it", ofNearest("tipDistances"), "0.0%"],
];

/** A digit more than the input has, because a breakeven is compared with it. */
function breakevenFormat(field: FieldName): string {
  const format = UNIT_FORMATS[SCENARIO_FIELDS[field].unit];
  if (format === "0.00") return "0.0000";
  return format === "#,##0" ? "#,##0.0" : format;
}
