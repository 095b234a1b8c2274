import type { FormulaCell } from "../workbook/port/cellBlock";
import { MAX_SHEET_CELLS, sheetSizeProblem } from "../workbook/port/workbookProblem";
import { formulaIn } from "./excelCells";
import { askEach, type RangeCells, readRanges } from "./excelParts";

/** What is used of a sheet, looked at by its size before a cell is read. */
export interface UsedSheet {
  readonly name: string;
  readonly range: Excel.Range;
}

/** Refuses a sheet with too much in it; only the `read` columns count if not all are read. */
export function refuseTooMany({ name, range }: UsedSheet, read?: number): void {
  if (range.isNullObject) return;
  const { rowCount, columnCount } = range;
  const cells = rowCount * Math.min(read ?? columnCount, columnCount);
  if (cells > MAX_SHEET_CELLS) throw sheetSizeProblem(name, rowCount, columnCount);
}

/** A sheet with what its used range holds. */
interface ReadSheet extends UsedSheet, RangeCells {}

/** A cell whose formula `isWanted` accepts, by its place inside the used range. */
interface Candidate {
  readonly sheet: ReadSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A candidate and the cells that it fills, including its own. */
interface Filled extends Candidate {
  readonly rows: number;
  readonly columns: number;
  /** What the candidate's own cell shows. */
  readonly text: string;
}

/** Every formula that `isWanted` accepts; more sheets cost no more requests. */
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
  all.forEach((each) => refuseTooMany(each));
  const used = all.filter(({ range }) => !range.isNullObject);
  const cells = await readRanges(
    context,
    used.map(({ range }) => range),
  );
  const sheets = used.map((each, index): ReadSheet => ({ ...each, ...cells[index]! }));
  const candidates = sheets.flatMap((each) => candidatesIn(each, isWanted));
  const asked = await askEach(context, candidates, ({ sheet, row, column }) => {
    const cell = sheet.range.getCell(row, column);
    const spill = cell.getSpillingToRangeOrNullObject();
    cell.load("text");
    spill.load("rowCount, columnCount");
    return { cell, spill };
  });
  const filled = candidates.map((each, index): Filled => {
    const { cell, spill } = asked[index]!;
    return { ...each, ...sizeOf(spill), text: cell.text[0]![0]! };
  });
  return withoutSpilled(filled).map(formulaCell);
}

function candidatesIn(sheet: ReadSheet, isWanted: (formula: string) => boolean): Candidate[] {
  const { formulas, values } = sheet;
  return formulas.flatMap((cells, row) =>
    cells.flatMap((text, column): Candidate[] => {
      const formula = formulaIn(text, values[row]![column]);
      const isCandidate = formula !== undefined && isWanted(formula);
      return isCandidate ? [{ sheet, row, column, formula }] : [];
    }),
  );
}

function sizeOf(spill: Excel.Range): { readonly rows: number; readonly columns: number } {
  return spill.isNullObject ? { rows: 1, columns: 1 } : { rows: spill.rowCount, columns: spill.columnCount };
}

/** Cells inside the spill of another formula repeat it; only the first cell counts. */
function withoutSpilled(filled: readonly Filled[]): readonly Filled[] {
  const anchors = filled.filter(({ rows, columns }) => rows * columns > 1);
  return filled.filter((each) => !anchors.some((anchor) => anchor !== each && covers(anchor, each)));
}

function covers(anchor: Filled, { sheet, row, column, formula }: Filled): boolean {
  const isInside =
    row >= anchor.row &&
    row < anchor.row + anchor.rows &&
    column >= anchor.column &&
    column < anchor.column + anchor.columns;
  return sheet === anchor.sheet && formula === anchor.formula && isInside;
}

function formulaCell({ sheet, row, column, formula, rows, columns, text }: Filled): FormulaCell {
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j): unknown => sheet.values[row + i]?.[column + j] ?? ""),
  );
  const { rowIndex, columnIndex } = sheet.range;
  return { sheet: sheet.name, row: rowIndex + row, column: columnIndex + column, formula, values, text };
}
