import type { SheetContent } from "../port/sheetContent";
import type { RowFormats } from "../sheets/sheetBuilder";
import { columnLetter, MONEY, NUMBER, PortableDraft } from "./portableDraft";
import { portableUserFees } from "./portableUserFees";
import { creditShare } from "./serviceCredit";

/** Months that the table holds, as many as a term may have. */
export const MONTHS = 120;
const YEAR_ROW = 5;
const TERM_ROW = 6;
const FIRST_MONTH_ROW = 7;

interface Column {
  /** Name of the sums over months 1 to 12 (`yearX`) and over the term (`termX`); none for what is not summed. */
  readonly sum?: string;
  readonly label: string;
  /** Formula with `[label]` for the cell of another column in the same row, and `[month]`. */
  readonly formula: string;
  readonly format?: string;
  /** A value of the add-in's, blue as all that is typed. */
  readonly isTyped?: true;
}

const money = (sum: string, label: string, formula: string): Column => ({
  sum,
  label,
  formula,
  format: MONEY,
});

/** Characters that an amount needs. */
const LEAST_WIDTH = 12;

const FACTORS: readonly Column[] = [
  { label: "month", formula: "", format: "0" },
  { label: "in term", formula: "=IF([month]<={termMonths},1,0)", format: "0" },
  { label: "years gone", formula: "=INT(([month]-1)/12)", format: "0" },
  { label: "users", formula: "={users}*(1+{userGrowth})^(([month]-1)/12)", format: "#,##0.00" },
  { label: "incidents", sum: "Incidents", formula: "=[users]*{userIncidents}", format: "#,##0.00" },
  { label: "rate step", formula: "=(1+{hourlyRateIncrease})^[years gone]" },
  { label: "fee step", formula: "=(1+{managedFeeIncrease})^[years gone]" },
  { label: "service step", formula: "=(1+{servicesPriceIncrease})^[years gone]" },
  { label: "wage step", formula: "=(1+{wageIncrease})^[years gone]" },
  { label: "wage", formula: "={loadedHourlyWage}*[wage step]" },
  { label: "ramp", formula: "=IF({rampMonths}=0,1,MIN(1,[month]/{rampMonths}))" },
  { label: "remaining", formula: "=1-{incidentReduction}*[ramp]+{changeIncidentShare}" },
  { label: "discount factor", formula: "=(1+{annualDiscountRate})^(-[month]/12)" },
];

/** Money of downtime and risk, the same for both options except for the remaining incidents. */
function optionColumns(option: "BreakFix" | "Managed", word: string): readonly Column[] {
  const incidents = `[users]*{incidentsPerUserPerMonth}${option === "Managed" ? "*[remaining]" : ""}`;
  const data = `{dataLossEventsPerYear}/12*([users]*[wage]*{dataLossHours${option}}+{restoreFailure${option}}*{unrecoverableLoss})`;
  return [
    money(
      `Work${option}`,
      `work lost, ${word}`,
      `=${incidents}*[wage]*({workPerUser${option}}*[users]+{workFixed${option}})`,
    ),
    money(
      `Recovery${option}`,
      `recovery, ${word}`,
      `=${incidents}*[wage]*{recoveryPerUser${option}}*[users]`,
    ),
    money(`Margin${option}`, `margin, ${word}`, `=${incidents}*{marginHours${option}}*{marginPerHour}`),
    money(`Admin${option}`, `administration, ${word}`, `={adminHours${option}}*[wage]`),
    money(`Security${option}`, `security, ${word}`, `={securityEvents${option}}/12*{securityLoss}`),
    money(`Data${option}`, `data losses, ${word}`, `=${data}`),
    { sum: `Down${option}`, label: `hours down, ${word}`, formula: `=${incidents}*{downHours${option}}` },
  ];
}

const COLUMNS: readonly Column[] = [
  ...FACTORS,
  money(
    "Invoices",
    "invoices",
    "=[users]*{incidentsPerUserPerMonth}*({hourlyRate}*{rateMultiplier}*{billedPerIncident}*[rate step]+{classMix}*({visitFees}*[rate step]+{partsPerIncident}))",
  ),
  money("ProjectsBreakFix", "projects, break-fix", "={projectHoursPerYear}/12*{hourlyRate}*[rate step]"),
  money("ToolsBreakFix", "tools, break-fix", "=[users]*{toolsBreakFix}*[service step]"),
  ...optionColumns("BreakFix", "break-fix"),
  { label: "users billed", formula: "=MAX([users],{minimumUsers})", format: "#,##0.00" },
  money("UserFees", "fees for users", `=${portableUserFees("[users billed]")}`),
  money(
    "Fees",
    "managed fees",
    "=([fees for users]+IF({devicesBilled}>0,{devicesBilled},[users]*{devicesPerUser})*{managedFeePerDevice}+{servers}*{managedFeePerServer}+{sites}*{managedFeePerSite}+{managedFlatFee})*(1+{termPremium})*[fee step]",
  ),
  money("Onboarding", "onboarding", "=IF([month]=1,{onboardingMonths}*[managed fees]+{onboardingFee},0)"),
  money("OutOfScope", "out-of-scope work", "=[managed fees]*{outOfScopeShare}"),
  money(
    "ProjectsManaged",
    "projects, managed",
    "=MAX(0,{projectHoursPerYear}-{projectHoursIncluded})/12*IF({projectHourlyRateManaged}=0,{hourlyRate}*[rate step],{projectHourlyRateManaged}*[fee step])",
  ),
  money(
    "InvoicesManaged",
    "work billed, managed",
    "=[users]*{incidentsPerUserPerMonth}*[remaining]*{managedInvoice}*[fee step]",
  ),
  { label: "misses", formula: "=[incidents]*[remaining]*{slaMissShare}" },
  { label: "credit share", formula: `=${creditShare("[misses]")}` },
  money("Credits", "service credits", "=-[managed fees]*[credit share]"),
  { label: "overage per incident", formula: "", isTyped: true },
  money(
    "Overage",
    "hours beyond those paid for",
    "=IF({includedHoursPerMonth}=0,0,[incidents]*[remaining]*[overage per incident])",
  ),
  money("ToolsManaged", "tools, managed", "=[users]*{toolsManaged}*[service step]"),
  ...optionColumns("Managed", "managed"),
  money("CashBreakFix", "cash, break-fix", "=[invoices]+[projects, break-fix]+[tools, break-fix]"),
  money(
    "CashManaged",
    "cash, managed",
    "=[work billed, managed]+[managed fees]+[onboarding]+[out-of-scope work]+[projects, managed]+[service credits]+[hours beyond those paid for]+[tools, managed]",
  ),
  money("NpvBreakFix", "present value, break-fix", "=[cash, break-fix]*[discount factor]"),
  money("NpvManaged", "present value, managed", "=[cash, managed]*[discount factor]"),
];

const LETTERS = new Map(COLUMNS.map(({ label }, index) => [label, columnLetter(index)]));

/** Names of the first twelve months of some columns, from which the breakevens follow. */
const YEAR_NAMES = [
  ["monthNumbers", "month"],
  ["monthUsers", "users"],
  ["monthUsersBilled", "users billed"],
  ["monthRateSteps", "rate step"],
  ["monthFeeSteps", "fee step"],
  ["monthWageSteps", "wage step"],
  ["monthWages", "wage"],
  ["monthRamps", "ramp"],
  ["monthRemaining", "remaining"],
  ["monthFees", "managed fees"],
  ["monthCreditShares", "credit share"],
] as const;

/** Letter of a column of the month table. */
function monthColumn(label: string): string {
  const letter = LETTERS.get(label);
  if (letter === undefined) throw new RangeError(`The month table has no column "${label}".`);
  return letter;
}

function cellsOf(row: number, formula: string): string {
  return formula.replace(/\[([^\]]+)\]/g, (_, label: string) => `$${monthColumn(label)}${row}`);
}

/** Every month up to the longest term, its lines of both options, and their sums. */
export function portableMonthsSheet(
  name: string,
  number: number,
  overagePerIncident: readonly number[],
): SheetContent {
  const draft = new PortableDraft(number);
  draft.title(
    "Month by month",
    "Expected money at month ends. Prices step at anniversaries; months after the term count for nothing.",
  );
  draft.heading(
    COLUMNS.map(({ label }) => label),
    [],
  );
  addSums(draft);
  for (let month = 1; month <= MONTHS; month++) addMonth(draft, month, overagePerIncident[month - 1] ?? 0);
  for (const [key, label] of YEAR_NAMES) {
    const letter = monthColumn(label);
    draft.name(key, `${letter}${FIRST_MONTH_ROW}:${letter}${FIRST_MONTH_ROW + 11}`);
  }
  return draft.finish(
    name,
    COLUMNS.map(({ label }) => Math.max(LEAST_WIDTH, label.length + 2)),
    // Some forty lines of the month on one page could not be read.
    { frozenRows: TERM_ROW, print: { orientation: "landscape", pagesWide: 3 } },
  );
}

function addSums(draft: PortableDraft): void {
  const last = FIRST_MONTH_ROW + MONTHS - 1;
  const sums = [
    { row: YEAR_ROW, key: "year", label: "1 to 12", to: FIRST_MONTH_ROW + 11, isTerm: false },
    { row: TERM_ROW, key: "term", label: "term", to: last, isTerm: true },
  ];
  for (const { row, key, label, to, isTerm } of sums) {
    const cells = COLUMNS.map(({ sum }, index) => {
      if (sum === undefined) return index === 0 ? label : null;
      const range = `${columnLetter(index)}${FIRST_MONTH_ROW}:${columnLetter(index)}${to}`;
      draft.name(`${key}${sum}`, `${columnLetter(index)}${row}`);
      return { formula: isTerm ? `=SUMPRODUCT($B${FIRST_MONTH_ROW}:$B${to},${range})` : `=SUM(${range})` };
    });
    draft.sheet.add(cells, rowFormats("total"));
  }
}

function addMonth(draft: PortableDraft, month: number, overage: number): void {
  const row = draft.sheet.nextRow;
  const cells = COLUMNS.map(({ label, formula, isTyped }) => {
    if (label === "month") return month;
    return isTyped ? overage : draft.formula(cellsOf(row, formula));
  });
  draft.sheet.add(cells, rowFormats("formula"));
}

function rowFormats(role: "formula" | "total"): RowFormats {
  return Object.fromEntries(
    COLUMNS.map(({ format = NUMBER, isTyped }, index) => [
      columnLetter(index),
      { role: isTyped && role === "formula" ? "input" : role, numberFormat: format },
    ]),
  );
}
