import type { Cells } from "../model/assumptionsLayout";
import { readAssumptions } from "../model/readAssumptions";
import { CommandRefusal } from "./commandReport";

/** Longer names than this make a column that nobody can read. */
const LONGEST_NAME = 100;

/** The cells as they will be once the header of a column is another one. */
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
  if (row === undefined)
    throw new CommandRefusal(
      "The assumptions have no row with names of scenarios. Put a row above them that begins with Assumption and names each column, and let the named range begin there.",
    );
  return row;
}

/** Refuses a name that the sheet would not take as the name of one scenario more, or of one renamed. */
export function checkedName(
  name: string,
  existing: readonly string[],
  cellsWith: (name: string) => Cells,
): string {
  const wanted = name.trim().replace(/\s+/g, " ");
  if (wanted === "") throw new CommandRefusal("A scenario needs a name. Type one and try again.");
  if (wanted.length > LONGEST_NAME)
    throw new CommandRefusal(
      `The name of a scenario can have at most ${LONGEST_NAME} characters; this one has ${wanted.length}.`,
    );
  if (existing.some((each) => each.toLowerCase() === wanted.toLowerCase()))
    throw new CommandRefusal(`There is a scenario "${wanted}" already. Choose another name.`);
  const read = readAssumptions(cellsWith(wanted)).scenarios.some((scenario) => scenario.name === wanted);
  if (!read)
    throw new CommandRefusal(
      `"${wanted}" cannot be the name of a scenario: the sheet would read it as a number, or as a column that describes the inputs. Choose another name.`,
    );
  return wanted;
}
