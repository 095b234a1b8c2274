/** One cell of a workbook; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9][0-9]*)$/i;
const PLAIN_NAME = /^[A-Z_][A-Z0-9_.]*$/i;
/** Names that look like a cell, or like a row and column number. */
const CELL_LIKE = /^([A-Z]{1,3}[0-9]+|R[0-9]*C?[0-9]*|C[0-9]*)$/i;
const RANGE =
  /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?[1-9][0-9]*)(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]*))?$/i;

/** Reads an address like `Budget!C7` or `'My sheet'!A1`. */
export function parseCellAddress(address: string): CellAddress {
  const match = ADDRESS.exec(address.trim());
  if (!match) {
    throw new RangeError(`"${address}" is not the address of a cell, like Budget!C7 or 'My sheet'!A1.`);
  }
  const [, quoted, plain, letters, digits] = match;
  return {
    sheet: quoted === undefined ? plain! : unquoted(quoted),
    row: Number(digits) - 1,
    column: columnNumber(letters!),
  };
}

/** The address without sheet, like `C7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address with sheet, quoted where a formula would need it. */
export function cellAddress({ sheet, row, column }: CellAddress): string {
  return `${quotedSheet(sheet)}!${cellName(row, column)}`;
}

export function quotedSheet(sheet: string): string {
  const isPlain = PLAIN_NAME.test(sheet) && !CELL_LIKE.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The name of a sheet that a formula spells, in quotes or without. */
export function unquotedSheet(spelled: string): string {
  return spelled.startsWith("'") ? unquoted(spelled.slice(1, -1)) : spelled;
}

const unquoted = (inside: string) => inside.replaceAll("''", "'");

/** A block of cells by its first cell and its size. */
export interface BlockAddress extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

/** Reads an address like `Comparison!$B$6:$H$34`, or of one cell. */
export function parseBlockAddress(address: string): BlockAddress {
  const match = RANGE.exec(address.trim().replace(/^=/, ""));
  if (!match) throw new RangeError(`"${address}" is not the address of cells, like Budget!C7:E9.`);
  const [, quoted, plain, first, last = first] = match;
  const sheet = quotedSheet(quoted === undefined ? plain! : unquoted(quoted));
  const [one, other] = [parseCellAddress(`${sheet}!${first!}`), parseCellAddress(`${sheet}!${last!}`)];
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const [rows, columns] = [Math.abs(one.row - other.row) + 1, Math.abs(one.column - other.column) + 1];
  return { sheet: one.sheet, row, column, rows, columns };
}

/** The address of a block without sheet, like `C7:E9`, or `C7` for one cell. */
export function blockName({ row, column, rows, columns }: Omit<BlockAddress, "sheet">): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** The address of a block with its sheet, like `Budget!C7:E9`. */
export function blockAddress(block: BlockAddress): string {
  return `${quotedSheet(block.sheet)}!${blockName(block)}`;
}

/** The same cells as formulas of names hold them: `$C$7:$E$9`. */
export function absoluteAddress(range: string): string {
  return range.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
}

/**
 * What a name is to mean, for an address like `Sheet1!A1:D4`: `=Sheet1!$A$1:$D$4`. Without `$` Excel keeps how
 * far the cells lie from the selected one, and the name wanders with the selection.
 */
export function absoluteFormula(address: string): string {
  const end = address.lastIndexOf("!");
  const sheet = unquotedSheet(address.slice(0, end));
  return `=${quotedSheet(sheet)}!${address.slice(end + 1).replace(/[A-Z]+|[0-9]+/gi, "$$$&")}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The letters of a column counted from 0: `A`, `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}
