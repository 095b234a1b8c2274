/** A cell by its place in the workbook. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Sentence {
  readonly code: string;
  readonly message: string;
}

/** What the grid's own errors mean; the grid offers users no explanation. */
const GENERAL_SENTENCES: ReadonlyMap<string, string> = new Map([
  ["#DIV/0!", "A number is divided by zero or by an empty cell."],
  ["#N/A", "No value is available."],
  ["#NAME?", "A function or name in this formula is unknown. Look for a typing error."],
  ["#NULL!", "Two ranges in this formula have no cell in common."],
  ["#NUM!", "A number in this formula, or its result, is out of range."],
  ["#REF!", "This formula refers to a cell that no longer exists."],
  ["#SPILL!", "The results do not fit: cells below or to the right are not empty."],
  ["#CALC!", "This formula cannot be calculated."],
  ["#CYCLE!", "This formula refers to its own cell, directly or through others."],
  ["#VALUE!", "A value in this formula has the wrong kind, or its cell has an error."],
  ["#ERROR!", "This formula cannot be read. Look for a missing bracket or comma."],
]);

/**
 * The sentences of functions' errors, by cell: the grid itself keeps only the code.
 * A sentence is shown only while its cell shows the same code, because another part of the formula
 * (IFERROR, a second call) may have decided what the cell shows.
 */
export class ErrorSentences {
  private readonly sheets = new Map<string, Map<string, Sentence>>();

  remember({ sheetId, row, column }: CellPlace, sentence: Sentence): void {
    const sheet = this.sheets.get(sheetId) ?? new Map<string, Sentence>();
    this.sheets.set(sheetId, sheet.set(`${row}:${column}`, sentence));
  }

  forget({ sheetId, row, column }: CellPlace): void {
    this.sheets.get(sheetId)?.delete(`${row}:${column}`);
  }

  forgetAll(): void {
    this.sheets.clear();
  }

  /** What to say about a cell that shows this error; undefined if the value is not an error. */
  sentenceFor({ sheetId, row, column }: CellPlace, value: unknown): string | undefined {
    if (!isErrorText(value)) return undefined;
    const sentence = this.sheets.get(sheetId)?.get(`${row}:${column}`);
    return sentence?.code === value ? sentence.message : GENERAL_SENTENCES.get(value);
  }

  /** True when the cell's own function said what is wrong; otherwise it may repeat another cell's error. */
  isTold({ sheetId, row, column }: CellPlace, value: string): boolean {
    return this.sheets.get(sheetId)?.get(`${row}:${column}`)?.code === value;
  }

  /** Drops the sentences of all cells that no longer show an error. */
  keepOnly(isError: (place: CellPlace) => boolean): void {
    for (const [sheetId, sentences] of this.sheets) {
      for (const key of sentences.keys()) {
        const [row, column] = key.split(":").map(Number) as [number, number];
        if (!isError({ sheetId, row, column })) sentences.delete(key);
      }
    }
  }
}

export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && GENERAL_SENTENCES.has(value);
}
