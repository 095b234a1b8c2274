import { compareOptions } from "../model/compareOptions";
import type { AssumedScenario, Assumptions } from "../model/readAssumptions";
import { readAssumptions } from "../model/readAssumptions";
import type { FieldName } from "../model/scenario";
import { DEFAULT_SCENARIO, FIELD_NAMES, SCENARIO_FIELDS } from "../model/scenario";
import type { FieldGroup } from "../model/scenarioField";
import type { AssumptionsRange, CellEdit } from "../workbook/workbook";
import { findScenario, locateEdit } from "./locateEdit";
import type { NumberMarks } from "./numberMarks";
import type { Drafts, ReadyState, Refusal, ScenarioKey } from "./paneState";
import { withCells } from "./paneState";
import type { ComparisonView } from "./presentComparison";
import { presentComparison } from "./presentComparison";
import type { FieldView } from "./presentField";
import { presentField } from "./presentField";
import type { IssueView } from "./presentIssues";
import { presentIssues } from "./presentIssues";

export interface FieldGroupView {
  readonly group: FieldGroup;
  readonly fields: readonly FieldView[];
}

/** All that the pane shows while there is a sheet to show. */
export interface PaneView {
  readonly scenarios: readonly ScenarioKey[];
  /** Undefined when the range has no scenario at all. */
  readonly chosen: ScenarioKey | undefined;
  /** Undefined while the chosen scenario has errors. */
  readonly comparison: ComparisonView | undefined;
  readonly fieldGroups: readonly FieldGroupView[];
  readonly issues: readonly IssueView[];
  /** Why a value did not reach the sheet, when its field is not in sight to say so. */
  readonly refusal: string | undefined;
}

const ESSENTIAL = FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].essential);

/** The view of a sheet with what is on its way into it and what is being typed. */
export function presentPane(state: ReadyState, marks: NumberMarks): PaneView {
  const cells = cellsWithPending(state);
  const assumptions = readAssumptions(cells);
  const scenario = chosenScenario(assumptions, state.chosen);
  const issues = presentIssues(assumptions, state.range.address);
  const scenarios = assumptions.scenarios.map(keyOf);
  if (!scenario) {
    const nothing = { chosen: undefined, comparison: undefined, fieldGroups: [], refusal: undefined };
    return { ...nothing, scenarios, issues };
  }
  const place = { cells, assumptions, scenario, ...typedFor(scenario, state) };
  const fields = ESSENTIAL.map((name) => essentialField(name, place, marks));
  return {
    scenarios,
    chosen: keyOf(scenario),
    comparison: comparisonWith(fields, place, marks.locale),
    fieldGroups: grouped(fields),
    issues,
    refusal: place.refusal ? undefined : refusalText(state.refusal),
  };
}

interface Place {
  readonly cells: AssumptionsRange["cells"];
  readonly assumptions: Assumptions;
  readonly scenario: AssumedScenario;
  readonly drafts: Drafts;
  /** Of a value for this scenario. */
  readonly refusal: Refusal | undefined;
}

const keyOf = ({ name, column }: AssumedScenario): ScenarioKey => ({ name, column });

const isEdit = (edit: CellEdit | undefined): edit is CellEdit => edit !== undefined;

function cellsWithPending({ range, pending }: ReadyState): AssumptionsRange["cells"] {
  if (pending.length === 0) return range.cells;
  const assumptions = readAssumptions(range.cells);
  return withCells(range.cells, pending.map((edit) => locateEdit(assumptions, edit)).filter(isEdit));
}

function chosenScenario(
  assumptions: Assumptions,
  chosen: ScenarioKey | undefined,
): AssumedScenario | undefined {
  return (chosen && findScenario(assumptions, chosen)) ?? assumptions.scenarios[0];
}

/** Texts typed for a scenario that has vanished meanwhile are not shown for the one in its place. */
function typedFor({ name }: AssumedScenario, { chosen, drafts, refusal }: ReadyState) {
  const isTheirs = chosen === undefined || chosen.name === name;
  return {
    drafts: isTheirs ? drafts : {},
    refusal: refusal?.edit.scenario.name === name ? refusal : undefined,
  };
}

function refusalText(refusal: Refusal | undefined): string | undefined {
  if (!refusal) return undefined;
  const { edit, reason } = refusal;
  return `${SCENARIO_FIELDS[edit.field].label}, ${edit.scenario.name}: ${reason}`;
}

function essentialField(
  name: FieldName,
  { cells, assumptions, scenario, drafts, refusal }: Place,
  marks: NumberMarks,
): FieldView {
  const row = assumptions.rows.get(name);
  if (row !== undefined) {
    const raw = cells[row]![scenario.column];
    const field = presentField(name, { kind: "cell", raw, draft: drafts[name] }, marks);
    return refusal?.edit.field === name ? withProblem(field, refusal.reason) : field;
  }
  const values = scenario.outcome.ok ? scenario.outcome.value : DEFAULT_SCENARIO;
  return presentField(name, { kind: "absent", used: values[name] }, marks);
}

/** The field still holds what would be written, so entering it again tries again. */
function withProblem(field: FieldView, message: string): FieldView {
  if (field.content.kind === "absent") return field;
  return { ...field, content: { ...field.content, problem: { kind: "error", message } } };
}

/** Draft numbers count at once: they are read exactly as the sheet will be read with them in it. */
function comparisonWith(
  fields: readonly FieldView[],
  { cells, assumptions, scenario }: Place,
  locale: string,
): ComparisonView | undefined {
  const edits = fields.flatMap(({ name, content }) => {
    if (content.kind === "absent" || content.entered === undefined) return [];
    return [locateEdit(assumptions, { field: name, scenario, value: content.entered })].filter(isEdit);
  });
  const read = edits.length === 0 ? assumptions : readAssumptions(withCells(cells, edits));
  const outcome = findScenario(read, scenario)?.outcome;
  return outcome?.ok ? presentComparison(compareOptions(outcome.value), locale) : undefined;
}

function grouped(fields: readonly FieldView[]): readonly FieldGroupView[] {
  const groups = [...new Set(fields.map(({ name }) => SCENARIO_FIELDS[name].group))];
  return groups.map((group) => ({
    group,
    fields: fields.filter(({ name }) => SCENARIO_FIELDS[name].group === group),
  }));
}
