import type { CellAddress } from "../port/cellAddress";
import type { BlockSize, CellBlock } from "../port/cellBlock";
import type { CellContent } from "../port/sheetContent";
import { shiftedFormula } from "../port/shiftedFormula";

/** A formula with the cells that it reads, to be laid out anywhere. */
export interface LooseExample {
  readonly formula: string;
  /** Cells that the formula refers to, from A1 down and right. */
  readonly cells?: readonly (readonly CellContent[])[];
  /** Rows and columns that the formula is known to fill. */
  readonly spill: BlockSize;
}

/** The cells first, and after one empty column the formula. */
export function exampleBlock(
  { formula, cells = [], spill }: LooseExample,
  { sheet, row, column }: CellAddress,
): CellBlock {
  const width = Math.max(0, ...cells.map((each) => each.length));
  const gap = width === 0 ? 0 : width + 1;
  const rows = cells.length === 0 ? [[]] : cells;
  const laid = rows.map((each, index): readonly CellContent[] => {
    if (index > 0) return each;
    const filled = Array.from({ length: gap }, (_, at) => each[at] ?? null);
    return [...filled, { formula: shiftedFormula(formula, row, column) }];
  });
  const room = { rows: Math.max(laid.length, spill.rows), columns: gap + spill.columns };
  return { sheet, row, column, cells: laid, room };
}

/** Where an example's block has its formula. */
export function formulaPlace({ sheet, row, column, cells }: CellBlock): CellAddress {
  return { sheet, row, column: column + cells[0]!.length - 1 };
}
