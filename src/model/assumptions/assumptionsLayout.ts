import { readCellValue } from "./cellValue";
import { type Issue, issueOf } from "./issue";
import { ISSUE_SENTENCES, type IssueStatement } from "./issueSentences";
import { nameIndex } from "./nameIndex";
import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "./scenario";
import { PRIORITIES } from "./scenarioField";
import {
  type Cells,
  cellText,
  headerText,
  isEmptyOrZero,
  normalisedText,
  readHeader,
  type ScenarioColumn,
} from "./tableHeader";

/** Where scenarios and inputs are in an assumptions range; rows and columns count from 0. */
export interface AssumptionsLayout {
  readonly columns: readonly ScenarioColumn[];
  readonly rows: ReadonlyMap<FieldName, number>;
  /** Columns of each input's own range, where the header has both. */
  readonly rangeColumns?: { readonly low: number; readonly high: number };
  /** Column of what each input rests on, where the header has one. */
  readonly noteColumn?: number;
  readonly issues: readonly Issue[];
}

/** A heading this close to a known name is probably a typing error. */
const RESEMBLANCE = 0.25;

const FIELD_BY_TEXT: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((name) => [
    [normalisedText(name), name] as const,
    [normalisedText(SCENARIO_FIELDS[name].label), name] as const,
  ]),
);
const KNOWN_TEXTS = nameIndex(FIELD_NAMES.flatMap((name) => [SCENARIO_FIELDS[name].label, name]));

/** First cells of a header whose only other cell is a number, like a year. */
const HEADER_WORDS = new Set([
  "",
  "assumption",
  "assumptions",
  "input",
  "inputs",
  "name",
  "scenario",
  "year",
]);

/** Without any of these a range describes no firm at all, and its costs would be those of the defaults. */
const CASE_FIELDS: readonly FieldName[] = [
  "users",
  "incidentsPerUserPerMonth",
  "handsOnHoursPerIncident",
  ...PRIORITIES.map((priority) => `handsOnHours${priority}` as const),
  "hourlyRate",
  "managedFeePerUser",
  "managedFeePerDevice",
  "managedFeePerServer",
  "managedFeePerSite",
  "managedFlatFee",
];

/** Headings that a sheet may have above its inputs; some resemble the name of one. */
const GROUPS: ReadonlySet<string> = new Set(
  FIELD_NAMES.map((name) => normalisedText(SCENARIO_FIELDS[name].group)),
);

/** Unknown rows that are explained one by one. */
const MOST_EXPLAINED = 100;

/** The input that a text names, by its label or its camelCase name. */
export function fieldByText(text: string): FieldName | undefined {
  return FIELD_BY_TEXT.get(normalisedText(text));
}

/** The known label or name nearest to a text. */
export function nearestFieldText(text: string): string {
  return KNOWN_TEXTS.nearest(text).name;
}

/** Finds header, scenario columns and named rows of an assumptions range, and what is wrong with them. */
export function readAssumptionsLayout(cells: Cells): AssumptionsLayout {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (cells.length === 0) return failed(["inputs"]);
  if (width < 2) return failed(["columns"]);
  const headerRow = findHeaderRow(cells, width);
  if (headerRow === undefined && width > 2) return failed(["header"]);
  const header = headerRow === undefined ? undefined : cells[headerRow]!;
  const columns = header ? readHeader(header) : [{ name: "Scenario 1", column: 1 }];
  const named = readRows(cells, columns, headerRow === undefined ? 0 : headerRow + 1);
  if (!CASE_FIELDS.some((name) => named.rows.has(name))) return failed(["inputs"], named);
  const issues = [...duplicateColumns(columns), ...unnamedColumns(cells, header), ...named.issues];
  if (columns.length === 0) return failed(["scenarios"]);
  return { columns, rows: named.rows, issues, ...(header && describingColumns(header)) };
}

function describingColumns(
  header: readonly unknown[],
): Pick<AssumptionsLayout, "rangeColumns" | "noteColumn"> {
  const columnOf = (word: string) => header.findIndex((raw) => normalisedText(cellText(raw) ?? "") === word);
  const [low, high, note] = [columnOf("low"), columnOf("high"), columnOf("note")];
  return {
    ...(low > 0 && high > 0 && { rangeColumns: { low, high } }),
    ...(note > 0 && { noteColumn: note }),
  };
}

const NOTHING: NamedRows = { rows: new Map(), issues: [], hasMisspelt: false };

/** Nothing can be read; a misspelt name says more than that there is none. */
function failed(statement: IssueStatement, { issues, hasMisspelt }: NamedRows = NOTHING): AssumptionsLayout {
  const whole = [layoutError("assumptions", statement)];
  return {
    columns: [],
    rows: new Map(),
    issues: hasMisspelt ? [...issues, ...whole] : [...whole, ...issues],
  };
}

/** Something wrong with how the range is laid out; `row` counts from 1. */
export function layoutError(subject: string, statement: IssueStatement, row?: number): Issue {
  return issueOf(ISSUE_SENTENCES, { kind: "error", subject, ...(row !== undefined && { row }) }, statement);
}

/**
 * The header is the first row, after mere headings, that names no input and has text beside it. Numbers alone, such as
 * years, are names where several columns need a header anyway and its first cell is not a misspelt input, or where the
 * first cell is empty or a word like "Assumption".
 */
function findHeaderRow(cells: Cells, width: number): number | undefined {
  const first = cells.findIndex(
    (row) => !row.slice(1).every(isEmptyOrZero) || fieldByText(cellText(row[0]) ?? ""),
  );
  if (first === -1) return undefined;
  const row = cells[first]!;
  const label = cellText(row[0])?.trim() ?? "";
  if (fieldByText(label) !== undefined) return undefined;
  const hasText = row.slice(1).some((raw) => readCellValue(raw).kind === "text");
  if (hasText || HEADER_WORDS.has(normalisedText(label))) return first;
  return width > 2 && KNOWN_TEXTS.nearest(label).edits > RESEMBLANCE ? first : undefined;
}

/** Two columns of one name could not be chosen between. */
export function duplicateColumns(columns: readonly ScenarioColumn[]): Issue[] {
  const names = columns.map(({ name }) => normalisedText(name));
  return columns
    .filter(({ name }, index) => names.indexOf(normalisedText(name)) < index)
    .map(({ name }) => layoutError(name, ["headers", name]));
}

/** Values under an empty header would be ignored silently. */
export function unnamedColumns(cells: Cells, header: readonly unknown[] | undefined): Issue[] {
  if (!header) return [];
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const issues: Issue[] = [];
  for (let column = 1; column < width; column++) {
    const filled = cells.some((row) => row !== header && !isEmptyOrZero(row[column]));
    if (headerText(header[column]) !== undefined || !filled) continue;
    issues.push(layoutError(`column ${column + 1}`, ["column", column + 1]));
  }
  return issues;
}

interface NamedRows {
  readonly rows: ReadonlyMap<FieldName, number>;
  readonly issues: readonly Issue[];
  /** Whether an unknown row resembles a known name. */
  readonly hasMisspelt: boolean;
}

function readRows(cells: Cells, columns: readonly ScenarioColumn[], start: number): NamedRows {
  const rows = new Map<FieldName, number>();
  const issues: Issue[] = [];
  const unknown = new UnknownRows();
  for (let index = start; index < cells.length; index++) {
    const row = cells[index]!;
    const text = cellText(row[0])?.trim() ?? "";
    const name = fieldByText(text);
    const isHeading = name === undefined && columns.every(({ column }) => isEmptyOrZero(row[column]));
    if (name === undefined) issues.push(...unknown.explain(text, index + 1, isHeading));
    else if (rows.has(name)) issues.push(layoutError(text, ["rows", text, rows.get(name)! + 1], index + 1));
    else rows.set(name, index);
  }
  return { rows, issues: [...issues, ...unknown.rest()], hasMisspelt: unknown.hasMisspelt };
}

/** Explains the first rows without a known name, and counts the others: a wrong range may have thousands. */
class UnknownRows {
  hasMisspelt = false;
  private explained = 0;
  private unexplained = 0;

  explain(text: string, row: number, isHeading: boolean): readonly Issue[] {
    if (text === "") return isHeading ? [] : [layoutError(`row ${row}`, ["row"], row)];
    if (this.explained++ >= MOST_EXPLAINED) {
      if (!isHeading) this.unexplained++;
      return [];
    }
    const { name, edits } = KNOWN_TEXTS.nearest(text);
    const resembles = edits <= RESEMBLANCE && !(isHeading && GROUPS.has(normalisedText(text)));
    this.hasMisspelt ||= resembles;
    if (!isHeading) return [layoutError(text, ["name", text, name], row)];
    if (!resembles) return [];
    return [issueOf(ISSUE_SENTENCES, { kind: "warning", subject: text, row }, ["heading", text, name])];
  }

  rest(): readonly Issue[] {
    return this.unexplained > 0 ? [layoutError("assumptions", ["more", this.unexplained])] : [];
  }
}
