import type { NumberArgument } from "../catalogue/argument";
import { valueError } from "./cellError";
import { camelCase } from "./camelCase";
import { type NumberOrError, plainNumbers, readNumber } from "./readNumber";

/** Numbers by the names that the model knows them by. */
export type NamedNumbers = Readonly<Record<string, number>>;

/** Excel's own row limit times a few columns: beyond it a whole column was selected by mistake. */
const MAX_CELLS = 2_000_000;

/** One argument as decoded numbers; an invalid cell has NaN here and its error in `errors`. */
interface NumberRange {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly errors: ReadonlyMap<number, CustomFunctions.Error>;
}

/**
 * Arguments that are cells or ranges, sized as in NumPy: each is 1 or n rows high and 1 or m columns wide,
 * the answer is n x m. An invalid value spoils only its own cells.
 */
export class Broadcast {
  private readonly ranges: readonly NumberRange[];
  private readonly rows: number;
  private readonly columns: number;

  /** Throws the cell error of ranges whose sizes do not fit; `raw` holds the values in the order of `takes`. */
  constructor(takes: Readonly<Record<string, NumberArgument>>, raw: readonly unknown[]) {
    this.ranges = Object.entries(takes).map(([name, argument], index) =>
      readRange(name, argument, raw[index]),
    );
    this.rows = commonSize(this.ranges, "rows");
    this.columns = commonSize(this.ranges, "columns");
    const cells = this.rows * this.columns;
    if (cells > MAX_CELLS)
      throw valueError(`The answer would have ${cells} cells; at most ${MAX_CELLS} are calculated at once.`);
  }

  /**
   * The answers row by row. The object that `calculate` gets holds other numbers in the next cell, so nothing
   * may keep it.
   */
  answers(calculate: (given: NamedNumbers) => NumberOrError): NumberOrError[][] {
    const given: Record<string, number> = {};
    for (const { name, values } of this.ranges) given[camelCase(name)] = values[0]!;
    // Single values stay where they are; only what varies, or is an error, is looked at for each cell.
    const varying = this.ranges
      .filter(({ values, errors }) => values.length > 1 || errors.size > 0)
      .map((range) => ({ range, key: camelCase(range.name) }));
    const answers: NumberOrError[][] = [];
    for (let row = 0; row < this.rows; row++) {
      // Sized at once: pushing onto empty arrays reserves room for a dozen cells in each of the rows.
      const cells = new Array<NumberOrError>(this.columns);
      for (let column = 0; column < this.columns; column++)
        cells[column] = gather(varying, given, row, column) ?? finite(calculate(given));
      answers.push(cells);
    }
    return answers;
  }

  /** How many different sets of values these arguments have, cells with errors aside. */
  distinctSets(names: readonly string[]): number {
    const keys = names.map(camelCase);
    const sets = new Set<string>();
    this.answers((given) => sets.add(keys.map((key) => given[key]).join(" ")).size);
    return sets.size;
  }
}

interface VaryingRange {
  readonly range: NumberRange;
  readonly key: string;
}

/** Fills `given` for one cell of the answer; returns the first argument's error, if there is one. */
function gather(
  varying: readonly VaryingRange[],
  given: Record<string, number>,
  row: number,
  column: number,
): CustomFunctions.Error | undefined {
  for (const { range, key } of varying) {
    const position = (range.rows === 1 ? 0 : row * range.columns) + (range.columns === 1 ? 0 : column);
    const value = range.values[position]!;
    if (Number.isNaN(value)) return range.errors.get(position)!;
    given[key] = value;
  }
  return undefined;
}

function finite(result: NumberOrError): NumberOrError {
  if (typeof result !== "number" || Number.isFinite(result)) return result;
  return valueError("The arguments are too large: the result is beyond what a cell can hold.");
}

function readRange(name: string, argument: NumberArgument, raw: unknown): NumberRange {
  // Excel sends null for an argument that was left out; only inside a range null is an empty cell.
  const rows = Array.isArray(raw) ? toRows(name, raw) : [[raw ?? undefined]];
  const columns = rows[0]!.length;
  const values = new Float64Array(rows.length * columns);
  const errors = new Map<number, CustomFunctions.Error>();
  const [lowest, highest] = plainNumbers(argument);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let j = 0; j < columns; j++) {
      const cell = row[j];
      const isPlain = typeof cell === "number" && cell >= lowest && cell <= highest;
      const value = isPlain ? cell : readNumber(name, argument, cell);
      if (typeof value !== "number") errors.set(i * columns + j, value);
      values[i * columns + j] = typeof value === "number" ? value : NaN;
    }
  }
  return { name, rows: rows.length, columns, values, errors };
}

function toRows(name: string, raw: readonly unknown[]): readonly (readonly unknown[])[] {
  const rows = raw.every(Array.isArray) ? (raw as readonly (readonly unknown[])[]) : [raw];
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw valueError(`${name} is an empty range.`);
  if (rows.length * width > MAX_CELLS)
    throw valueError(`${name} has ${rows.length * width} cells; at most ${MAX_CELLS} are read at once.`);
  const ragged = rows.findIndex((row) => row.length !== width);
  if (ragged === -1) return rows;
  throw valueError(
    `${name} is not a rectangle: row ${ragged + 1} has ${rows[ragged]!.length} cells, row 1 has ${width}.`,
  );
}

function commonSize(ranges: readonly NumberRange[], side: "rows" | "columns"): number {
  const widest = ranges.reduce((best, range) => (range[side] > best[side] ? range : best));
  const misfit = ranges.find((range) => range[side] !== 1 && range[side] !== widest[side]);
  if (!misfit) return widest[side];
  throw valueError(
    `${misfit.name} has ${misfit[side]} ${side}, but ${widest.name} has ${widest[side]}; ` +
      `ranges must have the same number of ${side}, or one.`,
  );
}
