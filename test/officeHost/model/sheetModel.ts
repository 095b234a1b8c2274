import { HostProblem } from "../protocol/hostProblem";
import { type Block, boundingBlock, readBlock } from "./blockAddress";
import { type Cell, cellEntry, CellError, EMPTY_CELL } from "./cell";
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

/** A look that cells have where a formula is true; by wire names. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly address: string;
  readonly rule: { formula: string };
  readonly font: { color: string };
  readonly fill: { color: string };
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
  readonly page = {
    orientation: "Portrait",
    zoom: {} as unknown,
    titleRows: "",
    titleColumns: "",
  };
  /** Looks that depend on a formula, by their ranges. */
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  /** Rules of what may be entered, by the address of their range. */
  readonly validations = new Map<string, ValidationModel>();
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  names: NameModel[] = [];
  readonly columnWidths = new Map<number, number>();
  /** Blocks of merged cells, of which only the first shows and holds anything. */
  merges: Block[] = [];
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

  /** True for a cell that lies hidden under another one. */
  isMergedAway(row: number, column: number): boolean {
    return this.merges.some(
      (block) => holds(block, row, column) && !(block.row === row && block.column === column),
    );
  }

  /** Something is put into a cell that another one's formula fills: the formula has no room any more. */
  blockSpillAt(row: number, column: number): void {
    if (!this.cell(row, column).isSpilled) return;
    for (const [top, left, { spill, formula, format }] of this.cellsIn(readBlock("A:XFD"))) {
      if (!spill || !holds({ row: top, column: left, ...spill }, row, column)) continue;
      for (let i = top; i < top + spill.rows; i++)
        for (let j = left; j < left + spill.columns; j++)
          this.put(i, j, { value: null, format: this.cell(i, j).format });
      this.put(top, left, { value: new CellError("#SPILL!"), formula: formula!, format });
    }
  }

  /** The cells that hold something, inside a block. */
  *cellsIn(block: Block): Generator<readonly [number, number, Cell]> {
    for (const [row, cells] of [...this.rows])
      for (const [column, cell] of [...cells])
        if (holds(block, row, column) && cell !== EMPTY_CELL) yield [row, column, cell];
  }

  /**
   * The smallest range around all cells with content, if there is any; formats count too unless only values shall.
   * Whether a formula that shows empty text is a value is not documented: here it is none, so nobody relies on it.
   */
  usedRange(valuesOnly = true): RangeModel | undefined {
    let used: Block | undefined;
    for (const [row, column, { value, format }] of this.cellsIn(readBlock("A:XFD"))) {
      const isUsed = (value !== null && value !== "") || (!valuesOnly && (value === "" || format.size > 0));
      if (!isUsed) continue;
      const block = { row, column, rows: 1, columns: 1 };
      used = used ? boundingBlock(used, block) : block;
    }
    // Merging is a format, also of cells that have no other.
    if (!valuesOnly) for (const merged of this.merges) used = used ? boundingBlock(used, merged) : merged;
    return used && new RangeModel(this, used);
  }

  /** Rows are put in; what lies below moves down, and names and references go with their cells. */
  insertRows(at: number, count: number, source: ChangeSource = "Local"): void {
    this.rows = new Map([...this.rows].map(([row, cells]) => [row >= at ? row + count : row, cells]));
    this.workbook.follow(this, (block) => {
      if (at <= block.row) return { ...block, row: block.row + count };
      return at < block.row + block.rows ? { ...block, rows: block.rows + count } : block;
    });
    this.workbook.changed(this.range(`${at + 1}:${at + count}`), source, "RowInserted");
  }

  /** Rows are taken out; what lies below moves up, and what referred to them alone is lost. */
  deleteRows(at: number, count: number): void {
    const last = at + count;
    const kept = [...this.rows].filter(([row]) => row < at || row >= last);
    this.rows = new Map(kept.map(([row, cells]) => [row >= last ? row - count : row, cells]));
    this.workbook.follow(this, (block) => {
      const end = block.row + block.rows;
      if (end <= at) return block;
      const above = Math.max(0, Math.min(block.row, at) === block.row ? at - block.row : 0);
      const below = Math.max(0, end - Math.max(last, block.row));
      if (above + below === 0) return undefined;
      return {
        ...block,
        row: block.row < at ? block.row : Math.max(at, block.row - count),
        rows: above + below,
      };
    });
    this.workbook.changed(this.range(`${at + 1}:${last}`), "Local", "RowDeleted");
  }

  /**
   * Cells are put in (or taken out, for a negative count) at a block: in its rows, the cells to the right move,
   * and names and references that lie wholly in these rows go with it.
   */
  shift(at: Block, count: number): void {
    const last = at.row + at.rows;
    this.refuseTornBlocks(at);
    if (count > 0) this.refuseLoss(at, count);
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
    this.workbook.follow(this, (block) => {
      if (block.row < at.row || block.row + block.rows > last) return block;
      return count > 0 ? afterInsertion(block, at.column, count) : afterDeletion(block, at.column, -count);
    });
  }

  /** Merged cells and tables of which only some rows would move stand in the way. */
  private refuseTornBlocks(at: Block): void {
    const blocks = [...this.merges, ...this.tables.map(({ range }) => range.block)];
    const isTorn = ({ row, rows, column, columns }: Block) => {
      const isTouched = row < at.row + at.rows && at.row < row + rows && column + columns > at.column;
      return isTouched && (row < at.row || row + rows > at.row + at.rows);
    };
    if (blocks.some(isTorn))
      throw new HostProblem("InvalidOperation", "A table or merged cells would be torn.");
  }

  /** Cells in the last columns would leave the sheet. */
  private refuseLoss({ row, rows }: Block, count: number): void {
    const { columns } = readBlock("1:1");
    const edge = { row, rows, column: columns - count, columns: count };
    if ([...this.cellsIn(edge)].some(([, , { value }]) => value !== null))
      throw new HostProblem("NonBlankCellOffSheet", "Cells would be pushed off the sheet.");
  }

  rename(name: string): void {
    this.workbook.refuseSheetName(name, this);
    this.workbook.follow(this, (block) => block, name);
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

function afterInsertion(block: Block, at: number, count: number): Block {
  if (at <= block.column) return { ...block, column: block.column + count };
  return at < block.column + block.columns ? { ...block, columns: block.columns + count } : block;
}

function afterDeletion(block: Block, at: number, count: number): Block | undefined {
  const place = (column: number) => (column <= at ? column : Math.max(at, column - count));
  const column = place(block.column);
  const columns = place(block.column + block.columns) - column;
  return columns === 0 ? undefined : { ...block, column, columns };
}
