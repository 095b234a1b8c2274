import type { FileCell, FileSheet } from "./fileWorkbook";
import { openFile } from "./openFile";

/** A sheet of a file as a range of cells gives it: values, and the number format of each. */
export interface FileTable {
  readonly name: string;
  readonly rows: readonly (readonly FileCell["value"][])[];
  readonly formats: readonly (readonly string[])[];
}

/** The visible sheets of an .xlsx or text file, for who only reads them; throws a `FileProblem`. */
export async function readFileTables(fileName: string, bytes: Uint8Array): Promise<readonly FileTable[]> {
  const { sheets } = await openFile(fileName, bytes);
  return sheets.filter(({ isHidden }) => !isHidden).map(fileTable);
}

function fileTable({ name, rows }: FileSheet): FileTable {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const table = <Value>(read: (cell: FileCell | undefined) => Value) =>
    rows.map((row) => Array.from({ length: width }, (_, column) => read(row[column])));
  return {
    name,
    rows: table((cell) => cell?.value ?? null),
    formats: table((cell) => cell?.look?.numberFormat ?? "General"),
  };
}
