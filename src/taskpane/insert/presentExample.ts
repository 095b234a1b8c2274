import type { InsertExampleRequest } from "../../commands/insertExample";
import type { Example } from "../../functions/catalogue/example";
import type { Figures } from "../language/figures";

export type ExampleCells = readonly (readonly (string | number | null)[])[];

/** The result as rows; a single value is one row of one cell. */
export function resultCells({ result }: Example): ExampleCells {
  return typeof result === "object" ? result : [[result]];
}

/** The request to write an example into the workbook. */
export function exampleRequest(example: Example): InsertExampleRequest {
  const rows = resultCells(example);
  const spill = { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
  const { formula, cells } = example;
  return cells ? { formula, cells, spill } : { formula, spill };
}

/** A value of an example in the workbook's notation, to six digits. */
export function exampleText(value: string | number | null, { marks }: Figures): string {
  if (typeof value !== "number") return value ?? "";
  return new Intl.NumberFormat(marks.locale, { maximumSignificantDigits: 6 }).format(value);
}
