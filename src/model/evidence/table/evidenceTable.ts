import type { Statement } from "../../assumptions/statement";
import type { ColumnRole } from "./columnRole";
import type { DayOrder } from "./dateText";
import type { DurationUnit } from "./durationText";
import type { DecimalMark } from "./figureText";

/** Cells of an export as a sheet or a file holds them, row by row. */
export interface ExportedCells {
  readonly values: readonly (readonly unknown[])[];
  /** Number format of each cell, as Excel writes it in US notation; where a host gives none, values alone must do. */
  readonly numberFormats?: readonly (readonly (string | undefined)[])[] | undefined;
}

/** What the rows of an export are. */
export type TableShape = "tickets" | "monthly counts" | "invoices";

/** What the user may decide about a table; all that is left out is found out or asked. */
export interface TableChoices {
  readonly shape?: TableShape;
  /** Column of each role, from 0; null for a role that no column has. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  readonly dayOrder?: DayOrder;
  readonly unit?: DurationUnit;
  readonly decimalMark?: DecimalMark;
  /** Hours of a day in durations like 1d 4h. */
  readonly hoursOfDay?: 8 | 24;
  /** Counts rows with dates in the future, before 1990 or far apart from all others too. */
  readonly keepsStrayDates?: boolean;
}

/** The questions of a table by name, each with what may be answered and what is taken until somebody does. */
export type TableQuestion =
  | { readonly about: "shape"; readonly answers: readonly TableShape[]; readonly taken: TableShape }
  | {
      readonly about: "dayOrder";
      readonly answers: readonly DayOrder[];
      readonly taken: DayOrder | undefined;
    }
  | { readonly about: "unit"; readonly answers: readonly DurationUnit[]; readonly taken: DurationUnit }
  | { readonly about: "decimalMark"; readonly answers: readonly DecimalMark[]; readonly taken: undefined }
  | { readonly about: "hoursOfDay"; readonly answers: readonly (8 | 24)[]; readonly taken: 8 | 24 };

/** A column as it was understood. */
export interface UnderstoodColumn {
  readonly role: ColumnRole;
  readonly column: number;
  /** Its header, or its letter where the table has no header. */
  readonly heading: string;
}

/** One row that was understood, by the number of its row in the cells, from 1. */
export interface EvidenceRow {
  readonly row: number;
  /** As Excel counts days. */
  readonly day: number;
  /** Of work; undefined where unknown. */
  readonly hours?: number;
  readonly ticket?: string;
  readonly priority?: string;
  /** How many tickets the row sums up. */
  readonly count?: number;
  readonly rate?: number;
  readonly amount?: number;
  readonly trip?: number;
  readonly parts?: number;
  readonly isAfterHours?: boolean;
  readonly isOnSite?: boolean;
}

/** A row, or one cell of a row that else counts, which could not be used. */
export interface RefusedRow {
  readonly row: number;
  /** What the cell or the row says, short enough to be read. */
  readonly text: string;
  readonly reason: Statement;
  /** True where the rest of the row counts. */
  readonly isPart: boolean;
}

/** A table of evidence as far as it could be read. */
export interface EvidenceTable {
  readonly shape: TableShape;
  /** Number of the header's row, from 1; undefined where the table has none. */
  readonly headerRow: number | undefined;
  readonly columns: readonly UnderstoodColumn[];
  readonly unit: DurationUnit;
  readonly rows: readonly EvidenceRow[];
  readonly questions: readonly TableQuestion[];
  readonly refused: readonly RefusedRow[];
}
