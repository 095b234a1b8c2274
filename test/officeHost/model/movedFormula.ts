import { columnIndex, columnName } from "./blockAddress";

const TEXTS = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** A cell, of another sheet or not; neither part of a name nor the name of a function. */
const CELL = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])/gi;

/** A formula as a copy some rows and columns away has it: `$` holds its row or column fast. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const moved = (
    _: string,
    ...[fixedColumn, letters, fixedRow, digits]: [string, string, string, string]
  ) => {
    const column = fixedColumn === "$" ? letters : columnName(columnIndex(letters) + columns);
    const row = fixedRow === "$" ? digits : String(Number(digits) + rows);
    return `${fixedColumn}${column}${fixedRow}${row}`;
  };
  return formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 0 ? part.replace(CELL, moved) : part))
    .join("");
}
