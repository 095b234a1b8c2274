import { ComparisonMeasures } from "../../model/decision/comparisonMeasures";
import { decide } from "../../model/decision/verdict";
import { LANDSCAPE } from "../port/printLayout";
import type { CellContent, CellFormat, SheetContent } from "../port/sheetContent";
import { columnLetter, MONEY, PortableDraft } from "./portableDraft";
import { CHECKS } from "./portableChecks";
import type { PortableScenario } from "./portableFields";
import {
  ANSWER,
  BREAKEVENS,
  COSTS,
  DISTANCES,
  type OverviewRow,
  TERM,
  TOTALS,
  YEAR,
} from "./portableFigures";

const NOTES = [
  "Plain formulas: they recalculate in Excel 2016 and later, in LibreOffice and in the workbench, without any add-in.",
  "Left out: block hours, co-managed and in-house; the exit cost; distributions of total cost, of managed and of the difference, hence the verdict, which is that of the day; sensitivities.",
];

interface OverviewRequest {
  readonly firstNumber: number;
  /** Day of the copy, counted from 30 December 1899 as cells count days. */
  readonly madeOn: number;
}

/** The overview of all scenarios, the copy's checks and its limits. */
export function portableOverviewSheet(
  name: string,
  scenarios: readonly PortableScenario[],
  { firstNumber, madeOn }: OverviewRequest,
): SheetContent {
  const overview = new Overview(scenarios, firstNumber);
  const masterRow = overview.addHead();
  const answer = overview.addAnswer(madeOn);
  overview.addSection("Expected cost, months 1 to 12", COSTS);
  overview.addSection("The term", TERM);
  overview.addSection("Cash of a break-fix year", YEAR);
  const values = overview.addSection("Breakevens, months 1 to 12", BREAKEVENS);
  const distances = overview.addSection("Change from today's value to each breakeven", DISTANCES);
  overview.nameFigures({ values, distances, figures: { first: answer.first, last: distances.last } });
  const checks = overview.addChecks();
  return overview.finish({ name, masterRow, checks, lastPrinted: answer.last });
}

/** Rows from a first to a last one. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Where the parts of the overview are. */
interface Finish {
  readonly name: string;
  readonly masterRow: number;
  readonly checks: Rows;
  readonly lastPrinted: number;
}

/** Break-fix, or the name of the quote that is better, or that neither is. */
function verdictOf({ values, quote }: PortableScenario): string {
  const { verdict } = decide(new ComparisonMeasures(values));
  return verdict === "managed" ? (quote ?? verdict) : verdict;
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

  /** The page that is printed: what to do, and how sure that is. */
  addAnswer(madeOn: number): Rows {
    const { sheet } = this.draft;
    sheet.add(["The answer"], { A: { role: "subheading" } });
    const first = sheet.nextRow;
    const verdicts = this.scenarios.map(verdictOf);
    const look = { role: "total", numberFormat: "General" } as const;
    this.addCells(["Verdict of the add-in when this copy was made", "option", verdicts], look);
    const quotes = this.scenarios.map(({ quote = "the scenario's own contract" }) => quote);
    const means =
      "Of the workbook's quotes the best one on the day of this copy; its terms are in the inputs.";
    if (this.scenarios.some(({ quote }) => quote !== undefined))
      this.addCells(["Managed means", "quote", quotes, means], { ...look, role: "formula" });
    this.addRows(ANSWER);
    this.addCells(["Date of this copy", "day", this.scenarios.map(() => madeOn)], {
      role: "formula",
      numberFormat: "yyyy-mm-dd",
    });
    sheet.skip();
    return { first, last: sheet.nextRow - 2 };
  }

  addSection(title: string, rows: readonly OverviewRow[]): Rows {
    const { sheet } = this.draft;
    sheet.add([title], { A: { role: "subheading" } });
    const first = sheet.nextRow;
    this.addRows(rows);
    sheet.skip();
    return { first, last: sheet.nextRow - 2 };
  }

  /** Names what the answer and the checks read on this sheet. */
  nameFigures({
    values,
    distances,
    figures,
  }: Readonly<Record<"values" | "distances" | "figures", Rows>>): void {
    this.scenarios.forEach((_, index) => {
      const number = this.firstNumber + index;
      const column = columnLetter(2 + index);
      const named = (key: string, letter: string, { first, last }: Rows) =>
        this.draft.name(key, `${letter}${first}:${letter}${last}`, number);
      named("tipLabels", "A", distances);
      named("tipValues", column, values);
      named("tipDistances", column, distances);
      named("figures", column, figures);
    });
  }

  private addRows(rows: readonly OverviewRow[]): void {
    for (const [label, unit, template, format = MONEY] of rows)
      this.addRow([label, unit, template], {
        role: TOTALS.has(label) ? "total" : "formula",
        numberFormat: format,
      });
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
    this.addCells([label, unit, cells, note], look);
  }

  private addCells(
    [label, unit, cells, note]: readonly [string, string, readonly CellContent[], (string | undefined)?],
    look: Pick<CellFormat, "role" | "numberFormat">,
  ): void {
    this.draft.sheet.add([label, unit, ...cells, note ?? null], {
      A: { role: look.role === "total" ? "total" : "label" },
      B: { role: "unit" },
      [this.columns]: { ...look, align: "right" },
      [this.noteColumn]: { role: "note", indent: 1 },
    });
  }

  /** The line under the header says OK only when every check below it does. */
  finish({ name, masterRow, checks: { first, last }, lastPrinted }: Finish): SheetContent {
    const place = (from: number, to: number) => {
      const [left, right = left] = this.columns.split(":");
      return `${left}${from}:${right}${to}`;
    };
    const content = this.draft.finish(name, [48, 26, ...this.scenarios.map(() => 24), 78], {
      frozenRows: masterRow,
      print: { ...LANDSCAPE, lastRow: lastPrinted },
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
