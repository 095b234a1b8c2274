/** One cell of a workbook; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9][0-9]*)$/i;
const PLAIN_NAME = /^[A-Z_][A-Z0-9_.]*$/i;

/** Reads an address like `Budget!C7` or `'My sheet'!A1`. */
export function parseCellAddress(address: string): CellAddress {
  const match = ADDRESS.exec(address.trim());
  if (!match) {
    throw new RangeError(`"${address}" is not the address of a cell, like Budget!C7 or 'My sheet'!A1.`);
  }
  const [, quoted, plain, letters, digits] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain!,
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
  return PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}
