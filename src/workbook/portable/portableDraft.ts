import { moneyFormat } from "../sheets/unitFormat";
import { LANDSCAPE } from "../port/printLayout";
import type { CellContent, RangeName, SheetContent } from "../port/sheetContent";
import { type RowFormats, SheetBuilder } from "../sheets/sheetBuilder";

/** Money without cents, and numbers of any size. */
export const MONEY = moneyFormat();
const CENTS = "#,##0.00;[Red]-#,##0.00";
export const NUMBER = "#,##0.0000";

/** As many digits as a reader needs of a quantity. */
function unitFormat(unit: string): string {
  if (unit.startsWith("money")) return CENTS;
  return unit === "hours" ? "#,##0.00" : NUMBER;
}

/** A name that formulas write as `{users}`, as the workbook knows it: `users_2` for the second scenario. */
export function portableName(key: string, number: number): string {
  return `${key}_${number}`;
}

/** What a finished sheet says of itself beside its cells. */
interface FinishedLayout extends Pick<SheetContent, "checks" | "print"> {
  readonly frozenRows: number;
}

/** One sheet of plain formulas for one scenario: rows, and the names by which other sheets find its cells. */
export class PortableDraft {
  readonly sheet = new SheetBuilder();
  private readonly names: RangeName[] = [];

  constructor(private readonly number: number) {}

  /** A formula whose names in braces are those of this scenario. */
  formula(template: string): { readonly formula: string } {
    return this.formulaOf(template, this.number);
  }

  /** The same for another scenario. */
  formulaOf(template: string, number: number): { readonly formula: string } {
    return { formula: template.replace(/\{(\w+)\}/g, (_, key: string) => portableName(key, number)) };
  }

  /** Names a range of this sheet, for this scenario or another one. */
  name(key: string, range: string, number = this.number): void {
    this.names.push({ name: portableName(key, number), range });
  }

  title(text: string, ...notes: readonly string[]): void {
    this.sheet.add([text], { A: { role: "title" } });
    for (const note of notes) this.sheet.add([note], { A: { role: "note" } });
    this.sheet.skip();
  }

  /** A line of headings: right-aligned over numbers, left-aligned over words. */
  heading(cells: readonly (string | number)[], words: readonly number[] = [0, 1]): number {
    const row = this.sheet.add(cells, { [`A:${columnLetter(cells.length - 1)}`]: { role: "heading" } });
    const numbers = cells.flatMap((_, index) => (words.includes(index) ? [] : [index]));
    const looks = numbers.map((index) => [columnLetter(index), { align: "right" }] as const);
    this.sheet.formatRow(row, Object.fromEntries(looks));
    return row;
  }

  /** A row with one named value in column C: typed (blue) or calculated. */
  value(
    key: string,
    [label, unit]: readonly [string, string],
    content: number | string,
    format = unitFormat(unit),
  ): void {
    const isTyped = typeof content === "number";
    const cell: CellContent = isTyped ? content : this.formula(content);
    const row = this.sheet.add([label, unit, cell], {
      A: { role: "label" },
      B: { role: "unit" },
      C: { role: isTyped ? "input" : "formula", numberFormat: format },
    });
    this.name(key, `C${row}`);
  }

  /** A row of formulas from column C on; each is named when `keys` says how. */
  across(
    [label, unit]: readonly [string, string],
    formulas: readonly string[],
    { keys, format = unitFormat(unit) }: { readonly keys?: readonly string[]; readonly format?: string } = {},
  ): number {
    const row = this.sheet.nextRow;
    const last = columnLetter(1 + formulas.length);
    const formats: RowFormats = {
      A: { role: "label" },
      B: { role: "unit" },
      [`C:${last}`]: { role: "formula", numberFormat: format },
    };
    this.sheet.add([label, unit, ...formulas.map((text) => this.formula(text))], formats);
    keys?.forEach((key, index) => this.name(key, `${columnLetter(2 + index)}${row}`));
    return row;
  }

  finish(
    name: string,
    columnWidths: readonly number[],
    { frozenRows, ...rest }: FinishedLayout,
  ): SheetContent {
    return this.sheet.finish({
      name,
      columnWidths,
      names: this.names,
      frozenRows,
      frozenColumns: 1,
      print: LANDSCAPE,
      ...rest,
    });
  }
}

/** Letters of a column that counts from 0: A, B … Z, AA. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
