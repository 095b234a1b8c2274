import { AGGREGATE_FIELDS } from "./aggregateFields";
import { type AssumptionsLayout, layoutError, readAssumptionsLayout } from "./assumptionsLayout";
import { readCellValue } from "./cellValue";
import { fieldIssue, type OwnRange } from "./fieldLimits";
import { readInput } from "./inputValue";
import { reconcileWholes } from "./reconcileWholes";
import type { Cells, ScenarioColumn } from "./tableHeader";
import type { Issue, Outcome } from "./issue";
import { scenarioIssues } from "./scenarioIssues";
import { DEFAULT_SCENARIO, FIELD_NAMES, type FieldName, type Scenario, SCENARIO_FIELDS } from "./scenario";

/** One scenario of an assumptions range: complete, or with every reason why it is not. */
export interface AssumedScenario {
  readonly name: string;
  /** Column in the range, from 0. */
  readonly column: number;
  readonly outcome: Outcome<Scenario>;
  readonly warnings: readonly Issue[];
  /** Inputs that the column does not state, so that the defaults stand in for the firm's own figures. */
  readonly unstated: readonly FieldName[];
  /** Those of them that are essential. */
  readonly defaulted: readonly FieldName[];
}

/** The contents of an assumptions range. */
export interface Assumptions {
  readonly scenarios: readonly AssumedScenario[];
  /** Issues of the range as a whole: unknown or repeated names, missing headers. */
  readonly issues: readonly Issue[];
  /** Row of each input that the range names, from 0. */
  readonly rows: ReadonlyMap<FieldName, number>;
  /** The inputs' own ranges, from columns headed Low and High. */
  readonly ranges: InputRanges;
  /** Column of what each input rests on, where the header has one. */
  readonly noteColumn?: number | undefined;
}

/** The range of each input whose row states one. */
export type InputRanges = ReadonlyMap<FieldName, OwnRange>;

/** More cells than any table of assumptions has; a whole column selected by mistake is refused at once. */
const MAX_CELLS = 100_000;

/** Reads a range whose first column names inputs and whose other columns are scenarios. */
export function readAssumptions(cells: Cells): Assumptions {
  const rows = usedRows(cells);
  const size = rows * (cells[0]?.length ?? 0);
  if (size > MAX_CELLS) {
    const issues = [layoutError("assumptions", ["size", size])];
    return { scenarios: [], issues, rows: new Map(), ranges: new Map() };
  }
  const used = cells.slice(0, rows);
  const layout = readAssumptionsLayout(used);
  const ranges = readRanges(used, layout);
  const scenarios = layout.columns.map((column) => readColumn(used, { rows: layout.rows, ranges }, column));
  return { scenarios, issues: layout.issues, rows: layout.rows, ranges, noteColumn: layout.noteColumn };
}

/** Rows up to the last one with content, so that a whole column is as good as the table in it. */
function usedRows(cells: Cells): number {
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]!.every((raw) => raw === null || raw === "" || raw === 0)) rows--;
  return rows;
}

/** A range counts when both ends are numbers that the input can have, the lower one first. */
function readRanges(cells: Cells, { rows, rangeColumns }: AssumptionsLayout): InputRanges {
  const ranges = new Map<FieldName, { low: number; high: number }>();
  if (!rangeColumns) return ranges;
  for (const [field, row] of rows) {
    const low = readCellValue(cells[row]![rangeColumns.low]);
    const high = readCellValue(cells[row]![rangeColumns.high]);
    if (low.kind !== "number" || high.kind !== "number" || low.value >= high.value) continue;
    const errors = [low.value, high.value].filter((value) => fieldIssue(field, value)?.kind === "error");
    if (errors.length === 0) ranges.set(field, { low: low.value, high: high.value });
  }
  return ranges;
}

function readColumn(
  cells: Cells,
  { rows, ranges }: Pick<Assumptions, "rows" | "ranges">,
  { name, column }: ScenarioColumn,
): AssumedScenario {
  const given = new Map<FieldName, number>();
  const issues: Issue[] = [];
  for (const [field, row] of rows) {
    const found = readInput(field, cells[row]![column], ranges.get(field));
    if (found.value !== undefined) given.set(field, found.value);
    if (found.issue) issues.push(placed(found.issue, row, name));
  }
  const values: Scenario = { ...DEFAULT_SCENARIO, ...(Object.fromEntries(given) as Partial<Scenario>) };
  const agreed = reconcileWholes(values, given, rows);
  const further = [...agreed.issues, ...scenarioIssues(values)];
  issues.push(...further.map((issue) => ({ ...issue, scenario: name })));
  const errors = issues.filter(({ kind }) => kind === "error");
  const warnings = issues.filter(({ kind }) => kind === "warning");
  const outcome: Outcome<Scenario> =
    errors.length > 0 ? { ok: false, issues: errors } : { ok: true, value: agreed.scenario };
  const unstated = unstatedInputs(given);
  const defaulted = unstated.filter((each) => SCENARIO_FIELDS[each].essential);
  return { name, column, outcome, warnings, unstated, defaulted };
}

/** A mean counts as stated where one of its parts is. */
function unstatedInputs(given: ReadonlyMap<FieldName, number>): readonly FieldName[] {
  const isStated = (name: FieldName) =>
    given.has(name) ||
    AGGREGATE_FIELDS.some(({ whole, parts }) => whole === name && parts.some((part) => given.has(part)));
  return FIELD_NAMES.filter((name) => !isStated(name));
}

function placed(issue: Issue, row: number, scenario: string): Issue {
  return { ...issue, row: row + 1, scenario };
}
