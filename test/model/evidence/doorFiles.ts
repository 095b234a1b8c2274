import { readFileSync } from "fs";
import path from "path";
import { type EvidenceTable, type TableChoices } from "../../../src/model/evidence/table/evidenceTable";
import { readDelimitedText } from "../../../src/model/evidence/table/delimitedText";
import { readEvidence } from "../../../src/model/evidence/table/readEvidence";

/** A file with one trait of a real export, row by row. */
export function doorCells(file: string): string[][] {
  return readDelimitedText(readFileSync(path.resolve(__dirname, "doors", file), "utf8"));
}

/** The same cells as a grid of the United States makes them: numbers, and dates where it understands them. */
export function typedCells(rows: readonly (readonly string[])[]): (string | number)[][] {
  return rows.map((row) => row.map(typedCell));
}

function typedCell(text: string): string | number {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (clock) return (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3])) / 86_400;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? text;
  const local = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d))?$/.exec(text);
  if (!local) return text;
  const day = serial(Number(local[3]), Number(local[1]), Number(local[2]));
  return day === undefined ? text : day + (Number(local[4] ?? 0) * 60 + Number(local[5] ?? 0)) / 1440;
}

/** Excel's number of a day; undefined if the calendar has no such day. */
export function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return undefined;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}

/** The table that cells make. */
export function tableOf(
  values: readonly (readonly unknown[])[],
  choices: TableChoices = {},
  numberFormats?: readonly (readonly string[])[],
): EvidenceTable {
  const read = readEvidence({ values, ...(numberFormats && { numberFormats }) }, { choices });
  if (!read.ok) throw new Error(read.issues[0]!.message);
  return read.value;
}
