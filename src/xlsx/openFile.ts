import { isArchive } from "./archive";
import type { ReadFile } from "./fileWorkbook";
import { readCsvFile } from "./readCsvFile";
import { readWorkbookFile } from "./readWorkbookFile";

/** Reads a workbook or a text file of cells, by what it is rather than by what it is called. */
export async function openFile(fileName: string, bytes: Uint8Array): Promise<ReadFile> {
  return isArchive(bytes) ? readWorkbookFile(bytes) : readCsvFile(bytes, baseName(fileName).slice(0, 31));
}

/** The name of a file without its ending, as a workbook or a sheet can have it. */
export function baseName(fileName: string): string {
  const name = fileName
    .replace(/\.(xlsx|xlsm|csv|txt|tsv)$/i, "")
    .replace(/[\\/?*[\]:]/g, " ")
    .trim();
  return name === "" ? "Workbook" : name;
}
