import { columnLetters, parseCellAddress } from "./cellAddress";

const TEXTS = /("(?:[^"]|"")*")/;
/** A relative cell without sheet; neither part of a name nor the name of a function. */
const CELL = /(?<![\w.!$'])([A-Z]{1,3}[1-9][0-9]*)(?![\w.(!])/gi;

/** The formula as it reads after its relative references have moved; texts stay what they are. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  const moved = (cell: string) => {
    const { row, column } = parseCellAddress(`A!${cell}`);
    return `${columnLetters(column + columns)}${row + rows + 1}`;
  };
  return formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 0 ? part.replace(CELL, moved) : part))
    .join("");
}
