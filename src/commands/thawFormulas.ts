import { type BlockAddress, cellAddress, parseCellAddress } from "../workbook/port/cellAddress";
import type { CellBlock, SheetCells } from "../workbook/port/cellBlock";
import {
  clearedLine,
  followedFormula,
  FROZEN_GAP,
  FROZEN_SHEET,
  type FrozenFormula,
  readFrozen,
  valuesMark,
} from "../workbook/sheets/frozenSheet";
import type { CellContent } from "../workbook/port/sheetContent";
import type { Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import type { CommandStatement } from "./commandSentences";

/** A frozen formula with the cells that now hold its values; none if they were deleted. */
interface FoundFormula {
  readonly frozen: FrozenFormula;
  readonly block: BlockAddress | undefined;
  /** Its present text; none if cells that it refers to were deleted. */
  readonly formula: string | undefined;
}

/** Puts frozen formulas back where their values are untouched; later changes by anybody stay. */
export async function thawFormulas(workbook: Workbook): Promise<CommandReport> {
  const list = await workbook.readSheet(FROZEN_SHEET);
  const found = list ? readFrozen(list).map(findCells) : [];
  if (found.length === 0) throw new CommandRefusal(["nothingToThaw", FROZEN_SHEET]);
  const sheets = await readSheets(workbook, found);
  const untouched = found.filter((each) => isUntouched(each, sheets));
  const thawed = untouched.filter(({ formula }) => formula !== undefined);
  const kept = found.filter((each) => !thawed.includes(each));
  if (thawed.length === 0) throw new CommandRefusal(["allChanged", kept.map(placeOf), FROZEN_SHEET]);
  await workbook.replaceCells([
    ...thawed.map(thawedBlock),
    ...thawed.map(({ frozen }) => clearedLine(frozen)),
  ]);
  const lost = kept.filter((each) => untouched.includes(each));
  const changed = kept.filter((each) => !lost.includes(each));
  return commandReport([...statements(thawed.length, lost, changed)], placeOf(thawed[0]!));
}

function* statements(
  thawed: number,
  lost: readonly FoundFormula[],
  changed: readonly FoundFormula[],
): Generator<CommandStatement> {
  yield ["thawed", thawed];
  if (lost.length > 0) yield ["readsLost", lost.map(placeOf), FROZEN_SHEET];
  if (changed.length > 0) yield ["changedSince", changed.map(placeOf)];
}

function findCells(frozen: FrozenFormula): FoundFormula {
  const block = blockOf(frozen);
  const hasMoved = block !== undefined && cellAddress(block) !== frozen.frozenIn;
  return { frozen, block, formula: block && followedFormula(frozen, block.sheet, hasMoved) };
}

function blockOf({ address, rows, columns }: FrozenFormula): BlockAddress | undefined {
  if (address.includes("#REF!")) return undefined;
  try {
    return { ...parseCellAddress(address), rows, columns };
  } catch (error) {
    // Somebody has put another formula into the list; it points to no single cell.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function placeOf({ frozen, block }: FoundFormula): string {
  return block ? cellAddress(block) : frozen.frozenIn;
}

async function readSheets(
  workbook: Workbook,
  found: readonly FoundFormula[],
): Promise<ReadonlyMap<string, SheetCells | undefined>> {
  const names = [...new Set(found.flatMap(({ block }) => (block ? [block.sheet] : [])))];
  const sheets = await Promise.all(names.map((name) => workbook.readSheet(name)));
  return new Map(names.map((name, index) => [name, sheets[index]]));
}

/** True while the cells hold only the frozen values: no formula, unless it is the frozen one. */
function isUntouched(
  { frozen, block, formula }: FoundFormula,
  sheets: ReadonlyMap<string, SheetCells | undefined>,
): boolean {
  const sheet = block && sheets.get(block.sheet);
  if (!sheet) return false;
  const inBlock = <Cell>(cells: readonly (readonly Cell[])[]) =>
    Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (__, column) => cells[block.row + row]?.[block.column + column]),
    );
  const isOurs = (entered: string | undefined) =>
    entered === undefined || entered === formula || entered === FROZEN_GAP.formula;
  return inBlock(sheet.formulas).flat().every(isOurs) && valuesMark(inBlock(sheet.values)) === frozen.mark;
}

/** The formula in its cell, and empty cells where it spills. */
function thawedBlock({ frozen, block, formula }: FoundFormula): CellBlock {
  const cells = Array.from({ length: frozen.rows }, (_, row) =>
    Array.from({ length: frozen.columns }, (__, column): CellContent =>
      row === 0 && column === 0 ? { formula: formula! } : null,
    ),
  );
  return { sheet: block!.sheet, row: block!.row, column: block!.column, cells };
}
