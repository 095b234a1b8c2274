import type { Cells } from "../../model/assumptions/tableHeader";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { CommandRefusal } from "../commandReport";

/** Longer names than this make a column that nobody can read. */
export const LONGEST_NAME = 100;

/** The cells as they will be after the header of a column changes. */
export function withHeader(cells: Cells, place: { row: number; column: number }, name: string): Cells {
  return cells.map((row, index) =>
    index === place.row ? row.map((cell, column) => (column === place.column ? name : cell)) : row,
  );
}

/** The cells with one more column. */
export function withColumn(cells: Cells, at: number, values: readonly unknown[]): Cells {
  return cells.map((row, index) => [...row.slice(0, at), values[index] ?? null, ...row.slice(at)]);
}

interface NamedColumn {
  readonly name: string;
  readonly column: number;
}

/** The row of the assumptions that holds the scenarios' names; a single column without header has none. */
export function findHeaderRow(cells: Cells, { name, column }: NamedColumn): number | undefined {
  const row = cells.findIndex((each) => String(each[column] ?? "").trim() === name);
  return row === -1 ? undefined : row;
}

/** The same where there must be one. */
export function headerRow(cells: Cells, scenario: NamedColumn): number {
  const row = findHeaderRow(cells, scenario);
  if (row === undefined) throw new CommandRefusal(["noHeaderRow"]);
  return row;
}

/** Refuses a name that the sheet could not read as a scenario's name. */
export function checkedName(
  name: string,
  existing: readonly string[],
  cellsWith: (name: string) => Cells,
): string {
  const wanted = name.trim().replace(/\s+/g, " ");
  if (wanted === "") throw new CommandRefusal(["nameless"]);
  if (wanted.length > LONGEST_NAME) throw new CommandRefusal(["longName", LONGEST_NAME, wanted.length]);
  if (existing.some((each) => each.toLowerCase() === wanted.toLowerCase()))
    throw new CommandRefusal(["nameInUse", wanted]);
  const read = readAssumptions(cellsWith(wanted)).scenarios.some((scenario) => scenario.name === wanted);
  if (!read) throw new CommandRefusal(["unreadableName", wanted]);
  return wanted;
}
