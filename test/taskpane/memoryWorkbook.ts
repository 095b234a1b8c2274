import type { AssumptionsRange, CellEdit, Workbook } from "../../src/workbook/workbook";

/** A workbook in memory that behaves as a well-meaning host does, and fails on demand. */
export class MemoryWorkbook implements Workbook {
  range: AssumptionsRange | undefined;
  readingFailure: string | undefined;
  writingFailure: string | undefined;
  reads = 0;
  subscriptions = 0;
  readonly writes: (readonly CellEdit[])[] = [];
  readonly listeners = new Set<() => void>();

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
}
