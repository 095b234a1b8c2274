import { detectDelimiter, parseCsv } from "hucre/csv";
import { dayNumber } from "../model/cost/dayNumber";
import { refuseFile } from "./archive";
import { FileProblem } from "./fileProblem";
import type { FileCell, ReadFile } from "./fileWorkbook";
import { MOST_CELLS, MOST_ROWS } from "./readWorkbookFile";

/**
 * Reads a text file of cells. Plain numbers and dates like 2026-03-31 become numbers; all else, and what begins like a formula,
 * stays the text that it is. A number that can be read two ways, like 1.200, stays text and is mentioned.
 */
export function readCsvFile(bytes: Uint8Array, name: string): ReadFile {
  refuseFile(bytes);
  const text = decodedText(bytes);
  if (text.includes("\u0000"))
    throw new FileProblem("The file is neither an Excel workbook (.xlsx) nor a text file of cells.");
  const delimiter = detectDelimiter(text);
  const lines = parseCsv(text, { delimiter });
  const cells = lines.reduce((sum, line) => sum + line.length, 0);
  if (lines.length > MOST_ROWS || cells > MOST_CELLS)
    throw new FileProblem(
      `The file has ${lines.length} rows and ${cells} cells; at most ${MOST_ROWS} rows and ${MOST_CELLS} cells can be opened.`,
    );
  const texts = lines.map((line) => line.map((cell) => String(cell ?? "")));
  const unclear = texts.flat().filter((cell) => isUnclear(cell.trim())).length;
  return {
    sheets: [
      {
        name,
        rows: texts.map((line) => line.map((cell) => readCell(cell, delimiter))),
        columnWidths: widthsOf(texts),
        frozen: { rows: 0, columns: 0 },
        merged: [],
        isHidden: false,
      },
    ],
    names: [],
    leftOut:
      unclear === 0
        ? []
        : [`the meaning of ${unclear} numbers that can be read two ways, like 1.200; they are texts`],
  };
}

/** As UTF-8 or UTF-16 where the file says or shows it, else as older programs of the west wrote it. */
function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const PLAIN_NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const COMMA_DECIMALS = /^[+-]?(?:0|[1-9]\d*),\d+$/;
/** A mark before three digits: of thousands in one country, of decimals in another. */
const UNCLEAR = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

const isUnclear = (text: string) => UNCLEAR.test(text);

function readCell(text: string, delimiter: string): FileCell | undefined {
  if (text === "") return undefined;
  const bare = text.trim();
  if (isUnclear(bare)) return { value: text };
  if (PLAIN_NUMBER.test(bare)) return { value: Number(bare) };
  // Where semicolons are between the cells, commas are before decimals.
  if (delimiter === ";" && COMMA_DECIMALS.test(bare)) return { value: Number(bare.replace(",", ".")) };
  return dayCell(bare) ?? { value: text };
}

function dayCell(text: string): FileCell | undefined {
  const found = DAY.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part))) as [number, number, number, ...number[]];
  const moment = Date.UTC(year, month - 1, day, hour, minute, second);
  const isDay = new Date(moment).toISOString().startsWith(text.slice(0, 10)) && year > 1900;
  if (!isDay) return undefined;
  const hasTime = found[4] !== undefined;
  return {
    value: dayNumber(moment),
    look: { numberFormat: hasTime ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd" },
  };
}

const [NARROWEST, WIDEST] = [9, 50];

function widthsOf(lines: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const line of lines)
    line.forEach((text, column) => {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, text.length + 2));
    });
  return widths;
}
