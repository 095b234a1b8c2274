import { blockAddress, blockName } from "../workbook/port/cellAddress";
import { type CellBlock, roomOf, type Selection, type SheetCells } from "../workbook/port/cellBlock";
import type { CellContent } from "../workbook/port/sheetContent";
import { ASSUMPTIONS_NAME } from "../workbook/port/workbook";
import { missingSheetProblem, occupiedProblem } from "../workbook/port/workbookProblem";
import { contentOf, formulaIn } from "./excelCells";
import { applyFormats, markFailedChecks } from "./excelFormats";
import { refuseTooMany } from "./excelFormulas";
import {
  askEach,
  type FormattedCells,
  type RangeCells,
  readFormattedRanges,
  readRanges,
  writeBlocks,
} from "./excelParts";
import { ExcelProblem } from "./excelProblem";
import { runBatch, supportsExcelApi, takeBackNext } from "./excelSession";

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

/** Values and formulas from A1 on, of all columns or of some; undefined when there is no such sheet. */
export async function readSheet(
  context: Excel.RequestContext,
  name: string,
  columns?: readonly number[],
): Promise<SheetCells | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  if (range.isNullObject) return { values: [], formulas: [] };
  refuseTooMany({ name, range }, columns?.length);
  if (columns) return readColumns(context, range, columns);
  const [cells] = await readRanges(context, [range]);
  return fromFirstCell(range, cells!);
}

/** Every row of the used range, but only some of its columns. */
async function readColumns(
  context: Excel.RequestContext,
  used: Excel.Range,
  columns: readonly number[],
): Promise<SheetCells> {
  const { columnIndex, columnCount, rowCount } = used;
  const inside = columns.filter((column) => column >= columnIndex && column < columnIndex + columnCount);
  const ranges = inside.map((column) => used.getColumn(column - columnIndex));
  ranges.forEach((range) => range.load("rowCount, columnCount"));
  await context.sync();
  const read = await readFormattedRanges(context, ranges);
  const spread = (key: keyof FormattedCells): unknown[][] =>
    Array.from({ length: rowCount }, (_, row) => {
      const cells = Array.from({ length: columnCount }, (): unknown => "");
      inside.forEach((column, index) => (cells[column - columnIndex] = read[index]![key][row]![0]));
      return cells;
    });
  const formats = spread("numberFormats").map((row) => row.map(String));
  return {
    ...fromFirstCell(used, { values: spread("values"), formulas: spread("formulas") }),
    numberFormats: shiftedRows(used, formats, ""),
  };
}

/** The used range may begin anywhere; rows and columns before it are empty. */
function fromFirstCell(used: Excel.Range, { values, formulas }: RangeCells): SheetCells {
  const found = formulas.map((row, i) => row.map((formula, j) => formulaIn(formula, values[i]![j])));
  return { values: shiftedRows(used, values, ""), formulas: shiftedRows(used, found, undefined) };
}

function shiftedRows<Value>(
  { rowIndex, columnIndex }: Excel.Range,
  rows: readonly (readonly Value[])[],
  empty: Value,
): Value[][] {
  return [
    ...Array.from({ length: rowIndex }, () => []),
    ...rows.map((row) => [...Array.from({ length: columnIndex }, () => empty), ...row]),
  ];
}

/** Checks all the cells and writes in the same batch, so that nothing can come in between. */
export async function fillEmptyCells(context: Excel.RequestContext, block: CellBlock): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheet);
  // Formats count as well, for it is not said whether a formula that shows nothing is a value to Excel.
  const used = rangeOf(sheet, block).getUsedRangeOrNullObject(false);
  used.load("rowIndex, columnIndex, formulas");
  await context.sync();
  if (sheet.isNullObject) throw missingSheetProblem(block.sheet);
  const occupied = used.isNullObject ? undefined : firstFilled(used);
  if (occupied) throw occupiedProblem({ ...block, ...roomOf(block) }, { sheet: block.sheet, ...occupied });
  // Merging is a format: where not even formats have been used, nothing is merged.
  if (!used.isNullObject) await refuseMergedCells(block);
  await refuseOwnAssumptions(context, sheet, block);
  const cleared = used.isNullObject ? "All" : "Contents";
  takeBackNext(context, blockAddress({ ...block, ...roomOf(block) }), () =>
    rangeOf(context.workbook.worksheets.getItem(block.sheet), block).clear(cleared),
  );
  applyFormats(sheet, block.formats ?? []);
  markFailedChecks(sheet, block.checks ?? []);
  await writeBlocks(context, [block], null);
}

/** The first of several areas; the name of its sheet may hold a comma too. */
const FIRST_AREA = /^(?:'(?:[^']|'')*'|[^,'])+/;

/**
 * Excel silently drops what is written into the hidden part of merged cells. A single cell is never hidden. Asked
 * in a conversation of its own, because Excel on Windows forgets the undo list over this question.
 */
async function refuseMergedCells(block: CellBlock): Promise<void> {
  const { rows, columns } = roomOf(block);
  if (!supportsExcelApi("1.13") || rows * columns === 1) return;
  const address = await runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    const merged = rangeOf(sheet, block).getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    return merged.isNullObject ? undefined : merged.address;
  });
  if (address === undefined) return;
  const [first = address] = FIRST_AREA.exec(address) ?? [];
  throw new ExcelProblem(["mergedCells", first, blockName({ ...block, rows, columns })]);
}

/** A copied sheet has its own name for its copy of the assumptions, and formulas there would use that one. */
async function refuseOwnAssumptions(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheet: name, cells }: CellBlock,
): Promise<void> {
  const isMeant = (content: CellContent) =>
    typeof content === "object" && content !== null && content.formula.includes(ASSUMPTIONS_NAME);
  if (!cells.some((row) => row.some(isMeant))) return;
  const own = sheet.names.getItemOrNullObject(ASSUMPTIONS_NAME);
  own.load("name");
  await context.sync();
  if (!own.isNullObject) throw new ExcelProblem(["ownAssumptions", name, ASSUMPTIONS_NAME]);
}

function firstFilled({ rowIndex, columnIndex, formulas }: Excel.Range) {
  for (const [row, cells] of (formulas as unknown[][]).entries()) {
    const column = cells.findIndex((formula) => formula !== "");
    if (column !== -1) return { row: rowIndex + row, column: columnIndex + column };
  }
  return undefined;
}

/** Cells on protected sheets may be unlocked all the same, as inputs of a model are. */
export async function refuseLocked(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<void> {
  const names = [...new Set(blocks.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItem(name) }));
  sheets.forEach(({ sheet }) => sheet.protection.load("protected"));
  await context.sync();
  const guarded = new Map(
    sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name, sheet }) => [name, sheet]),
  );
  const asked = blocks.filter(({ sheet }) => guarded.has(sheet));
  const protections = await askEach(context, asked, (block) => {
    const { protection } = rangeOf(guarded.get(block.sheet)!, block).format;
    protection.load("locked");
    return protection;
  });
  const locked = asked.find((_, index) => protections[index]!.locked !== false);
  if (locked) throw new ExcelProblem(["sheetProtected", locked.sheet]);
}

function rangeOf(sheet: Excel.Worksheet, block: CellBlock): Excel.Range {
  const { rows, columns } = roomOf(block);
  return sheet.getRangeByIndexes(block.row, block.column, rows, columns);
}

/** Nothing is written if any of the cells is locked, because Excel would stop half-way. */
export async function replaceCells(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<void> {
  await refuseLocked(context, blocks);
  await keepCells(context, blocks);
  await writeBlocks(context, blocks, "");
}

/** Reads what is about to be overwritten, so that it can be put back. */
async function keepCells(context: Excel.RequestContext, blocks: readonly CellBlock[]): Promise<void> {
  const asked = await askEach(context, blocks, (block) => askContent(context, block), RANGES_OF_CONTENT);
  const cells = await readRanges(
    context,
    asked.map(({ range }) => range),
  );
  const kept = blocks.map((block, index) => ({
    ...block,
    cells: keptContent(cells[index]!, !asked[index]!.spill.isNullObject),
  }));
  const places = blocks.map((block) => blockAddress({ ...block, ...roomOf(block) }));
  takeBackNext(context, places.join(", "), () => writeBlocks(context, kept, ""));
}

/** Ranges that are asked for to know what a block holds. */
const RANGES_OF_CONTENT = () => 3;

function askContent(context: Excel.RequestContext, block: CellBlock) {
  const range = rangeOf(context.workbook.worksheets.getItem(block.sheet), block);
  const spill = range.getCell(0, 0).getSpillingToRangeOrNullObject();
  range.load("rowCount, columnCount");
  spill.load("address");
  return { range, spill };
}

/** A formula that spills fills its cells itself. */
function keptContent({ values, formulas }: RangeCells, isSpill: boolean): CellContent[][] {
  return formulas.map((row, i) =>
    row.map((formula, j) => (isSpill && i + j > 0 ? null : contentOf(formula, values[i]![j]))),
  );
}
