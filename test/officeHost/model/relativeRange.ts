import { type Block, readBlock, splitAddress } from "./blockAddress";
import { RangeModel } from "./rangeModel";
import type { SheetModel } from "./sheetModel";

const [ROWS, COLUMNS] = [1_048_576, 16_384];
const CORNERS = /^(\$?)[A-Z]*(\$?)\d*(?::(\$?)[A-Z]*(\$?)\d*)?$/i;

/**
 * What a name means that was defined without `$`: Excel keeps how far the cells lie from the cell that was
 * selected then, and looks from the cell that asks.
 */
export class RelativeRange {
  private constructor(
    private readonly sheet: SheetModel,
    private readonly block: Block,
    private readonly origin: Block,
    private readonly isHeld: { readonly columns: boolean; readonly rows: boolean },
  ) {}

  /** Undefined for a reference whose corners are all held by `$`. */
  static of(formula: string, sheet: SheetModel, origin: Block): RelativeRange | undefined {
    const { cells } = splitAddress(formula.replace(/^=/, ""));
    const block = readBlock(cells);
    const [, left, top, right = left, bottom = top] = CORNERS.exec(cells) ?? [];
    // Whole columns have no rows to hold, and whole rows no columns.
    const columns = block.columns === COLUMNS || (left === "$" && right === "$");
    const rows = block.rows === ROWS || (top === "$" && bottom === "$") || isHeldColumn(cells);
    return columns && rows ? undefined : new RelativeRange(sheet, block, origin, { columns, rows });
  }

  /** The cells as seen from a cell; beyond the edge of the sheet it goes on at the other one. */
  from({ block: asking }: RangeModel): RangeModel {
    const { block, origin, isHeld } = this;
    const row = isHeld.rows ? block.row : (block.row - origin.row + asking.row + ROWS) % ROWS;
    const column = isHeld.columns
      ? block.column
      : (block.column - origin.column + asking.column + COLUMNS) % COLUMNS;
    return new RangeModel(this.sheet, { ...block, row, column });
  }
}

/** `$A:$B` has its only marks before the columns. */
function isHeldColumn(cells: string): boolean {
  return /^\$[A-Z]+:\$[A-Z]+$/i.test(cells);
}
