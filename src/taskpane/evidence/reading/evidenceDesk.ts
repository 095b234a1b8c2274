import type { Outcome } from "../../../model/assumptions/issue";
import type { ExportedCells } from "../../../model/evidence/table/evidenceTable";
import { findTables } from "../../../model/evidence/table/findTables";
import { blockCells } from "../../../model/evidence/table/tableAround";
import { blockAddress } from "../../../workbook/port/cellAddress";
import { type EvidenceChoices, type EvidenceReading, readingOf } from "./evidenceReading";
import { type FileSheet, readFileSheets } from "./fileSheet";

/** Where a table is from: cells of the workbook, or a file. */
export type EvidenceSource =
  { readonly kind: "cells"; readonly cells: ExportedCells } | { readonly kind: "file"; readonly file: File };

/** What is to be read. */
export interface EvidenceOrder {
  /** Undefined to read once more what was read last. */
  readonly source?: EvidenceSource | undefined;
  /** Which of the tables of a file, from 0. */
  readonly table: number;
  readonly choices: EvidenceChoices;
  readonly today: number;
}

/** How an order is getting on. */
export type EvidenceReport =
  | { readonly kind: "progress"; readonly share: number }
  /** The names of a file's tables, and what the chosen one says. */
  | {
      readonly kind: "read";
      readonly tables: readonly string[];
      readonly outcome: Outcome<EvidenceReading>;
    }
  | { readonly kind: "failed"; readonly reason: string };

/** Does one order after another, and keeps the cells in between. */
export type EvidenceDesk = (order: EvidenceOrder, report: (report: EvidenceReport) => void) => Promise<void>;

interface NamedTable {
  readonly name: string;
  readonly cells: ExportedCells;
}

/** Parts of the time that reading takes, up to the end of each step. */
const OPENED = 0.25;
const READ = 0.8;

/** A desk without any cells. */
export function evidenceDesk(): EvidenceDesk {
  let tables: readonly NamedTable[] = [];
  return async ({ source, table, choices, today }, report) => {
    try {
      if (source) tables = await tablesOf(source);
      report({ kind: "progress", share: OPENED });
      const onRead = () => report({ kind: "progress", share: READ });
      const outcome = readingOf(tables[table]!.cells, choices, { today, onRead });
      report({ kind: "read", tables: tables.map(({ name }) => name), outcome });
    } catch (error) {
      report({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  };
}

async function tablesOf(source: EvidenceSource): Promise<readonly NamedTable[]> {
  if (source.kind === "cells") return [{ name: "", cells: source.cells }];
  const sheets = await readFileSheets(source.file);
  return sheets.flatMap(sheetTables).sort((one, other) => Number(other.isFound) - Number(one.isFound));
}

/** The tables of a sheet by its name; a sheet in which none is found is one whole table. */
function sheetTables({ name, rows, formats }: FileSheet): (NamedTable & { readonly isFound: boolean })[] {
  const cells = (values: ExportedCells["values"]) => ({ values, numberFormats: formats });
  const found = findTables(rows);
  if (found.length < 2) return [{ name, cells: cells(rows), isFound: found.length > 0 }];
  return found.map((block) => ({
    name: blockAddress({ sheet: name, ...block }),
    cells: cells(blockCells(rows, block)),
    isFound: true,
  }));
}
