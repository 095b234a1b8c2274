import type { Cells } from "./tableHeader";
import { type Assumptions, readAssumptions } from "./readAssumptions";

/** Ranges that a workbook's formulas are likely to share. */
const REMEMBERED = 4;

const readings: { readonly cells: Cells; readonly assumptions: Assumptions }[] = [];

/** The assumptions of a range, read once for as long as its cells hold the same: many formulas share a range. */
export function recallAssumptions(cells: Cells): Assumptions {
  const known = readings.findIndex((reading) => isSame(reading.cells, cells));
  const [reading] =
    known === -1
      ? [{ cells: cells.map((row) => [...row]), assumptions: readAssumptions(cells) }]
      : readings.splice(known, 1);
  readings.unshift(reading!);
  readings.length = Math.min(readings.length, REMEMBERED);
  return reading!.assumptions;
}

function isSame(one: Cells, other: Cells): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => {
      const cells = other[index]!;
      return row.length === cells.length && row.every((cell, column) => isSameCell(cell, cells[column]));
    })
  );
}

/** Hosts may wrap a formatted number in an object that is new at every call. */
function isSameCell(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  const areObjects = typeof one === "object" && typeof other === "object" && one !== null && other !== null;
  return areObjects && JSON.stringify(one) === JSON.stringify(other);
}
