import { HostProblem } from "../protocol/hostProblem";
import { blockAddress } from "./blockAddress";
import { reportedValue } from "./cell";
import type { RangeModel } from "./rangeModel";
import type { SheetModel } from "./sheetModel";

/** One key of a sort, by wire names: a column of the table, and the direction. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** A table over cells of its sheet; the cells hold its values. */
export class TableModel {
  style = "TableStyleMedium2";
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showFilterButton = true;
  /** The values that filters let through, by column. */
  private readonly filters = new Map<number, readonly string[]>();

  constructor(
    readonly id: string,
    public name: string,
    public range: RangeModel,
  ) {}

  get sheet(): SheetModel {
    return this.range.sheet;
  }

  get header(): RangeModel {
    return this.range.at({ rows: 1 });
  }

  get body(): RangeModel {
    const { row, rows } = this.range.block;
    return this.range.at({ row: row + 1, rows: Math.max(rows - 1, 1) });
  }

  get columns(): readonly TableColumnModel[] {
    return Array.from({ length: this.range.block.columns }, (_, index) => new TableColumnModel(this, index));
  }

  rename(name: string): void {
    const isTaken = this.sheet.workbook.sheets.some(({ tables }) =>
      tables.some((table) => table !== this && table.name.toLowerCase() === name.toLowerCase()),
    );
    if (isTaken) throw new HostProblem("ItemAlreadyExists", `There is a table ${name}.`);
    if (!/^[A-Za-z_\\][\w.\\]*$/.test(name))
      throw new HostProblem("InvalidArgument", `${name} cannot be the name of a table.`);
    this.name = name;
  }

  resize(range: RangeModel): void {
    this.range = range;
  }

  /** Puts rows below the last one; what lies there already is refused, never overwritten. */
  addRows(values: readonly (readonly unknown[])[]): void {
    const { row, rows } = this.range.block;
    const below = this.range.at({ row: row + rows, rows: values.length });
    if (below.map(({ value }) => value).some((cells) => cells.some((value) => value !== null)))
      throw new HostProblem("InvalidOperation", "The cells below the table are not empty.");
    below.enter(values);
    this.range = this.range.at({ rows: rows + values.length });
  }

  /** Shows only rows with these values in a column; undefined shows all. */
  filter(column: number, values: readonly string[] | undefined): void {
    if (values) this.filters.set(column, values);
    else this.filters.delete(column);
  }

  /** The rows of the body that the filters leave, by what their cells show. */
  get shownRows(): readonly (readonly unknown[])[] {
    const rows = this.body.map(({ value }) => reportedValue(value));
    const isShown = (row: readonly unknown[]) =>
      [...this.filters].every(([column, values]) => values.includes(String(row[column])));
    return rows.filter(isShown);
  }

  /** Puts the rows of the body in order; numbers come before texts, as in Excel. */
  sort(fields: readonly SortField[]): void {
    const cells = this.body.map((cell) => cell);
    if (cells.flat().some(({ formula }) => formula !== undefined))
      throw new HostProblem("NotImplemented", "Tables with formulas are not sorted.");
    const isLater = (one: unknown, other: unknown) =>
      typeof one === typeof other
        ? Number(one! > other!) - Number(one! < other!)
        : typeof one === "number"
          ? -1
          : 1;
    cells.sort((one, other) => {
      for (const { key, ascending = true } of fields) {
        const order = isLater(reportedValue(one[key]!.value), reportedValue(other[key]!.value));
        if (order !== 0) return ascending ? order : -order;
      }
      return 0;
    });
    const { row, column } = this.body.block;
    cells.forEach((line, i) => line.forEach((cell, j) => this.sheet.put(row + i, column + j, cell)));
  }

  delete(): void {
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this);
  }
}

/** One column of a table, by its place. */
export class TableColumnModel {
  constructor(
    readonly table: TableModel,
    readonly index: number,
  ) {}

  get range(): RangeModel {
    return this.part(this.table.range);
  }

  get header(): RangeModel {
    return this.part(this.table.header);
  }

  get body(): RangeModel {
    return this.part(this.table.body);
  }

  get name(): string {
    return String(this.header.map(({ value }) => reportedValue(value))[0]![0]);
  }

  private part(range: RangeModel): RangeModel {
    return range.at({ column: range.block.column + this.index, columns: 1 });
  }
}

/** Makes a table of a range, which must not touch another one. */
export function addTable(range: RangeModel, hasHeaders: boolean): TableModel {
  if (!hasHeaders) throw new HostProblem("NotImplemented", "Tables without headers.");
  const { sheet, block } = range;
  const workbook = sheet.workbook;
  if (sheet.tables.some((table) => overlap(table.range, range)))
    throw new HostProblem("InvalidOperation", `${blockAddress(block)} touches another table.`);
  const count = workbook.sheets.flatMap(({ tables }) => tables).length;
  const table = new TableModel(workbook.nextId(), `Table${count + 1}`, range);
  sheet.tables.push(table);
  return table;
}

function overlap({ block: one }: RangeModel, { block: other }: RangeModel): boolean {
  const inRows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return inRows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
