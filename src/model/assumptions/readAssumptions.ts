import {
  aggregate,
  AGGREGATE_FIELDS,
  type AggregateField,
  restateWhole,
  scaleParts,
} from "./aggregateFields";
import {
  type AssumptionsLayout,
  type Cells,
  layoutError,
  readAssumptionsLayout,
  type ScenarioColumn,
} from "./assumptionsLayout";
import { describeCellValue, readCellValue } from "./cellValue";
import { fieldIssue } from "./fieldLimits";
import { type Issue, issueOf, type Outcome } from "./issue";
import { ISSUE_SENTENCES } from "./issueSentences";
import { DEFAULT_SCENARIO, type FieldName, type Scenario, SCENARIO_FIELDS } from "./scenario";
import { PRIORITIES } from "./scenarioField";

/** One scenario of an assumptions range: complete, or with every reason why it is not. */
export interface AssumedScenario {
  readonly name: string;
  /** Column in the range, from 0. */
  readonly column: number;
  readonly outcome: Outcome<Scenario>;
  readonly warnings: readonly Issue[];
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
}

/** The range of each input whose row states one. */
export type InputRanges = ReadonlyMap<FieldName, { readonly low: number; readonly high: number }>;

/** More cells than any table of assumptions has; a whole column selected by mistake is refused at once. */
const MAX_CELLS = 100_000;
/** A whole and its parts may differ by the digits that a sheet shows. */
const AGREEMENT = 1e-6;

/** Reads a range whose first column names inputs and whose other columns are scenarios. */
export function readAssumptions(cells: Cells): Assumptions {
  const size = cells.length * (cells[0]?.length ?? 0);
  if (size > MAX_CELLS) {
    const issues = [layoutError("assumptions", ["size", size])];
    return { scenarios: [], issues, rows: new Map(), ranges: new Map() };
  }
  const layout = readAssumptionsLayout(cells);
  const scenarios = layout.columns.map((column) => readColumn(cells, layout, column));
  return { scenarios, issues: layout.issues, rows: layout.rows, ranges: readRanges(cells, layout) };
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
  { rows }: AssumptionsLayout,
  { name, column }: ScenarioColumn,
): AssumedScenario {
  const given = new Map<FieldName, number>();
  const issues: Issue[] = [];
  for (const [field, row] of rows) {
    const found = readInput(field, cells[row]![column]);
    if (found.value !== undefined) given.set(field, found.value);
    if (found.issue) issues.push(placed(found.issue, row, name));
  }
  const values: Scenario = { ...DEFAULT_SCENARIO, ...(Object.fromEntries(given) as Partial<Scenario>) };
  const agreed = agree(values, given, rows);
  issues.push(...[...agreed.issues, ...mixIssues(values)].map((issue) => ({ ...issue, scenario: name })));
  const errors = issues.filter(({ kind }) => kind === "error");
  const warnings = issues.filter(({ kind }) => kind === "warning");
  const outcome: Outcome<Scenario> =
    errors.length > 0 ? { ok: false, issues: errors } : { ok: true, value: agreed.scenario };
  return { name, column, outcome, warnings };
}

function placed(issue: Issue, row: number, scenario: string): Issue {
  return { ...issue, row: row + 1, scenario };
}

function readInput(name: FieldName, raw: unknown): { value?: number; issue?: Issue | undefined } {
  const cell = readCellValue(raw);
  if (cell.kind === "missing") return {};
  if (cell.kind === "number" || cell.kind === "empty") {
    const value = cell.kind === "empty" ? 0 : cell.value;
    return { value, issue: fieldIssue(name, value) };
  }
  const { label } = SCENARIO_FIELDS[name];
  return { issue: layoutError(label, ["number", label, describeCellValue(cell)]) };
}

/** Reconciles wholes and parts: whichever is given wins, and both may be given if they agree. */
function agree(values: Scenario, given: ReadonlyMap<FieldName, number>, rows: AssumptionsLayout["rows"]) {
  let scenario = values;
  const issues: Issue[] = [];
  for (const field of AGGREGATE_FIELDS) {
    const givenPart = field.parts.find((part) => given.has(part));
    if (!given.has(field.whole)) scenario = restateWhole(field, scenario);
    else if (givenPart === undefined) scenario = scaleParts(field, scenario);
    else issues.push(...disagreement(field, scenario, rows.get(givenPart)! + 1));
  }
  return { scenario, issues };
}

function disagreement(field: AggregateField, scenario: Scenario, row: number): Issue[] {
  const stated = scenario[field.whole];
  const made = aggregate(field, scenario);
  if (Math.abs(stated - made) <= AGREEMENT * Math.max(Math.abs(stated), Math.abs(made))) return [];
  const { label } = SCENARIO_FIELDS[field.whole];
  const parts = field.parts.map((part) => SCENARIO_FIELDS[part].label).join("; ");
  return [layoutError(label, ["parts", label, stated, parts, made], row)];
}

function mixIssues(scenario: Scenario): Issue[] {
  const sum = PRIORITIES.reduce((total, priority) => total + scenario[`severityShare${priority}`], 0);
  if (Math.abs(sum - 1) <= AGREEMENT) return [];
  const about = { kind: "warning", subject: "Share of incidents" } as const;
  return [issueOf(ISSUE_SENTENCES, about, ["mix", Number(sum.toPrecision(6))])];
}
