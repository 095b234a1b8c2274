import type { PrintLayout } from "./printLayout";

/** Text is always text: only `formula` is ever calculated, so a user's "=1+1" stays text. */
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

/** How a chart draws its range. */
export type ChartKind = "stackedColumns" | "columns" | "bars" | "line" | "curve";

/** A chart over live cells of the same sheet; addresses are without sheet. */
export interface ChartContent {
  readonly kind: ChartKind;
  readonly title: string;
  /** Labels in the first row and the first column; a curve has its x in the first column and its y in the second. */
  readonly source: string;
  /** The source is one of scenarios across: it grows and shrinks with what its first cell spills. */
  readonly showsScenarios?: true;
  /** Whether each row or each column of the source is one series. */
  readonly seriesIn: "rows" | "columns";
  /** What its first series are called. Fixed, because Excel reads names from cells only once, before they are calculated. */
  readonly seriesNames: readonly string[];
  /** The cells that it covers. */
  readonly place: string;
  /** What the axis of values says. */
  readonly valueTitle: string;
  /** Number format of the axis of values. */
  readonly valueFormat: string;
}

/** A cell that offers a list, where the host can do that; `source` is a formula that gives a range. */
export interface ChoiceContent {
  readonly cell: string;
  readonly source: string;
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
  readonly charts?: readonly ChartContent[];
  readonly choices?: readonly ChoiceContent[];
  /** Ranges of checks: a cell that does not say OK is highlighted, where the host can do that. */
  readonly checks?: readonly string[];
  readonly print?: PrintLayout;
}
