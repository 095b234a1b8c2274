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
import { fieldIssue, isPercentUnit, type OwnRange } from "./fieldLimits";
import { type Issue, issueOf, type Outcome } from "./issue";
import { ISSUE_SENTENCES } from "./issueSentences";
import { DEFAULT_SCENARIO, FIELD_NAMES, type FieldName, type Scenario, SCENARIO_FIELDS } from "./scenario";
import { PRIORITIES } from "./scenarioField";

/** One scenario of an assumptions range: complete, or with every reason why it is not. */
export interface AssumedScenario {
  readonly name: string;
  /** Column in the range, from 0. */
  readonly column: number;
  readonly outcome: Outcome<Scenario>;
  readonly warnings: readonly Issue[];
  /** Essential inputs that the column does not state, so that the defaults stand in for the firm's own figures. */
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
}

/** The range of each input whose row states one. */
export type InputRanges = ReadonlyMap<FieldName, OwnRange>;

/** More cells than any table of assumptions has; a whole column selected by mistake is refused at once. */
const MAX_CELLS = 100_000;
const ESSENTIAL_FIELDS = FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].essential);
const MANAGED_FEES = [
  "managedFeePerUser",
  "managedFeePerDevice",
  "managedFeePerServer",
  "managedFeePerSite",
  "managedFlatFee",
] as const;
/** A whole and its parts may differ by the digits that a sheet shows. */
const AGREEMENT = 1e-6;

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
  return { scenarios, issues: layout.issues, rows: layout.rows, ranges };
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
  const agreed = agree(values, given, rows);
  const further = [...agreed.issues, ...mixIssues(values), ...feeIssues(values)];
  issues.push(...further.map((issue) => ({ ...issue, scenario: name })));
  const errors = issues.filter(({ kind }) => kind === "error");
  const warnings = issues.filter(({ kind }) => kind === "warning");
  const outcome: Outcome<Scenario> =
    errors.length > 0 ? { ok: false, issues: errors } : { ok: true, value: agreed.scenario };
  return { name, column, outcome, warnings, defaulted: defaulted(given) };
}

/** A mean counts as stated where one of its parts is. */
function defaulted(given: ReadonlyMap<FieldName, number>): readonly FieldName[] {
  const isStated = (name: FieldName) =>
    given.has(name) ||
    AGGREGATE_FIELDS.some(({ whole, parts }) => whole === name && parts.some((part) => given.has(part)));
  return ESSENTIAL_FIELDS.filter((name) => !isStated(name));
}

function placed(issue: Issue, row: number, scenario: string): Issue {
  return { ...issue, row: row + 1, scenario };
}

function readInput(
  name: FieldName,
  raw: unknown,
  own?: OwnRange,
): { value?: number; issue?: Issue | undefined } {
  const cell = readCellValue(raw);
  const { label } = SCENARIO_FIELDS[name];
  if (cell.kind === "missing") return {};
  if (cell.kind === "empty") return { value: 0, issue: fieldIssue(name, 0, own) };
  if (cell.kind === "number") {
    const { value, percentText } = cell;
    if (percentText === undefined || isPercentUnit(name))
      return { value, issue: fieldIssue(name, value, own) };
    const plain = Number((value * 100).toPrecision(15));
    return { issue: layoutError(label, ["percent", label, percentText, plain, value]) };
  }
  if (cell.kind === "ambiguous")
    return { issue: layoutError(label, ["ambiguous", label, cell.text, ...cell.readings]) };
  return { issue: layoutError(label, ["number", label, describeCellValue(cell)]) };
}

/** A managed contract without any fee is an empty cell, not a gift. */
function feeIssues(scenario: Scenario): Issue[] {
  const fees = MANAGED_FEES.map((name) => scenario[name]);
  return fees.some((fee) => fee > 0) ? [] : [layoutError(SCENARIO_FIELDS.managedFeePerUser.label, ["fees"])];
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
