import type { SheetContent } from "../../workbook/port/sheetContent";
import { SAMPLE_WORKBOOK } from "../../workbook/sheets/sampleWorkbook";
import type { PlacedChart } from "../grid/gridCharts";
import { workbookSnapshot } from "../grid/workbookSnapshot";
import type { Book } from "./bookShelf";

/** The name of the sample while nobody has given it another. */
export const SAMPLE_NAME = "Fix or Flat sample";

const EMPTY_SHEET: SheetContent = {
  name: "Sheet1",
  rows: [],
  formats: [],
  columnWidths: [],
  names: [],
  frozenRows: 0,
  frozenColumns: 0,
};

/** The sample workbook, as it was delivered. */
export const sampleBook = (name = SAMPLE_NAME): Book => bookOfSheets(name, SAMPLE_WORKBOOK);

/** A workbook of one empty sheet. */
export const emptyBook = (name: string): Book => bookOfSheets(name, [EMPTY_SHEET]);

/** Sheets of ours as a workbook of their own. */
export function bookOfSheets(name: string, sheets: readonly SheetContent[]): Book {
  const charts = sheets.flatMap(({ name: sheetId, charts: own = [] }) =>
    own.map((chart): Omit<PlacedChart, "id"> => ({ sheetId, chart })),
  );
  return {
    id: newId(),
    name,
    snapshot: workbookSnapshot(name, sheets),
    charts: charts.map((chart, id) => ({ id, ...chart })),
  };
}

/** An id that no other workbook of this browser has. */
export const newId = () => crypto.randomUUID();

/** The name, or the name with a number that no other workbook has. */
export function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name} ${number}`;
  return free;
}
