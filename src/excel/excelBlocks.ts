import type { CellBlock, FormulaCell, Selection, SheetCells } from "../workbook/cellBlock";
import { roomOf } from "../workbook/cellBlock";
import {
  MAX_SHEET_CELLS,
  missingSheetProblem,
  occupiedProblem,
  sheetSizeProblem,
} from "../workbook/workbookProblem";
import { excelEntries, formulaIn } from "./excelCells";
import { applyFormats } from "./excelFormats";

/** The cells that are selected, with the name of their sheet. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  const { worksheet } = range;
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  worksheet.load("name");
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { sheet: worksheet.name, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** What is used of a sheet, looked at by its size before a cell is read. */
interface UsedSheet {
  readonly name: string;
  readonly range: Excel.Range;
}

function refuseTooMany({ name, range }: UsedSheet): void {
  if (range.isNullObject) return;
  const { rowCount, columnCount } = range;
  if (rowCount * columnCount > MAX_SHEET_CELLS) throw sheetSizeProblem(name, rowCount, columnCount);
}

/** Values and formulas from A1 on; undefined when there is no such sheet. */
export async function readSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<SheetCells | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  if (range.isNullObject) return { values: [], formulas: [] };
  refuseTooMany({ name, range });
  range.load("values, formulas");
  await context.sync();
  return fromFirstCell(range);
}

/** The used range may begin anywhere; rows and columns before it are empty. */
function fromFirstCell({ rowIndex, columnIndex, values, formulas }: Excel.Range): SheetCells {
  const shifted = <Value>(rows: readonly (readonly Value[])[], empty: Value): Value[][] => [
    ...Array.from({ length: rowIndex }, () => []),
    ...rows.map((row) => [...Array.from({ length: columnIndex }, () => empty), ...row]),
  ];
  const found = formulas.map((row: unknown[], i) =>
    row.map((formula, j) => formulaIn(formula, values[i]![j])),
  );
  return { values: shifted(values as unknown[][], ""), formulas: shifted(found, undefined) };
}

/** A cell with a wanted formula, and the question how far it spills. */
interface Candidate {
  readonly used: UsedSheet;
  /** Place inside the used range. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly spill: Excel.Range;
}

/** Three questions to Excel however many sheets and formulas there are. */
export async function readFormulas(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
): Promise<readonly FormulaCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const all = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true),
  }));
  all.forEach(({ range }) => range.load("rowIndex, columnIndex, rowCount, columnCount"));
  await context.sync();
  all.forEach(refuseTooMany);
  const used = all.filter(({ range }) => !range.isNullObject);
  used.forEach(({ range }) => range.load("values, formulas"));
  await context.sync();
  const candidates = used.flatMap((each) => candidatesIn(each, isWanted));
  candidates.forEach(({ spill }) => spill.load("rowCount, columnCount"));
  await context.sync();
  return withoutSpilled(candidates).map(formulaCell);
}

function candidatesIn(used: UsedSheet, isWanted: (formula: string) => boolean): Candidate[] {
  const { formulas, values } = used.range;
  return formulas.flatMap((cells: unknown[], row) =>
    cells.flatMap((text, column): Candidate[] => {
      const formula = formulaIn(text, values[row]![column]);
      if (formula === undefined || !isWanted(formula)) return [];
      const spill = used.range.getCell(row, column).getSpillingToRangeOrNullObject();
      return [{ used, row, column, formula, spill }];
    }),
  );
}

const sizeOf = ({ spill }: Candidate) =>
  spill.isNullObject ? { rows: 1, columns: 1 } : { rows: spill.rowCount, columns: spill.columnCount };

/** Cells inside the spill of another formula repeat it; only the first cell counts. */
function withoutSpilled(candidates: readonly Candidate[]): readonly Candidate[] {
  const anchors = candidates.filter((each) => sizeOf(each).rows * sizeOf(each).columns > 1);
  return candidates.filter((each) => !anchors.some((anchor) => anchor !== each && covers(anchor, each)));
}

function covers(anchor: Candidate, { used, row, column, formula }: Candidate): boolean {
  const { rows, columns } = sizeOf(anchor);
  const isInside =
    row >= anchor.row &&
    row < anchor.row + rows &&
    column >= anchor.column &&
    column < anchor.column + columns;
  return used === anchor.used && formula === anchor.formula && isInside;
}

function formulaCell(candidate: Candidate): FormulaCell {
  const { used, row, column, formula } = candidate;
  const { rows, columns } = sizeOf(candidate);
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j): unknown => used.range.values[row + i]?.[column + j] ?? ""),
  );
  return {
    sheet: used.name,
    row: used.range.rowIndex + row,
    column: used.range.columnIndex + column,
    formula,
    values,
  };
}

/** Looks at all cells in question and writes in the same conversation, so that nothing comes in between. */
export async function fillEmptyCells(context: Excel.RequestContext, block: CellBlock): Promise<void> {
  const room = roomOf(block);
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheet);
  const used = sheet
    .getRangeByIndexes(block.row, block.column, room.rows, room.columns)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, formulas");
  await context.sync();
  if (sheet.isNullObject) throw missingSheetProblem(block.sheet);
  const occupied = used.isNullObject ? undefined : firstFilled(used);
  if (occupied) throw occupiedProblem({ ...block, ...room }, { sheet: block.sheet, ...occupied });
  writeBlock(context, block, null);
  applyFormats(sheet, block.formats ?? []);
  await context.sync();
}

function firstFilled({ rowIndex, columnIndex, formulas }: Excel.Range) {
  for (const [row, cells] of (formulas as unknown[][]).entries()) {
    const column = cells.findIndex((formula) => formula !== "");
    if (column !== -1) return { row: rowIndex + row, column: columnIndex + column };
  }
  return undefined;
}

export async function replaceCells(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<void> {
  blocks.forEach((block) => writeBlock(context, block, ""));
  await context.sync();
}

function writeBlock(context: Excel.RequestContext, block: CellBlock, missing: null | ""): void {
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  const entries = excelEntries(block.cells, missing);
  sheet.getRangeByIndexes(block.row, block.column, entries.length, entries[0]!.length).formulas = entries;
}
