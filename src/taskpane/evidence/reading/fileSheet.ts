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

/** The reader of each kind of file, by the end of its name. */
const READERS: Readonly<Record<string, FileReader>> = {
  csv: readTextFile,
  tsv: readTextFile,
  txt: readTextFile,
};

/** What a dialogue for files offers. */
export const FILE_TYPES = Object.keys(READERS)
  .map((end) => `.${end}`)
  .join(",");

/** The sheets of a file; refuses a kind of file that nothing here reads. */
export async function readFileSheets(file: File): ReturnType<FileReader> {
  const end = file.name.split(".").pop()!.toLowerCase();
  const read = READERS[end];
  if (!read) throw new RangeError(`${file.name} is not a file of these kinds: ${FILE_TYPES}.`);
  return read(file);
}
