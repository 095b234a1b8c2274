import { type Argument, type ArgumentValue, readArgument } from "./argument";
import { valueError } from "./cellError";

/** What a function gives back: one value, or rows of them when an argument was a range. */
export type CellAnswer = ArgumentValue | ArgumentValue[][];

/** Excel's own row limit times a few columns: beyond it a whole column was selected by mistake. */
const MAX_CELLS = 2_000_000;

/** One argument as decoded numbers; a cell that cannot be has NaN here and its error in `errors`. */
interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly errors: ReadonlyMap<number, CustomFunctions.Error>;
}

/**
 * Applies a calculation to arguments that are cells or ranges, sized as in NumPy: each is 1 or n rows
 * high and 1 or m columns wide, the answer is n x m. A bad value spoils only its own cells.
 *
 * A single value comes back as it is, and its error is thrown; ranges come back as rows.
 */
export function broadcast(
  specification: readonly Argument[],
  raw: readonly unknown[],
  calculate: (values: readonly number[]) => ArgumentValue,
): CellAnswer {
  const grids = specification.map((argument, index) => readGrid(argument, raw[index]));
  const rows = commonSize(specification, grids, "rows");
  const columns = commonSize(specification, grids, "columns");
  if (rows * columns > MAX_CELLS)
    throw valueError(
      `The answer would have ${rows * columns} cells; at most ${MAX_CELLS} are calculated at once.`,
    );
  const answer = answerRows(grids, { rows, columns }, calculate);
  const first = answer[0]![0]!;
  if (rows === 1 && columns === 1 && typeof first !== "number") throw first;
  return raw.some(Array.isArray) ? answer : first;
}

function answerRows(
  grids: readonly Grid[],
  size: { readonly rows: number; readonly columns: number },
  calculate: (values: readonly number[]) => ArgumentValue,
): ArgumentValue[][] {
  // Single values stay where they are; only what varies, or is an error, is looked at for each cell.
  const values = grids.map((grid) => grid.values[0]!);
  const varying = grids.flatMap((grid, index) =>
    grid.values.length > 1 || grid.errors.size > 0 ? [{ grid, index }] : [],
  );
  const answer: ArgumentValue[][] = [];
  for (let row = 0; row < size.rows; row++) {
    // Sized at once: pushing onto empty arrays reserves room for a dozen cells in each of the rows.
    const cells = new Array<ArgumentValue>(size.columns);
    for (let column = 0; column < size.columns; column++) {
      cells[column] = gather(varying, values, row, column) ?? finite(calculate(values));
    }
    answer.push(cells);
  }
  return answer;
}

interface VaryingGrid {
  readonly grid: Grid;
  /** Position of the argument. */
  readonly index: number;
}

/** Fills `values` for one cell of the answer; gives the first argument's error, if there is one. */
function gather(
  varying: readonly VaryingGrid[],
  values: number[],
  row: number,
  column: number,
): CustomFunctions.Error | undefined {
  for (const { grid, index } of varying) {
    const position = (grid.rows === 1 ? 0 : row * grid.columns) + (grid.columns === 1 ? 0 : column);
    const value = grid.values[position]!;
    if (Number.isNaN(value)) return grid.errors.get(position)!;
    values[index] = value;
  }
  return undefined;
}

function finite(result: ArgumentValue): ArgumentValue {
  if (typeof result !== "number" || Number.isFinite(result)) return result;
  return valueError("The arguments are too large: the result is beyond what a cell can hold.");
}

function readGrid(argument: Argument, raw: unknown): Grid {
  // Excel sends null for an argument that was left out; only inside a range null is an empty cell.
  const rows = Array.isArray(raw) ? toRows(argument, raw) : [[raw ?? undefined]];
  const columns = rows[0]!.length;
  const values = new Float64Array(rows.length * columns);
  const errors = new Map<number, CustomFunctions.Error>();
  const { min = -Infinity, max = Infinity } = argument;
  const isPlain = !argument.whole && !argument.nonZero;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let j = 0; j < columns; j++) {
      const cell = row[j];
      // Most cells are plain numbers in range; everything else takes the long way.
      const isFine = isPlain && typeof cell === "number" && cell >= min && cell <= max && cell < Infinity;
      const value = isFine ? cell : readArgument(argument, cell);
      if (typeof value !== "number") errors.set(i * columns + j, value);
      values[i * columns + j] = typeof value === "number" ? value : NaN;
    }
  }
  return { rows: rows.length, columns, values, errors };
}

function toRows({ name }: Argument, raw: readonly unknown[]): readonly (readonly unknown[])[] {
  const rows = raw.every(Array.isArray) ? (raw as readonly (readonly unknown[])[]) : [raw];
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw valueError(`${name} is an empty range.`);
  if (rows.length * width > MAX_CELLS)
    throw valueError(`${name} has ${rows.length * width} cells; at most ${MAX_CELLS} are read at once.`);
  const ragged = rows.findIndex((row) => row.length !== width);
  if (ragged === -1) return rows;
  throw valueError(
    `${name} is not a rectangle: row ${ragged + 1} has ${rows[ragged]!.length} cells, row 1 ${width}.`,
  );
}

function commonSize(
  specification: readonly Argument[],
  grids: readonly Grid[],
  side: "rows" | "columns",
): number {
  const widest = grids.reduce((best, grid, index) => (grid[side] > grids[best]![side] ? index : best), 0);
  const size = grids[widest]![side];
  const misfit = grids.findIndex((grid) => grid[side] !== 1 && grid[side] !== size);
  if (misfit === -1) return size;
  const { name } = specification[misfit]!;
  throw valueError(
    `${name} has ${grids[misfit]![side]} ${side}, but ${specification[widest]!.name} has ${size}; ` +
      `ranges must have the same number of ${side}, or one.`,
  );
}
