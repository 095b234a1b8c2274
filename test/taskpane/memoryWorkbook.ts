import { parseBlockAddress } from "../../src/workbook/port/cellAddress";
import type { CellBlock, FormulaCell, Selection, SheetCells } from "../../src/workbook/port/cellBlock";
import type { SheetContent } from "../../src/workbook/port/sheetContent";
import {
  ASSUMPTIONS_NAME,
  type AssumptionsRange,
  type CellEdit,
  type HostFacts,
  type NewColumn,
  type NewRows,
  type ShownCells,
  type Workbook,
  type WorkbookOutline,
} from "../../src/workbook/port/workbook";

/** A workbook in memory that behaves as a well-meaning host does, and fails on demand. */
export class MemoryWorkbook implements Workbook {
  range: AssumptionsRange | undefined;
  readingFailure: string | undefined;
  writingFailure: string | undefined;
  reads = 0;
  subscriptions = 0;
  readonly writes: (readonly CellEdit[])[] = [];
  readonly listeners = new Set<() => void>();
  /** What commands have added or written. */
  readonly sheets: SheetContent[] = [];
  readonly blocks: CellBlock[] = [];
  selection: Selection = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };

  constructor(cells?: readonly (readonly unknown[])[]) {
    this.range = cells && { address: "Comparison!$B$6:$D$9", cells };
  }

  /** Somebody types into the sheet. */
  enter(row: number, column: number, value: unknown): void {
    const cells = this.range!.cells.map((line) => [...line]);
    cells[row]![column] = value;
    this.range = { ...this.range!, cells };
    this.listeners.forEach((listener) => listener());
  }

  readAssumptions(): Promise<AssumptionsRange | undefined> {
    this.reads += 1;
    if (this.readingFailure !== undefined) return Promise.reject(new Error(this.readingFailure));
    return Promise.resolve(this.range);
  }

  writeAssumptions(edits: readonly CellEdit[]): Promise<void> {
    if (this.writingFailure !== undefined) return Promise.reject(new Error(this.writingFailure));
    this.writes.push(edits);
    for (const { row, column, value } of edits) this.enter(row, column, value);
    return Promise.resolve();
  }

  onAssumptionsChanged(listener: () => void): Promise<() => void> {
    this.subscriptions += 1;
    this.listeners.add(listener);
    return Promise.resolve(() => void this.listeners.delete(listener));
  }

  insertAssumptionsRows({ at, rows }: NewRows): Promise<void> {
    const cells = this.range!.cells.map((line) => [...line]);
    cells.splice(at, 0, ...rows.map((row) => [...row.cells]));
    this.range = { ...this.range!, cells };
    this.listeners.forEach((listener) => listener());
    return Promise.resolve();
  }

  insertAssumptionsColumn({ at, values }: NewColumn): Promise<void> {
    this.change((row, index) => [...row.slice(0, at), values[index] ?? null, ...row.slice(at)]);
    return Promise.resolve();
  }

  deleteAssumptionsColumn(column: number): Promise<void> {
    this.change((row) => row.filter((_, index) => index !== column));
    return Promise.resolve();
  }

  moveAssumptionsColumn(from: number, to: number): Promise<void> {
    this.change((row) => {
      const others = row.filter((_, index) => index !== from);
      return [...others.slice(0, to), row[from], ...others.slice(to)];
    });
    return Promise.resolve();
  }

  batch<Result>(work: (workbook: Workbook) => Promise<Result>): Promise<Result> {
    return work(this);
  }

  readOutline(): Promise<WorkbookOutline> {
    const { range } = this;
    const names = range
      ? [{ name: ASSUMPTIONS_NAME, address: range.address, formula: `=${range.address}` }]
      : [];
    const sheetNames = range ? [parseBlockAddress(range.address).sheet] : ["Sheet1"];
    return Promise.resolve({ sheetNames: [...sheetNames, ...this.sheets.map(({ name }) => name)], names });
  }

  readSelection(): Promise<Selection> {
    return Promise.resolve(this.selection);
  }

  readSheet(): Promise<SheetCells | undefined> {
    return Promise.resolve(undefined);
  }

  readFormulas(): Promise<readonly FormulaCell[]> {
    return Promise.resolve([]);
  }

  addSheets(sheets: readonly SheetContent[]): Promise<void> {
    this.sheets.push(...sheets);
    return Promise.resolve();
  }

  fillEmptyCells(block: CellBlock): Promise<void> {
    this.blocks.push(block);
    return Promise.resolve();
  }

  refuseLocked(): Promise<void> {
    return Promise.resolve();
  }

  replaceCells(blocks: readonly CellBlock[]): Promise<void> {
    this.blocks.push(...blocks);
    return Promise.resolve();
  }

  addChart(): Promise<void> {
    return Promise.resolve();
  }

  /** True where formulas wait for the user. */
  isCalculatedByHand = false;

  readHost(): Promise<HostFacts> {
    const { isCalculatedByHand } = this;
    return Promise.resolve({ program: "memory", apiSets: [], isCalculatedByHand, takesUndoGroups: true });
  }

  calculate(): Promise<void> {
    return Promise.resolve();
  }

  readShown(): Promise<ShownCells> {
    return Promise.resolve({ texts: [], charts: [] });
  }

  removeSheet(): Promise<void> {
    return Promise.resolve();
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  private change(rows: (row: readonly unknown[], index: number) => readonly unknown[]): void {
    this.range = { ...this.range!, cells: this.range!.cells.map(rows) };
    this.listeners.forEach((listener) => listener());
  }
}
