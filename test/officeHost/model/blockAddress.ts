import { HostProblem } from "../protocol/hostProblem";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An address with the sheet it names, if it names one. */
export interface SheetAddress {
  readonly sheet: string | undefined;
  readonly cells: string;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** Splits `'My sheet'!A1:B2`. */
export function splitAddress(address: string): SheetAddress {
  const [, quoted, plain, cells] = SHEET.exec(address) ?? [];
  if (cells === undefined) return { sheet: undefined, cells: address };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, cells };
}

/** Reads `B2`, `A1:C9`, `A:C` or `2:5`; anything else is refused as Excel refuses it. */
export function readBlock(address: string): Block {
  const match = CELLS.exec(address);
  if (!match || address === "") throw malformed(address);
  const isRange = address.includes(":");
  const [, left, top] = match;
  const [right, bottom] = isRange ? match.slice(3) : [left, top];
  const isWhole = isRange && (left === undefined) !== (top === undefined);
  if (!isWhole && (left === undefined || top === undefined)) throw malformed(address);
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined))
    throw malformed(address);
  const rows =
    top === undefined ? ([0, MAX_ROWS - 1] as const) : ordered(Number(top) - 1, Number(bottom) - 1);
  const columns =
    left === undefined ? ([0, MAX_COLUMNS - 1] as const) : ordered(columnIndex(left), columnIndex(right!));
  return checked(address, {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  });
}

/** Address without sheet, as Excel reports it: whole columns as `A:C`. */
export function blockAddress({ row, column, rows, columns }: Block, mark = ""): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === MAX_ROWS) return `${mark}${left}:${mark}${right}`;
  if (columns === MAX_COLUMNS) return `${mark}${row + 1}:${mark}${row + rows}`;
  const first = `${mark}${left}${mark}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${mark}${right}${mark}${row + rows}`;
}

/** Name of a sheet as addresses spell it, in quotes where it has other signs than letters and digits. */
export function quoted(sheet: string): string {
  return /^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The smallest block that holds both. */
export function boundingBlock(one: Block, other: Block): Block {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** A block that must lie on the sheet; Excel refuses one that does not. */
export function checked(address: string, block: Block): Block {
  const { row, column, rows, columns } = block;
  const fits = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!fits || rows < 1 || columns < 1) throw malformed(address);
  return block;
}

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function ordered(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}

function malformed(address: string): HostProblem {
  return new HostProblem("InvalidArgument", `The address ${address} is invalid.`);
}
