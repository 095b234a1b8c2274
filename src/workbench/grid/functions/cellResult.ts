import { CellError, ERROR_CODES } from "./customFunctionsStandIn";

/** What one cell shows after a call. */
export type CellResult = number | string | boolean | CellError;

const NOT_A_VALUE = new CellError(
  ERROR_CODES.invalidValue,
  "The function gave nothing that a cell can show.",
);
const RAGGED = new CellError(ERROR_CODES.invalidValue, "The function gave rows of different lengths.");

/** Calls a custom function the way Excel does: what it throws becomes the cell's error. */
export function callForCell(run: () => unknown): CellResult | CellResult[][] {
  try {
    return cellResult(run());
  } catch (reason) {
    return thrownError(reason);
  }
}

/** What the cell, or the cells of a spill, show for a returned value. */
export function cellResult(value: unknown): CellResult | CellResult[][] {
  if (!Array.isArray(value)) return oneCell(value);
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return NOT_A_VALUE;
  if (!rows.every((row) => Array.isArray(row) && row.length === width)) return RAGGED;
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(oneCell));
}

function oneCell(value: unknown): CellResult {
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? value
      : new CellError(ERROR_CODES.invalidNumber, "The result is not a finite number.");
  }
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof CellError) return value;
  // Excel leaves such a cell of a spill without content.
  if (value === null) return "";
  return NOT_A_VALUE;
}

/** Excel answers `#VALUE!` to anything thrown that is not its own kind of error. */
function thrownError(reason: unknown): CellError {
  if (reason instanceof CellError) return reason;
  const message = reason instanceof Error ? reason.message : String(reason);
  return new CellError(ERROR_CODES.invalidValue, message);
}
