import { absoluteFormula } from "../workbook/port/cellAddress";
import {
  ASSUMPTIONS_NAME,
  type AssumptionsRange,
  type CellEdit,
  type CopiedFormula,
  type NewColumn,
  type NewRows,
  QUOTES_NAME,
} from "../workbook/port/workbook";
import { missingAssumptionsProblem } from "../workbook/port/workbookProblem";
import { widenCharts } from "./excelCharts";
import { cellsFromExcel, excelEntry, formulaIn, sizeProblem } from "./excelCells";
import { ExcelProblem } from "./excelProblem";
import { sendWrites, takeBackBy } from "./excelSession";

/** The assumptions with the ids of their sheet and of that of the quotes, by which events name them. */
export interface FoundRange {
  readonly range: AssumptionsRange;
  readonly sheetIds: readonly string[];
}

/** Finds the assumptions by their name; undefined when there is no such name. */
export async function readRange(context: Excel.RequestContext): Promise<FoundRange | undefined> {
  const { item, range, sheet } = askRange(context, ASSUMPTIONS_NAME);
  const quotes = askRange(context, QUOTES_NAME);
  await context.sync();
  if (item.isNullObject) return undefined;
  if (range.isNullObject) throw new ExcelProblem(["noRange", ASSUMPTIONS_NAME]);
  const read = [range, ...(quotes.range.isNullObject ? [] : [quotes.range])];
  for (const { address, rowCount, columnCount } of read) {
    const problem = sizeProblem(address, rowCount, columnCount);
    if (problem !== undefined) throw new ExcelProblem(problem);
  }
  range.load("formulas, numberFormat");
  read.forEach((each) => each.load("values, valueTypes"));
  await context.sync();
  const cells = cellsFromExcel(range.values, range.valueTypes);
  const formulas = range.formulas.map((row: unknown[], rowIndex) =>
    row.map((formula, column) => formulaIn(formula, range.values[rowIndex]?.[column]) ?? null),
  );
  const numberFormats = range.numberFormat as string[][];
  const found = { address: range.address, cells, formulas, numberFormats };
  if (quotes.range.isNullObject) return { range: found, sheetIds: [sheet.id] };
  const offered = cellsFromExcel(quotes.range.values, quotes.range.valueTypes);
  return {
    range: { ...found, quotes: { address: quotes.range.address, cells: offered } },
    sheetIds: [sheet.id, quotes.sheet.id],
  };
}

/** Asks for a named range and its sheet; what it holds is asked for once its size is known. */
function askRange(context: Excel.RequestContext, name: string) {
  const item = context.workbook.names.getItemOrNullObject(name);
  const range = item.getRangeOrNullObject();
  // eslint-disable-next-line office-addins/call-sync-before-read -- this follows a path and reads no value
  const sheet = range.worksheet;
  item.load("type");
  range.load("address, rowCount, columnCount");
  sheet.load("id");
  return { item, range, sheet };
}

export async function writeCells(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<void> {
  const range = context.workbook.names.getItem(ASSUMPTIONS_NAME).getRange();
  for (const { row, column, value } of edits) range.getCell(row, column).formulas = [[excelEntry(value)]];
  await sendWrites(context);
}

/** The range with what is needed to work on its columns. */
interface ColumnTable {
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Widths of its columns, in points. */
  readonly widths: readonly number[];
}

async function columnTable(context: Excel.RequestContext, name = ASSUMPTIONS_NAME): Promise<ColumnTable> {
  const item = context.workbook.names.getItemOrNullObject(name);
  const range = item.getRangeOrNullObject();
  range.load("address, rowCount, columnCount");
  await context.sync();
  if (range.isNullObject) throw missingAssumptionsProblem(name);
  const problem = sizeProblem(range.address, range.rowCount, range.columnCount);
  if (problem !== undefined) throw new ExcelProblem(problem);
  const formats = Array.from({ length: range.columnCount }, (_, column) => range.getColumn(column).format);
  formats.forEach((format) => format.load("columnWidth"));
  await context.sync();
  const { address, rowCount: rows, columnCount: columns } = range;
  return { item, range, address, rows, columns, widths: formats.map(({ columnWidth }) => columnWidth) };
}

/** The column at a place of the range, which may be the one behind its last. */
function columnAt({ range, columns }: ColumnTable, at: number): Excel.Range {
  return at < columns
    ? range.getColumn(at)
    : range.getColumn(columns - 1).getOffsetRange(0, at - columns + 1);
}

/** Cells are put in, so the rows of the range move right and everything else stays. */
export async function insertColumn(
  context: Excel.RequestContext,
  { at, like, values }: NewColumn,
  name = ASSUMPTIONS_NAME,
): Promise<void> {
  const table = await columnTable(context, name);
  const { item, range, columns, widths } = table;
  const first = range.getCell(0, 0);
  const inserted = columnAt(table, at).insert("Right");
  // On its own: in one request with what may fail it could be done twice.
  await sendWrites(context);
  takeBackBy(context, table.address, async () => {
    inserted.delete("Left");
    setWidths(first, widths);
    await nameRange(context, item, first.getResizedRange(table.rows - 1, columns - 1));
  });
  const source = first.getOffsetRange(0, like);
  inserted.copyFrom(source.getResizedRange(values.length - 1, 0), "Formats");
  inserted.values = values.map((value) => [isCopied(value) ? null : excelEntry(value)]);
  values.forEach((value, row) => {
    if (isCopied(value)) inserted.getCell(row, 0).copyFrom(source.getOffsetRange(row, 0), "Formulas");
  });
  setWidths(first, [...widths.slice(0, at), widths[like]!, ...widths.slice(at)]);
  await sendWrites(context);
  await nameRange(context, item, first.getResizedRange(values.length - 1, columns));
  if (name === ASSUMPTIONS_NAME) await widenCharts(context, 1);
}

/** Whole rows, as a user puts them in, so that everything below keeps its shape. */
export async function insertRows(context: Excel.RequestContext, { at, like, rows }: NewRows): Promise<void> {
  const { item, range, address, rows: before, columns } = await columnTable(context);
  const first = range.getCell(0, 0);
  // A new object each time: it may follow cells that move, and one of a refused request is lost.
  const place = () => first.getOffsetRange(at, 0).getResizedRange(rows.length - 1, columns - 1);
  place().getEntireRow().insert("Down");
  await sendWrites(context);
  takeBackBy(context, address, () => {
    place().getEntireRow().delete("Up");
    return nameRange(context, item, first.getResizedRange(before - 1, columns - 1));
  });
  const source = first.getOffsetRange(like, 0).getResizedRange(0, columns - 1);
  rows.forEach(({ numberFormats }, index) => {
    const row = first.getOffsetRange(at + index, 0).getResizedRange(0, columns - 1);
    row.copyFrom(source, "Formats");
    numberFormats.forEach((format, column) => {
      if (format !== null) row.getCell(0, column).numberFormat = [[format]];
    });
  });
  place().values = rows.map(({ cells }) => cells.map(excelEntry));
  await sendWrites(context);
  await nameRange(context, item, first.getResizedRange(before + rows.length - 1, columns - 1));
}

const isCopied = (value: NewColumn["values"][number]): value is CopiedFormula =>
  typeof value === "object" && value !== null;

export async function deleteColumn(context: Excel.RequestContext, at: number): Promise<void> {
  const { range, address, widths } = await columnTable(context);
  const first = range.getCell(0, 0);
  await widenCharts(context, -1);
  setWidths(
    first,
    widths.filter((_, column) => column !== at),
  );
  await sendWrites(context);
  takeBackBy(context, address, () => setWidths(first, widths));
  // Last, because nothing brings back a column and the formulas that refer to it.
  range.getColumn(at).delete("Left");
  await sendWrites(context);
}

/** Makes room, moves the cells there and closes the gap; Excel updates references to moved cells. */
export async function moveColumn(context: Excel.RequestContext, from: number, to: number): Promise<void> {
  const table = await columnTable(context);
  const { item, range, address, rows, columns } = table;
  const first = range.getCell(0, 0);
  const column = (at: number) => first.getOffsetRange(0, at).getResizedRange(rows - 1, 0);
  const gap = to > from ? to + 1 : to;
  const source = from >= gap ? from + 1 : from;
  columnAt(table, gap).insert("Right");
  await sendWrites(context);
  takeBackBy(context, address, () => {
    column(gap).delete("Left");
    return nameRange(context, item, column(0).getResizedRange(0, columns - 1));
  });
  column(source).moveTo(column(gap));
  column(source).delete("Left");
  await sendWrites(context);
  takeBackBy(context, address, () => {
    column(source).insert("Right");
    column(gap).moveTo(column(source));
  });
  await nameRange(context, item, column(0).getResizedRange(0, columns - 1));
}

/** A column after the last one lies outside the named range, so the range is extended over it. */
async function nameRange(
  context: Excel.RequestContext,
  item: Excel.NamedItem,
  wanted: Excel.Range,
): Promise<void> {
  const named = item.getRange();
  named.load("address");
  wanted.load("address");
  await context.sync();
  if (named.address === wanted.address) return;
  item.formula = absoluteFormula(wanted.address);
  await sendWrites(context);
}

function setWidths(first: Excel.Range, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    first.getOffsetRange(0, column).format.columnWidth = width;
  });
}
