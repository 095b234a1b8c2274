import { readCellValue } from "./cellValue";
import { type Issue, issueOf } from "./issue";
import { ISSUE_SENTENCES, type IssueStatement } from "./issueSentences";
import { nearestName } from "./nearestName";
import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "./scenario";

export type Cells = readonly (readonly unknown[])[];

/** One column of values, and the scenario's name: its header, or "Scenario 1" without one. */
export interface ScenarioColumn {
  readonly name: string;
  readonly column: number;
}

/** Where scenarios and inputs are in an assumptions range; rows and columns count from 0. */
export interface AssumptionsLayout {
  readonly columns: readonly ScenarioColumn[];
  readonly rows: ReadonlyMap<FieldName, number>;
  /** Columns of each input's own range, where the header has both. */
  readonly rangeColumns?: { readonly low: number; readonly high: number };
  readonly issues: readonly Issue[];
}

/** Columns that describe an input and hold no scenario. */
const DESCRIPTIVE_HEADERS = new Set(["unit", "low", "high", "note", "source"]);
/** A heading this close to a known name is probably a typing error. */
const RESEMBLANCE = 0.25;

const normalise = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

const FIELD_BY_TEXT: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((name) => [
    [normalise(name), name] as const,
    [normalise(SCENARIO_FIELDS[name].label), name] as const,
  ]),
);
const KNOWN_TEXTS = FIELD_NAMES.flatMap((name) => [SCENARIO_FIELDS[name].label, name]);

/** The input that a text names, by its label or its camelCase name. */
export function fieldByText(text: string): FieldName | undefined {
  return FIELD_BY_TEXT.get(normalise(text));
}

/** The known label or name nearest to a text. */
export function nearestFieldText(text: string): string {
  return nearestName(text, KNOWN_TEXTS)?.name ?? "";
}

/** Finds header, scenario columns and named rows of an assumptions range, and what is wrong with them. */
export function readAssumptionsLayout(cells: Cells): AssumptionsLayout {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width < 2) return failed(["columns"]);
  const headerRow = findHeaderRow(cells, width);
  if (headerRow === undefined && width > 2) return failed(["header"]);
  const header = headerRow === undefined ? undefined : cells[headerRow]!;
  const columns = header ? readHeader(header) : [{ name: "Scenario 1", column: 1 }];
  const named = readRows(cells, columns, headerRow === undefined ? 0 : headerRow + 1);
  const issues = [...duplicateColumns(columns), ...unnamedColumns(cells, header), ...named.issues];
  if (columns.length === 0) return failed(["scenarios"]);
  const rangeColumns = header ? findRangeColumns(header) : undefined;
  return { columns, rows: named.rows, issues, ...(rangeColumns && { rangeColumns }) };
}

function findRangeColumns(header: readonly unknown[]): AssumptionsLayout["rangeColumns"] | undefined {
  const columnOf = (word: string) => header.findIndex((raw) => normalise(cellText(raw) ?? "") === word);
  const [low, high] = [columnOf("low"), columnOf("high")];
  return low > 0 && high > 0 ? { low, high } : undefined;
}

function failed(statement: IssueStatement): AssumptionsLayout {
  return { columns: [], rows: new Map(), issues: [layoutError("assumptions", statement)] };
}

/** Something wrong with how the range is laid out; `row` counts from 1. */
export function layoutError(subject: string, statement: IssueStatement, row?: number): Issue {
  return issueOf(ISSUE_SENTENCES, { kind: "error", subject, ...(row !== undefined && { row }) }, statement);
}

const cellText = (raw: unknown): string | undefined => {
  const value = readCellValue(raw);
  if (value.kind === "text") return value.text;
  return value.kind === "number" ? String(value.value) : undefined;
};

const isEmptyOrZero = (raw: unknown): boolean => {
  const value = readCellValue(raw);
  return value.kind === "empty" || value.kind === "missing" || (value.kind === "number" && value.value === 0);
};

/**
 * The header is the first row, after mere headings, that names no input and has text beside it; numbers alone, such as
 * years, where several columns need a header anyway and its first cell is no misspelt input.
 */
function findHeaderRow(cells: Cells, width: number): number | undefined {
  const first = cells.findIndex(
    (row) => !row.slice(1).every(isEmptyOrZero) || fieldByText(cellText(row[0]) ?? ""),
  );
  if (first === -1) return undefined;
  const row = cells[first]!;
  const label = cellText(row[0])?.trim() ?? "";
  if (fieldByText(label) !== undefined) return undefined;
  const isMisspelt = label !== "" && nearestName(label, KNOWN_TEXTS)!.edits <= RESEMBLANCE;
  const isHeader = row.slice(1).some((raw) => readCellValue(raw).kind === "text");
  return isHeader || (width > 2 && !isMisspelt) ? first : undefined;
}

function readHeader(header: readonly unknown[]): ScenarioColumn[] {
  return header.flatMap((raw, column) => {
    const name = cellText(raw)?.trim();
    if (column === 0 || !name || isEmptyOrZero(raw) || DESCRIPTIVE_HEADERS.has(normalise(name))) return [];
    return [{ name, column }];
  });
}

function duplicateColumns(columns: readonly ScenarioColumn[]): Issue[] {
  const names = columns.map(({ name }) => normalise(name));
  return columns
    .filter(({ name }, index) => names.indexOf(normalise(name)) < index)
    .map(({ name }) => layoutError(name, ["headers", name]));
}

/** Values under an empty header would be ignored silently. */
function unnamedColumns(cells: Cells, header: readonly unknown[] | undefined): Issue[] {
  if (!header) return [];
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const issues: Issue[] = [];
  for (let column = 1; column < width; column++) {
    const filled = cells.some((row) => row !== header && !isEmptyOrZero(row[column]));
    if (!isEmptyOrZero(header[column]) || !filled) continue;
    issues.push(layoutError(`column ${column + 1}`, ["column", column + 1]));
  }
  return issues;
}

function readRows(cells: Cells, columns: readonly ScenarioColumn[], start: number) {
  const rows = new Map<FieldName, number>();
  const issues: Issue[] = [];
  cells.forEach((row, index) => {
    if (index < start) return;
    const text = cellText(row[0])?.trim() ?? "";
    const name = fieldByText(text);
    if (name === undefined) issues.push(...unknownRow(text, row, { index, columns }));
    else if (rows.has(name)) issues.push(layoutError(text, ["rows", text, rows.get(name)! + 1], index + 1));
    else rows.set(name, index);
  });
  return { rows, issues };
}

function unknownRow(
  text: string,
  row: readonly unknown[],
  place: { readonly index: number; readonly columns: readonly ScenarioColumn[] },
): Issue[] {
  const isHeading = place.columns.every(({ column }) => isEmptyOrZero(row[column]));
  if (text === "" && isHeading) return [];
  const rowNumber = place.index + 1;
  if (text === "") return [layoutError(`row ${rowNumber}`, ["row"], rowNumber)];
  const { name, edits } = nearestName(text, KNOWN_TEXTS)!;
  if (!isHeading) return [layoutError(text, ["name", text, name], rowNumber)];
  if (edits > RESEMBLANCE) return [];
  const about = { kind: "warning", subject: text, row: rowNumber } as const;
  return [issueOf(ISSUE_SENTENCES, about, ["heading", text, name])];
}
