import { compareOptions } from "../../model/decision/compareOptions";
import type { Comparison } from "../../model/decision/comparison";
import {
  type AssumedScenario,
  type Assumptions,
  type InputRanges,
  readAssumptions,
} from "../../model/assumptions/readAssumptions";
import {
  DEFAULT_SCENARIO,
  FIELD_NAMES,
  type FieldName,
  type Scenario,
  SCENARIO_FIELDS,
} from "../../model/assumptions/scenario";
import type { AssumptionsRange, CellEdit } from "../../workbook/port/workbook";
import { readQuotes } from "../../model/quotes/readQuotes";
import type { NamedScenario, NamedTerms } from "../analysis/analysis";
import { findScenario, locateEdit } from "./locateEdit";
import type { DoneChange, Drafts, ReadyState, Refusal, ScenarioKey } from "./paneState";
import { type FieldView, presentField } from "./presentField";
import { type IssueView, presentIssues } from "./presentIssues";
import type { Wording } from "../language/wording";
import { withCells } from "./withCells";

/** The chosen scenario including typed values, once complete. */
export interface ShownScenario {
  /** With the terms of the quote that break-fix is put against, where there is one. */
  readonly scenario: Scenario;
  /** Undefined where managed is the scenario's own contract. */
  readonly quote: string | undefined;
  /** Expected costs, which are found at once. */
  readonly comparison: Comparison;
  /** Inputs that the sheet does not state, so that their defaults count; and those of them that are essential. */
  readonly unstated: readonly FieldName[];
  readonly defaulted: readonly FieldName[];
}

/** Everything the pane shows while it has a sheet. */
export interface PaneView {
  readonly scenarios: readonly ScenarioKey[];
  /** Undefined when the range has no scenario at all. */
  readonly chosen: ScenarioKey | undefined;
  /** Undefined while the chosen scenario has errors. */
  readonly shown: ShownScenario | undefined;
  /** Every complete scenario; the chosen one includes typed values. */
  readonly complete: readonly NamedScenario[];
  /** Names of those with errors. */
  readonly failing: readonly string[];
  readonly ranges: InputRanges;
  /** The quotes of the workbook; none while one of them has an error, which the issues say. */
  readonly quotes: readonly NamedTerms[];
  readonly fields: readonly FieldView[];
  readonly issues: readonly IssueView[];
  /** Why a value was not written, if its field is not in sight to say so. */
  readonly refusal: string | undefined;
  readonly undoable: DoneChange | undefined;
}

const NOTHING = { chosen: undefined, shown: undefined, complete: [], failing: [], fields: [] } as const;

/** The view of a sheet, including pending writes and typed values. */
export function presentPane(state: ReadyState, wording: Wording): PaneView {
  const cells = cellsWithPending(state);
  const assumptions = readAssumptions(cells);
  const scenario = chosenScenario(assumptions, state.chosen);
  const common = {
    scenarios: assumptions.scenarios.map(keyOf),
    ranges: assumptions.ranges,
    ...quotesView(state.range, wording, presentIssues(assumptions, { ...state.range, cells }, wording)),
    undoable: state.done.at(-1),
  };
  if (!scenario) return { ...NOTHING, ...common, refusal: refusalText(state.refusal, wording) };
  const place = { range: { ...state.range, cells }, assumptions, scenario, ...typedFor(scenario, state) };
  const fields = FIELD_NAMES.map((name) => fieldView(name, place, wording));
  const shown = shownScenario(fields, place);
  return {
    ...common,
    ...otherScenarios(assumptions, scenario, shown),
    chosen: keyOf(scenario),
    shown,
    fields,
    refusal: place.refusal ? undefined : refusalText(state.refusal, wording),
  };
}

/** The quotes beside the assumptions, and what is wrong with either. */
function quotesView(
  { quotes: range }: AssumptionsRange,
  wording: Wording,
  issues: readonly IssueView[],
): Pick<PaneView, "quotes" | "issues"> {
  if (!range) return { quotes: [], issues };
  const { quotes, issues: found } = readQuotes(range.cells);
  const table = { issues: found, scenarios: [], rows: new Map(), ranges: new Map() };
  const isFaulty = found.some(({ kind }) => kind === "error");
  return {
    quotes: isFaulty ? [] : quotes.map(({ name, terms }) => ({ name, terms: [...terms] })),
    issues: [...issues, ...presentIssues(table, range, wording)],
  };
}

/** The twelve shown first. */
export function isEssential({ name }: FieldView): boolean {
  return SCENARIO_FIELDS[name].essential;
}

interface Place {
  readonly range: AssumptionsRange;
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
    refusal: refusal?.edits[0]?.scenario.name === name ? refusal : undefined,
  };
}

function refusalText(refusal: Refusal | undefined, { words }: Wording): string | undefined {
  const edit = refusal?.edits[0];
  if (!refusal || !edit) return undefined;
  return words.writing.refused(words.inputs.label(edit.field), edit.scenario.name, refusal.reason);
}

function fieldView(name: FieldName, place: Place, wording: Wording): FieldView {
  const { range, assumptions, scenario, drafts, refusal } = place;
  const row = assumptions.rows.get(name);
  if (row !== undefined) {
    const raw = range.cells[row]![scenario.column];
    const formula = range.formulas?.[row]?.[scenario.column] ?? undefined;
    const own = assumptions.ranges.get(name);
    const note = assumptions.noteColumn === undefined ? undefined : range.cells[row]![assumptions.noteColumn];
    const input = { kind: "cell", raw, draft: drafts[name], formula, own, note } as const;
    const field = presentField(name, input, wording);
    const isRefused = refusal?.edits.some((edit) => edit.field === name);
    return isRefused ? withProblem(field, refusal!.reason) : field;
  }
  const values = scenario.outcome.ok ? scenario.outcome.value : DEFAULT_SCENARIO;
  return presentField(name, { kind: "absent", used: values[name] }, wording);
}

/** The field still holds what would be written, so entering it again tries again. */
function withProblem(field: FieldView, message: string): FieldView {
  if (field.content.kind === "absent") return field;
  return { ...field, content: { ...field.content, problem: { kind: "error", message } } };
}

/** Typed numbers count at once: they are read exactly as they will be read from the sheet. */
function shownScenario(
  fields: readonly FieldView[],
  { range, assumptions, scenario }: Place,
): ShownScenario | undefined {
  const edits = fields.flatMap(({ name, content }) => {
    if (content.kind === "absent" || content.entered === undefined) return [];
    return [locateEdit(assumptions, { field: name, scenario, value: content.entered })].filter(isEdit);
  });
  const read = edits.length === 0 ? assumptions : readAssumptions(withCells(range.cells, edits));
  const found = findScenario(read, scenario);
  if (!found?.outcome.ok) return undefined;
  const { value } = found.outcome;
  const { unstated, defaulted } = found;
  return { scenario: value, quote: undefined, comparison: compareOptions(value), unstated, defaulted };
}

function otherScenarios(
  { scenarios }: Assumptions,
  chosen: AssumedScenario,
  shown: ShownScenario | undefined,
): Pick<PaneView, "complete" | "failing"> {
  const found = scenarios.map((each) => ({
    ...keyOf(each),
    scenario: each === chosen ? shown?.scenario : each.outcome.ok ? each.outcome.value : undefined,
  }));
  return {
    complete: found.filter((each): each is NamedScenario => each.scenario !== undefined),
    failing: found.filter(({ scenario }) => scenario === undefined).map(({ name }) => name),
  };
}

/** Number formats of the cells that hold money, where the workbook's currency shows. */
export function moneyFormats({ cells, numberFormats }: AssumptionsRange): readonly string[] {
  if (!numberFormats) return [];
  const { rows, scenarios } = readAssumptions(cells);
  return [...rows]
    .filter(([name]) => SCENARIO_FIELDS[name].unit.startsWith("money"))
    .flatMap(([, row]) => scenarios.map(({ column }) => numberFormats[row]?.[column] ?? ""));
}
