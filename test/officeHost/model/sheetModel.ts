import { HostProblem } from "../protocol/hostProblem";
import type { Block } from "./blockAddress";
import { boundingBlock, readBlock } from "./blockAddress";
import type { Cell } from "./cell";
import { cellEntry, EMPTY_CELL } from "./cell";
import type { ChartModel } from "./chartModel";
import { RangeModel } from "./rangeModel";
import type { TableModel } from "./tableModel";
import type { NameModel, WorkbookModel } from "./workbookModel";

export type ChangeSource = "Local" | "Remote";

/** What a cell may hold, and what is said when it holds something else. */
export interface ValidationModel {
  rule: unknown;
  errorAlert: unknown;
}

/** One sheet: cells where there is something, and what lies on it. */
export class SheetModel {
  isProtected = false;
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  /** Rows and columns that stay in view, as a block from A1. */
  frozen: Block | undefined;
  /** How the sheet is printed, by wire names. */
  readonly page = { orientation: "Portrait", zoom: {} as unknown };
  /** Rules of what may be entered, by the address of their range. */
  readonly validations = new Map<string, ValidationModel>();
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  names: NameModel[] = [];
  readonly columnWidths = new Map<number, number>();
  private rows = new Map<number, Map<number, Cell>>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }

  /** A range of the sheet by its address, or the whole sheet. */
  range(address?: string): RangeModel {
    return new RangeModel(this, readBlock(address ?? "A:XFD"));
  }

  /** Somebody types into a cell, here or at a co-author's. */
  type(address: string, entered: unknown, source: ChangeSource = "Local"): void {
    const range = this.range(address);
    const { row, column } = range.block;
    this.put(row, column, { ...cellEntry(entered), format: this.cell(row, column).format });
    this.workbook.changed(range, source);
  }

  /** The cells that hold something, inside a block. */
  *cellsIn(block: Block): Generator<readonly [number, number, Cell]> {
    for (const [row, cells] of [...this.rows])
      for (const [column, cell] of [...cells])
        if (holds(block, row, column) && cell !== EMPTY_CELL) yield [row, column, cell];
  }

  /** The smallest range around all cells with content, if there is any. */
  usedRange(): RangeModel | undefined {
    let used: Block | undefined;
    for (const [row, column, { value }] of this.cellsIn(readBlock("A:XFD"))) {
      if (value === null) continue;
      const block = { row, column, rows: 1, columns: 1 };
      used = used ? boundingBlock(used, block) : block;
    }
    return used && new RangeModel(this, used);
  }

  /** Rows are put in; what lies below moves down, and names go with their cells. */
  insertRows(at: number, count: number, source: ChangeSource = "Local"): void {
    this.rows = new Map([...this.rows].map(([row, cells]) => [row >= at ? row + count : row, cells]));
    this.workbook.moveNames(this, (block) => {
      if (at <= block.row) return { ...block, row: block.row + count };
      return at < block.row + block.rows ? { ...block, rows: block.rows + count } : block;
    });
    this.workbook.changed(this.range(`${at + 1}:${at + count}`), source, "RowInserted");
  }

  /**
   * Cells are put in (or taken out, for a negative count) at a block: in its rows, what stands to the right moves,
   * and names that lie wholly in these rows go with it. Formulas are not rewritten.
   */
  shift(at: Block, count: number): void {
    const last = at.row + at.rows;
    for (const [row, cells] of this.rows) {
      if (row < at.row || row >= last) continue;
      const kept = [...cells].filter(
        ([column]) => count > 0 || column < at.column || column >= at.column - count,
      );
      this.rows.set(
        row,
        new Map(kept.map(([column, cell]) => [column >= at.column ? column + count : column, cell])),
      );
    }
    this.workbook.moveNames(this, (block) => {
      if (block.row < at.row || block.row + block.rows > last) return block;
      if (at.column < block.column + (count > 0 ? 1 : 0)) return { ...block, column: block.column + count };
      const isInside = at.column < block.column + block.columns;
      return isInside ? { ...block, columns: block.columns + count } : block;
    });
  }

  rename(name: string): void {
    this.workbook.refuseSheetName(name, this);
    this.name = name;
  }

  table(key: unknown): TableModel {
    const found = this.tables.find(({ id, name }) => id === key || name === key);
    if (!found) throw new HostProblem("ItemNotFound", `There is no table ${String(key)}.`);
    return found;
  }
}

function holds({ row, column, rows, columns }: Block, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
