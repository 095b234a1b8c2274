import type { CellContent, RangeName, SheetContent } from "../sheetContent";
import type { RowFormats } from "../sheetDraft";
import { SheetDraft } from "../sheetDraft";

/** Money without cents, and numbers of any size. */
export const MONEY = "#,##0;[Red]-#,##0";
export const NUMBER = "#,##0.0000";

/** A name that formulas write as `{users}`, as the workbook knows it: `users_2` for the second scenario. */
export function portableName(key: string, number: number): string {
  return `${key}_${number}`;
}

/** One sheet of plain formulas for one scenario: rows, and the names by which other sheets find its cells. */
export class PortableDraft {
  readonly sheet = new SheetDraft();
  private readonly names: RangeName[] = [];

  constructor(private readonly number: number) {}

  /** A formula whose names in braces are those of this scenario. */
  formula(template: string): { readonly formula: string } {
    return { formula: template.replace(/\{(\w+)\}/g, (_, key: string) => portableName(key, this.number)) };
  }

  /** Names a range of this sheet. */
  name(key: string, range: string): void {
    this.names.push({ name: portableName(key, this.number), range });
  }

  title(text: string, ...notes: readonly string[]): void {
    this.sheet.add([text], { A: { role: "title" } });
    for (const note of notes) this.sheet.add([note], { A: { role: "note" } });
    this.sheet.skip();
  }

  heading(cells: readonly string[], columns: string): void {
    this.sheet.add(cells, { [columns]: { role: "heading" } });
  }

  /** A row with one named value in column C: typed (blue) or calculated. */
  value(
    key: string,
    [label, unit]: readonly [string, string],
    content: number | string,
    format = NUMBER,
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
    { keys, format = NUMBER }: { readonly keys?: readonly string[]; readonly format?: string } = {},
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

  finish(name: string, columnWidths: readonly number[], frozenRows: number): SheetContent {
    return this.sheet.finish({ name, columnWidths, names: this.names, frozenRows, frozenColumns: 1 });
  }
}

/** Letters of a column that counts from 0: A, B … Z, AA. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
