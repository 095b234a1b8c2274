import { valueError } from "./cellError";

/** The value of an argument that must be one cell; a range of one cell will do. */
export function singleCell(name: string, raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  const rows = raw as readonly unknown[];
  const row = rows[0];
  if (rows.length === 1 && Array.isArray(row) && row.length === 1) return row[0] as unknown;
  throw valueError(`${name} must be a single cell.`);
}
