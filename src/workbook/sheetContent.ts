/** Text is always text: only `formula` is ever calculated, so a user's "=1+1" stays what it is. */
export type CellContent = number | boolean | string | null | { readonly formula: string };

/** What a cell is for; adapters turn it into colours (inputs blue, formulas black). */
export type CellRole =
  "title" | "note" | "heading" | "subheading" | "label" | "unit" | "input" | "formula" | "total" | "check";

export interface CellFormat {
  /** Address without sheet, like `C7:E18`. */
  readonly range: string;
  readonly role?: CellRole;
  /** Excel number format in US notation, like `#,##0`. */
  readonly numberFormat?: string;
  readonly align?: "right";
  /** Space before the text, in steps of about one character, as Excel counts indents. */
  readonly indent?: number;
}

/** A named range of the sheet; the address is without sheet. */
export interface RangeName {
  readonly name: string;
  readonly range: string;
}

/** One sheet as pure data, written alike by every adapter. Rows start at A1. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly formats: readonly CellFormat[];
  /** In characters of the default font, as Excel counts. */
  readonly columnWidths: readonly number[];
  readonly names: readonly RangeName[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}
