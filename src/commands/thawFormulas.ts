import type { BlockAddress } from "../workbook/cellAddress";
import { cellAddress, parseCellAddress } from "../workbook/cellAddress";
import type { CellBlock, SheetCells } from "../workbook/cellBlock";
import type { FrozenFormula } from "../workbook/frozenSheet";
import { clearedLine, FROZEN_SHEET, readFrozen, valuesMark } from "../workbook/frozenSheet";
import type { CellContent } from "../workbook/sheetContent";
import type { Workbook } from "../workbook/workbook";
import type { CommandReport } from "./commandReport";
import { CommandRefusal, commandReport } from "./commandReport";
import type { CommandStatement } from "./commandSentences";

/** A frozen formula with the cells that hold its values now; none when they were deleted. */
interface FoundFormula {
  readonly frozen: FrozenFormula;
  readonly block: BlockAddress | undefined;
}

/** Puts frozen formulas back where their values still stand untouched; what somebody changed since stays. */
export async function thawFormulas(workbook: Workbook): Promise<CommandReport> {
  const list = await workbook.readSheet(FROZEN_SHEET);
  const found = list ? readFrozen(list).map(findCells) : [];
  if (found.length === 0) throw new CommandRefusal(["nothingToThaw", FROZEN_SHEET]);
  const sheets = await readSheets(workbook, found);
  const untouched = found.filter((each) => isUntouched(each, sheets));
  const changed = found.filter((each) => !untouched.includes(each));
  if (untouched.length === 0) throw new CommandRefusal(["allChanged", changed.map(placeOf), FROZEN_SHEET]);
  await workbook.replaceCells([
    ...untouched.map(thawedBlock),
    ...untouched.map(({ frozen }) => clearedLine(frozen)),
  ]);
  return commandReport([...statements(untouched, changed)], placeOf(untouched[0]!));
}

function* statements(
  untouched: readonly FoundFormula[],
  changed: readonly FoundFormula[],
): Generator<CommandStatement> {
  yield ["thawed", untouched.length];
  const moved = untouched.filter((each) => placeOf(each) !== each.frozen.frozenIn);
  if (moved.length > 0) yield ["movedSince", moved.map(placeOf)];
  if (changed.length > 0) yield ["changedSince", changed.map(placeOf)];
}

function findCells(frozen: FrozenFormula): FoundFormula {
  const isLost = frozen.address.includes("#REF!");
  const { rows, columns } = frozen;
  try {
    return { frozen, block: isLost ? undefined : { ...parseCellAddress(frozen.address), rows, columns } };
  } catch (error) {
    // Somebody has put another formula into the list; it points to no single cell.
    if (error instanceof RangeError) return { frozen, block: undefined };
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

/** True while the cells hold the frozen values and nothing else. */
function isUntouched(
  { frozen, block }: FoundFormula,
  sheets: ReadonlyMap<string, SheetCells | undefined>,
): boolean {
  const sheet = block && sheets.get(block.sheet);
  if (!sheet) return false;
  const values = Array.from({ length: block.rows }, (_, row) =>
    Array.from(
      { length: block.columns },
      (__, column) => sheet.values[block.row + row]?.[block.column + column],
    ),
  );
  return valuesMark(values) === frozen.mark;
}

/** The formula in its cell, and empty cells where it spills. */
function thawedBlock({ frozen, block }: FoundFormula): CellBlock {
  const cells = Array.from({ length: frozen.rows }, (_, row) =>
    Array.from({ length: frozen.columns }, (__, column): CellContent =>
      row === 0 && column === 0 ? { formula: frozen.formula } : null,
    ),
  );
  return { sheet: block!.sheet, row: block!.row, column: block!.column, cells };
}
