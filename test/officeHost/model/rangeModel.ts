import { HostProblem } from "../protocol/hostProblem";
import { type Block, blockAddress, checked, quoted } from "./blockAddress";
import { type Cell, cellEntry, EMPTY_CELL } from "./cell";
import { movedFormula } from "./movedFormula";
import type { SheetModel } from "./sheetModel";

/** More cells than Excel sends in one answer (5 MB on the web); reading them is refused. */
const MAX_ANSWER_CELLS = 500_000;

/** A block of a sheet. */
export class RangeModel {
  constructor(
    readonly sheet: SheetModel,
    readonly block: Block,
  ) {}

  get address(): string {
    return `${quoted(this.sheet.name)}!${blockAddress(this.block)}`;
  }

  /** The range as formulas of names hold it: `=Sheet1!$A$1:$B$2`. */
  get absoluteFormula(): string {
    return `=${quoted(this.sheet.name)}!${blockAddress(this.block, "$")}`;
  }

  /** Another block of the same sheet, which must lie on it. */
  at(block: Partial<Block>): RangeModel {
    return new RangeModel(this.sheet, checked("of the range", { ...this.block, ...block }));
  }

  /** The cell at an offset in rows and columns from the first one, inside the range or outside. */
  cell(row: number, column: number): RangeModel {
    return this.at({ row: this.block.row + row, column: this.block.column + column, rows: 1, columns: 1 });
  }

  /** Reads something of every cell, in rows. */
  map<Result>(read: (cell: Cell) => Result): Result[][] {
    const { row, column, rows, columns } = this.block;
    if (rows * columns > MAX_ANSWER_CELLS)
      throw new HostProblem("ResponsePayloadSizeLimitExceeded", `${this.address} has too many cells.`);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => read(this.sheet.cell(row + i, column + j))),
    );
  }

  /** Writes values or formulas: one for all cells, or rows of the range's own shape; null leaves a cell alone. */
  enter(entered: unknown): void {
    this.refuseUnlessWritable();
    this.forEach(this.rowsOf(entered), (value, row, column) => {
      // Excel drops what is written into a hidden cell of merged ones, and says nothing.
      if (this.sheet.isMergedAway(row, column)) return;
      this.clearSpill(row, column);
      this.sheet.blockSpillAt(row, column);
      const { format } = this.sheet.cell(row, column);
      this.sheet.put(row, column, { ...cellEntry(value), format });
    });
    this.sheet.workbook.changed(this, "Local");
  }

  /** Sets one part of the format, like `Fill.Color`. */
  format(part: string, value: unknown): void {
    this.refuseUnlessWritable("looks");
    this.forEach(this.rowsOf(value), (each, row, column) => {
      const cell = this.sheet.cell(row, column);
      this.sheet.put(row, column, { ...cell, format: new Map(cell.format).set(part, each) });
    });
  }

  /** Empties the cells: all of them, or only their contents or formats. */
  clear(what: string): void {
    this.refuseUnlessWritable();
    const empty: Partial<Cell> = { value: null };
    for (const [row, column, { value, formula, format }] of this.sheet.cellsIn(this.block)) {
      const kept = what === "Formats" ? { value, ...(formula === undefined ? {} : { formula }) } : empty;
      const newFormat = what === "Contents" ? format : new Map<string, unknown>();
      this.sheet.put(row, column, { value: null, ...kept, format: newFormat });
    }
    this.sheet.workbook.changed(this, "Local");
  }

  /** Copies the formats of another range, cell by cell from its first one. */
  copyFormats(source: RangeModel): void {
    this.refuseUnlessWritable();
    this.forEach(undefined, (_, row, column) => {
      const { format } = source.sheet.cell(
        source.block.row + ((row - this.block.row) % source.block.rows),
        source.block.column + ((column - this.block.column) % source.block.columns),
      );
      this.sheet.put(row, column, { ...this.sheet.cell(row, column), format });
    });
  }

  /** Copies what the cells of another range hold, cell by cell; relative references move along. */
  copyFormulas(source: RangeModel): void {
    this.refuseUnlessWritable();
    this.forEach(undefined, (_, row, column) => {
      const from = {
        row: row - this.block.row + source.block.row,
        column: column - this.block.column + source.block.column,
      };
      const { value, formula } = source.sheet.cell(from.row, from.column);
      const { format } = this.sheet.cell(row, column);
      const moved =
        formula === undefined ? {} : { formula: movedFormula(formula, row - from.row, column - from.column) };
      this.sheet.put(row, column, { value, format, ...moved });
    });
    this.sheet.workbook.changed(this, "Local");
  }

  /** Puts empty cells in; the cells here and to the right move right. */
  insertRight(): RangeModel {
    this.refuseUnlessWritable("structure");
    this.sheet.shift(this.block, this.block.columns);
    this.sheet.workbook.changed(this, "Local", "CellInserted");
    return this;
  }

  /** Whole rows are put in; what is below moves down. */
  insertDown(): RangeModel {
    this.refuseUnlessWritable("structure");
    this.refuseParts();
    this.sheet.insertRows(this.block.row, this.block.rows);
    return this;
  }

  /** Whole rows are taken out; what is below moves up. */
  deleteUp(): void {
    this.refuseUnlessWritable("structure");
    this.refuseParts();
    this.sheet.deleteRows(this.block.row, this.block.rows);
  }

  private refuseParts(): void {
    if (this.block.column !== 0 || this.block.columns !== 16_384)
      throw new HostProblem("NotImplemented", "Only whole rows move down or up.");
  }

  /** Takes the cells out; the cells to the right move left. */
  deleteLeft(): void {
    this.refuseUnlessWritable("structure");
    this.sheet.shift(this.block, -this.block.columns);
    this.sheet.workbook.changed(this, "Local", "CellDeleted");
  }

  /** Moves the cells elsewhere on the sheet and leaves empty ones. */
  moveTo(target: RangeModel): void {
    this.refuseUnlessWritable();
    const cells = this.map((cell) => cell);
    this.forEach(undefined, (_, row, column) => this.sheet.put(row, column, EMPTY_CELL));
    const { row, column } = target.block;
    cells.forEach((line, i) => line.forEach((cell, j) => target.sheet.put(row + i, column + j, cell)));
    this.sheet.workbook.follow(this.sheet, (block) =>
      isInside(block, this.block)
        ? {
            ...block,
            row: block.row + row - this.block.row,
            column: block.column + column - this.block.column,
          }
        : block,
    );
    this.sheet.workbook.changed(this, "Local");
  }

  /** What the first cell's formula spills, if it spills. */
  get spillRange(): RangeModel | undefined {
    const { spill } = this.sheet.cell(this.block.row, this.block.column);
    return spill && this.at(spill);
  }

  /** A formula that is written over takes what it had spilled with it. */
  private clearSpill(row: number, column: number): void {
    const { spill } = this.sheet.cell(row, column);
    for (let i = 0; i < (spill?.rows ?? 0); i++)
      for (let j = 0; j < spill!.columns; j++) {
        const { format } = this.sheet.cell(row + i, column + j);
        this.sheet.put(row + i, column + j, { value: null, format });
      }
  }

  /** On a protected sheet every cell of the range must be unlocked; looks and places of cells cannot be changed at all. */
  refuseUnlessWritable(change: "contents" | "looks" | "structure" = "contents"): void {
    if (!this.sheet.isProtected) return;
    const isLocked = ({ format }: Cell) => format.get("Protection.Locked") !== false;
    if (change === "contents" && !this.map(isLocked).flat().includes(true)) return;
    throw new HostProblem("AccessDenied", "The sheet is protected.");
  }

  private rowsOf(value: unknown): unknown {
    if (!Array.isArray(value)) return value;
    const { rows, columns } = this.block;
    const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
    if (fits) return value;
    // One value for all cells: Microsoft's tutorial formats a whole column so.
    if (isSingle(value)) return value[0][0];
    throw new HostProblem("InvalidArgument", `The array does not have the shape of ${this.address}.`);
  }

  private forEach(values: unknown, work: (value: unknown, row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.block;
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        const value = Array.isArray(values) ? (values as unknown[][])[i]![j] : values;
        if (value !== null) work(value, row + i, column + j);
      }
  }
}

function isInside(inner: Block, outer: Block): boolean {
  const inRows = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return (
    inRows && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** An array of one row with one value. */
function isSingle(value: unknown): value is readonly [readonly [unknown]] {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
}
