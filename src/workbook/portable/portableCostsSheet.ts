import { PORTRAIT } from "../port/printLayout";
import type { SheetContent } from "../port/sheetContent";
import { MONEY, PortableDraft } from "./portableDraft";
import { addQuantities } from "./portableQuantities";

/** Lines of the comparison in the order of the model: label, and the names of both options' sums. */
const LINES = {
  cash: [
    ["Invoices for incidents", "Invoices", "InvoicesManaged"],
    ["Managed fees", undefined, "Fees"],
    ["Onboarding", undefined, "Onboarding"],
    ["Out-of-scope work", undefined, "OutOfScope"],
    ["Projects", "ProjectsBreakFix", "ProjectsManaged"],
    ["Service credits", undefined, "Credits"],
    ["Hours beyond those paid for", undefined, "Overage"],
    ["Tools and services bought separately", "ToolsBreakFix", "ToolsManaged"],
  ],
  time: [
    ["Work lost while down", "WorkBreakFix", "WorkManaged"],
    ["Slow recovery after outages", "RecoveryBreakFix", "RecoveryManaged"],
    ["Margin lost in outages", "MarginBreakFix", "MarginManaged"],
    ["Own administration", "AdminBreakFix", "AdminManaged"],
  ],
  risk: [
    ["Security losses", "SecurityBreakFix", "SecurityManaged"],
    ["Data losses", "DataBreakFix", "DataManaged"],
  ],
} as const;

const SUBTOTALS = [
  ["cash", "Cash", "Cash"],
  ["time", "Time", "Time"],
  ["risk", "Risk", "Risk"],
] as const;

const COLUMNS = ["C", "D", "E", "F"] as const;

/** Expected cost of both options by line, for months 1 to 12 and for the term, and what it is made of. */
export function portableCostsSheet(name: string, number: number, scenario: string): SheetContent {
  const draft = new PortableDraft(number);
  draft.title(
    `Expected cost: ${scenario}`,
    "Cash, time and risk are added up and never mixed. Every figure follows from the blue inputs.",
  );
  draft.heading(["", "", "Months 1 to 12", "", "Term", ""]);
  draft.heading(["Line", "Unit", "Break-fix", "Managed", "Break-fix", "Managed"]);
  for (const [kind, label, key] of SUBTOTALS) addKind(draft, kind, { label, key });
  addTotals(draft);
  draft.sheet.skip();
  addQuantities(draft);
  return draft.finish(name, [42, 24, 15, 15, 15, 15], {
    frozenRows: 5,
    print: PORTRAIT,
  });
}

function addKind(
  draft: PortableDraft,
  kind: keyof typeof LINES,
  { label, key }: { readonly label: string; readonly key: string },
): void {
  const first = draft.sheet.nextRow;
  for (const [line, breakFix, managed] of LINES[kind])
    addMoney(draft, line, [
      breakFix && `={year${breakFix}}`,
      managed && `={year${managed}}`,
      breakFix && `={term${breakFix}}`,
      managed && `={term${managed}}`,
    ]);
  const last = draft.sheet.nextRow - 1;
  const sums = COLUMNS.map((column) => `=SUM(${column}${first}:${column}${last})`);
  nameOptions(draft, key, addMoney(draft, label, sums, "total"));
}

function addTotals(draft: PortableDraft): void {
  const total = (prefix: string, option: string) =>
    `={${prefix}Cash${option}Sum}+{${prefix}Time${option}Sum}+{${prefix}Risk${option}Sum}`;
  const both = (prefix: string) => [total(prefix, "BreakFix"), total(prefix, "Managed")];
  nameOptions(draft, "Total", addMoney(draft, "Total", [...both("year"), ...both("term")], "total"));
  const difference = (prefix: string) => `={${prefix}TotalBreakFixSum}-{${prefix}TotalManagedSum}`;
  const row = addMoney(
    draft,
    "Break-fix minus managed",
    [difference("year"), undefined, difference("term"), undefined],
    "total",
  );
  draft.name("yearDifference", `C${row}`);
  draft.name("termDifference", `E${row}`);
  const npv = addMoney(draft, "Present value of cash", [
    undefined,
    undefined,
    "={termNpvBreakFix}",
    "={termNpvManaged}",
  ]);
  draft.name("npvBreakFix", `E${npv}`);
  draft.name("npvManaged", `F${npv}`);
  draft.across(
    ["Hours down", "hours"],
    ["={yearDownBreakFix}", "={yearDownManaged}", "={termDownBreakFix}", "={termDownManaged}"],
    { format: "#,##0.0" },
  );
}

function nameOptions(draft: PortableDraft, key: string, row: number): void {
  draft.name(`year${key}BreakFixSum`, `C${row}`);
  draft.name(`year${key}ManagedSum`, `D${row}`);
  draft.name(`term${key}BreakFixSum`, `E${row}`);
  draft.name(`term${key}ManagedSum`, `F${row}`);
}

function addMoney(
  draft: PortableDraft,
  label: string,
  formulas: readonly (string | undefined)[],
  role: "formula" | "total" = "formula",
): number {
  const cells = formulas.map((text) => (text === undefined ? null : draft.formula(text)));
  return draft.sheet.add([label, "money", ...cells], {
    A: { role: role === "total" ? "total" : "label" },
    B: { role: "unit" },
    "C:F": { role, numberFormat: MONEY },
  });
}
