import { readDelimitedText } from "../../../model/evidence/table/delimitedText";

/** One sheet of a file, as its cells are. */
export interface FileSheet {
  readonly name: string;
  /** Numbers, texts and truth values; null for an empty cell. Dates are Excel's numbers of days. */
  readonly rows: readonly (readonly unknown[])[];
  /** Number format of each cell in US notation, where the file has any. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
}

/** Reads all sheets of a file. A fault says what is wrong with the file. */
export type FileReader = (file: File) => Promise<readonly FileSheet[]>;

/** A text file of cells is one sheet. */
const readTextFile: FileReader = async (file) => [
  { name: file.name, rows: readDelimitedText(await file.text()) },
];

/** A workbook's visible sheets; the code for it is only fetched when such a file comes. */
const readWorkbook: FileReader = async (file) => {
  const { readFileTables } = await import(
    /* webpackChunkName: "workbookTables" */ "../../../xlsx/fileTables"
  );
  return readFileTables(file.name, new Uint8Array(await file.arrayBuffer()));
};

/** The reader of each kind of file, by the end of its name. */
const READERS: ReadonlyMap<string, FileReader> = new Map([
  ["csv", readTextFile],
  ["tsv", readTextFile],
  ["txt", readTextFile],
  ["xlsx", readWorkbook],
]);

/** What a dialogue for files offers. */
export const FILE_TYPES = [...READERS.keys()].map((end) => `.${end}`).join(",");

const endOf = (name: string) => name.split(".").pop()!.toLowerCase();

/** Whether a file is of a kind that is read here, by its name. */
export function isReadable(name: string): boolean {
  return READERS.has(endOf(name));
}

/** The sheets of a file of a kind that is read here. */
export async function readFileSheets(file: File): ReturnType<FileReader> {
  return READERS.get(endOf(file.name))!(file);
}
