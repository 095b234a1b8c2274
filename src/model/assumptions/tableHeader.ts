import { readCellValue } from "./cellValue";

export type Cells = readonly (readonly unknown[])[];

/** One column of values, and the scenario's name: its header, or "Scenario 1" without one. */
export interface ScenarioColumn {
  readonly name: string;
  readonly column: number;
}

/** Columns that describe an input and hold no scenario. */
const DESCRIPTIVE_HEADERS = new Set(["unit", "low", "high", "note", "source"]);
/** A text as it is compared: case and surplus spaces do not count. */
export const normalisedText = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

/** The text of a cell that names something; a number other than 0 may be a name too. */
export const cellText = (raw: unknown): string | undefined => {
  const value = readCellValue(raw);
  if (value.kind === "text") return value.text;
  // Desktop Excel sends 0 for an empty cell.
  return value.kind === "number" && value.value !== 0 ? String(value.value) : undefined;
};

/** Whether a cell is empty, or 0, which desktop Excel sends for an empty one. */
export const isEmptyOrZero = (raw: unknown): boolean => {
  const value = readCellValue(raw);
  return value.kind === "empty" || value.kind === "missing" || (value.kind === "number" && value.value === 0);
};

/** A header cell as it is, whatever it looks like: "50 %" and 2026 are names too. An empty cell is none. */
export function headerText(raw: unknown): string | undefined {
  const value = readCellValue(raw);
  if (value.kind === "error") return undefined;
  if (typeof raw === "string") return raw.trim() || undefined;
  if (value.kind === "boolean") return String(value.value).toUpperCase();
  return isEmptyOrZero(raw) ? undefined : cellText(raw);
}

/** The columns that a header names, without those that describe the rows. */
export function readHeader(header: readonly unknown[]): readonly ScenarioColumn[] {
  return header.flatMap((raw, column) => {
    const name = headerText(raw);
    if (column === 0 || !name || DESCRIPTIVE_HEADERS.has(normalisedText(name))) return [];
    return [{ name, column }];
  });
}
