import { BREAKEVEN_INPUTS } from "../../model/decision/breakeven";
import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { CellFormat, SheetContent } from "../port/sheetContent";
import { UNIT_FORMATS } from "../sheets/unitFormat";
import { columnLetter, MONEY, PortableDraft } from "./portableDraft";
import type { PortableScenario } from "./portableFields";
import { CHECKS } from "./portableChecks";
import { YEAR_LEVELS } from "./portableYearSheet";

type Row = readonly [label: string, unit: string, template: string, format?: string];

/** Sums of other rows. */
const TOTALS: ReadonlySet<string> = new Set([
  "Break-fix: total",
  "Managed: total",
  "Break-fix minus managed",
]);

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
  breakevenFormat(field),
]);

/** A digit more than the input has, because a breakeven is compared with it. */
function breakevenFormat(field: FieldName): string {
  const format = UNIT_FORMATS[SCENARIO_FIELDS[field].unit];
  if (format === "0.00") return "0.0000";
  return format === "#,##0" ? "#,##0.0" : format;
}

const NOTES = [
  "Plain formulas: they recalculate in Excel 2016 and later and in LibreOffice, without any add-in.",
  "Left out: block hours, co-managed and in-house; the exit cost; distributions of total cost, of managed and of the difference, hence the verdict; sensitivities.",
];

/** The overview of all scenarios, the copy's checks and its limits. */
export function portableOverviewSheet(
  name: string,
  scenarios: readonly PortableScenario[],
  firstNumber: number,
): SheetContent {
  const overview = new Overview(scenarios, firstNumber);
  const masterRow = overview.addHead();
  overview.addSection("Expected cost, months 1 to 12", COSTS);
  overview.addSection("The term", TERM);
  overview.addSection("Cash of a break-fix year", YEAR);
  overview.addSection("Breakevens, months 1 to 12", BREAKEVENS);
  const checks = overview.addChecks();
  return overview.finish(name, masterRow, checks);
}

/** Rows from a first to a last one. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

class Overview {
  private readonly draft: PortableDraft;
  private readonly columns: string;
  private readonly noteColumn: string;

  constructor(
    private readonly scenarios: readonly PortableScenario[],
    private readonly firstNumber: number,
  ) {
    this.draft = new PortableDraft(firstNumber);
    this.columns = `C:${columnLetter(1 + scenarios.length)}`;
    this.noteColumn = columnLetter(2 + scenarios.length);
  }

  /** Title, notes, legend, names; the row of the master check is left free, and answered. */
  addHead(): number {
    const { draft, scenarios } = this;
    draft.title("Break-fix or managed IT support: portable copy", ...NOTES);
    draft.sheet.add(["Blue: an input", { formula: '="Black: a formula"' }, "Green: a check"], {
      A: { role: "input" },
      B: { role: "formula" },
      C: { role: "check" },
    });
    draft.sheet.skip();
    const words = [0, 1, 2 + scenarios.length];
    const row = draft.heading(["Figure", "Unit", ...scenarios.map(({ name }) => name), "Note"], words);
    draft.sheet.formatRow(row, { [this.noteColumn]: { indent: 1 } });
    draft.sheet.skip();
    return draft.sheet.nextRow - 1;
  }

  addSection(title: string, rows: readonly Row[]): void {
    this.draft.sheet.add([title], { A: { role: "subheading" } });
    for (const [label, unit, template, format = MONEY] of rows)
      this.addRow([label, unit, template], {
        role: TOTALS.has(label) ? "total" : "formula",
        numberFormat: format,
      });
    this.draft.sheet.skip();
  }

  addChecks(): Rows {
    const { sheet } = this.draft;
    sheet.add(["Checks"], { A: { role: "subheading" } });
    const first = sheet.nextRow;
    for (const { label, isFine, otherwise, note } of CHECKS)
      this.addRow([label, "", `=IF(${isFine},"OK",${otherwise})`, note], {
        role: "check",
        numberFormat: "0.0000",
      });
    return { first, last: sheet.nextRow - 1 };
  }

  private addRow(
    [label, unit, template, note]: readonly [string, string, string, string?],
    look: Pick<CellFormat, "role" | "numberFormat">,
  ): void {
    const cells = this.scenarios.map((_, index) => this.draft.formulaOf(template, this.firstNumber + index));
    this.draft.sheet.add([label, unit, ...cells, note ?? null], {
      A: { role: look.role === "total" ? "total" : "label" },
      B: { role: "unit" },
      [this.columns]: { ...look, align: "right" },
      [this.noteColumn]: { role: "note", indent: 1 },
    });
  }

  /** The line under the header says OK only when every check below it does. */
  finish(name: string, masterRow: number, { first, last }: Rows): SheetContent {
    const place = (from: number, to: number) => {
      const [left, right = left] = this.columns.split(":");
      return `${left}${from}:${right}${to}`;
    };
    const content = this.draft.finish(name, [44, 26, ...this.scenarios.map(() => 20), 78], {
      frozenRows: masterRow,
      checks: [place(masterRow, masterRow), place(first, last)],
    });
    const cells = this.scenarios.map((_, index) => {
      const column = columnLetter(2 + index);
      const range = `${column}${first}:${column}${last}`;
      return { formula: `=IF(COUNTIF(${range},"OK")=ROWS(${range}),"OK","see checks below")` };
    });
    const formats: CellFormat[] = [
      { range: `A${masterRow}`, role: "label" },
      { range: place(masterRow, masterRow), role: "check", align: "right" },
    ];
    return {
      ...content,
      rows: content.rows.map((row, index) =>
        index === masterRow - 1 ? ["All checks", null, ...cells] : row,
      ),
      formats: [...content.formats, ...formats],
    };
  }
}
