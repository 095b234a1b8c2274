import type { FieldName } from "../model/scenario";
import type { AssumptionsRange, CellEdit } from "../workbook/workbook";

/** A scenario is known by its name; the column tells apart two of the same name. */
export interface ScenarioKey {
  readonly name: string;
  readonly column: number;
}

/** A number that the user has entered and that is on its way into the sheet. */
export interface PendingEdit {
  readonly field: FieldName;
  readonly scenario: ScenarioKey;
  readonly value: number;
  /** What was typed, to give it back should the sheet refuse it. */
  readonly text: string;
}

/** Why the last value did not reach the sheet. */
export interface Refusal {
  readonly edit: PendingEdit;
  readonly reason: string;
}

/** Texts being typed, not yet entered. */
export type Drafts = Readonly<Partial<Record<FieldName, string>>>;

export interface ReadyState {
  readonly status: "ready";
  /** What the sheet said last. */
  readonly range: AssumptionsRange;
  /** Undefined until the user chooses or types: then the first scenario is shown. */
  readonly chosen: ScenarioKey | undefined;
  /** Texts for the chosen scenario. */
  readonly drafts: Drafts;
  readonly pending: readonly PendingEdit[];
  readonly refusal: Refusal | undefined;
}

export type PaneState =
  | { readonly status: "loading" }
  | { readonly status: "noAssumptions" }
  | ReadyState
  | { readonly status: "failed"; readonly reason: string };

export type PaneEvent =
  | { readonly type: "assumptionsRead"; readonly range: AssumptionsRange | undefined }
  | { readonly type: "readingFailed"; readonly reason: string }
  | { readonly type: "retryRequested" }
  | { readonly type: "scenarioChosen"; readonly scenario: ScenarioKey }
  | {
      readonly type: "fieldTyped";
      readonly field: FieldName;
      readonly scenario: ScenarioKey;
      readonly text: string;
    }
  | { readonly type: "draftDiscarded"; readonly field: FieldName }
  | { readonly type: "valueEntered"; readonly edit: PendingEdit }
  | { readonly type: "valueWritten"; readonly edit: PendingEdit; readonly cell: CellEdit }
  | { readonly type: "writingFailed"; readonly edit: PendingEdit; readonly reason: string };

export const INITIAL_STATE: PaneState = { status: "loading" };

/** The next state; the same object where nothing changes, which is what ends every loop. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  if (event.type === "assumptionsRead") return afterReading(state, event.range);
  if (event.type === "readingFailed") return { status: "failed", reason: event.reason };
  if (event.type === "retryRequested") return INITIAL_STATE;
  return state.status === "ready" ? readyReducer(state, event) : state;
}

type ReadyEvent = Exclude<
  PaneEvent,
  { readonly type: "assumptionsRead" | "readingFailed" | "retryRequested" }
>;

function readyReducer(state: ReadyState, event: ReadyEvent): ReadyState {
  switch (event.type) {
    case "scenarioChosen":
      return { ...state, chosen: event.scenario, drafts: {}, refusal: undefined };
    case "fieldTyped":
      return afterTyping(state, event);
    case "draftDiscarded":
      return {
        ...state,
        drafts: withoutDraft(state.drafts, event.field),
        refusal: withoutRefusal(state.refusal, event.field),
      };
    case "valueEntered":
      return {
        ...state,
        drafts: withoutDraft(state.drafts, event.edit.field),
        pending: [...state.pending, event.edit],
        refusal: undefined,
      };
    case "valueWritten":
      return {
        ...state,
        range: { ...state.range, cells: withCells(state.range.cells, [event.cell]) },
        pending: withoutEdit(state.pending, event.edit),
      };
    case "writingFailed":
      return afterRefusal(state, event.edit, event.reason);
  }
}

function afterReading(state: PaneState, range: AssumptionsRange | undefined): PaneState {
  if (range === undefined) return state.status === "noAssumptions" ? state : { status: "noAssumptions" };
  if (state.status !== "ready")
    return { status: "ready", range, chosen: undefined, drafts: {}, pending: [], refusal: undefined };
  return isSameRange(state.range, range) ? state : { ...state, range };
}

/** Typing holds on to the scenario typed for: should it vanish, the text must not land in another one. */
function afterTyping(
  state: ReadyState,
  { field, scenario, text }: Extract<PaneEvent, { readonly type: "fieldTyped" }>,
): ReadyState {
  const isSame = state.chosen?.name === scenario.name;
  const drafts = isSame || state.chosen === undefined ? state.drafts : {};
  return {
    ...state,
    chosen: scenario,
    drafts: { ...drafts, [field]: text },
    refusal: withoutRefusal(state.refusal, field),
  };
}

function withoutRefusal(refusal: Refusal | undefined, field: FieldName): Refusal | undefined {
  return refusal?.edit.field === field ? undefined : refusal;
}

/** Gives the text back to its field, unless the user is typing there again or looks at another scenario. */
function afterRefusal(state: ReadyState, edit: PendingEdit, reason: string): ReadyState {
  const isShown = state.chosen === undefined || state.chosen.name === edit.scenario.name;
  const drafts = isShown ? { [edit.field]: edit.text, ...state.drafts } : state.drafts;
  return { ...state, drafts, pending: withoutEdit(state.pending, edit), refusal: { edit, reason } };
}

function withoutDraft(drafts: Drafts, field: FieldName): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== field));
}

/** One edit is removed, even if the same value was entered twice. */
function withoutEdit(pending: readonly PendingEdit[], edit: PendingEdit): readonly PendingEdit[] {
  const index = pending.indexOf(edit);
  return pending.filter((_, position) => position !== index);
}

export function isSameScenario(left: ScenarioKey, right: ScenarioKey): boolean {
  return left.name === right.name && left.column === right.column;
}

function isSameRange(left: AssumptionsRange, right: AssumptionsRange): boolean {
  return (
    left.address === right.address &&
    left.cells.length === right.cells.length &&
    left.cells.every((row, index) => isSameRow(row, right.cells[index]!))
  );
}

function isSameRow(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((cell, index) => isSameCell(cell, right[index]));
}

/** Hosts may wrap a formatted number in an object that is new at every reading. */
function isSameCell(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  const areObjects = typeof left === "object" && typeof right === "object";
  return areObjects && JSON.stringify(left) === JSON.stringify(right);
}

/** The cells as they will be once these values are in. */
export function withCells(
  cells: AssumptionsRange["cells"],
  edits: readonly CellEdit[],
): AssumptionsRange["cells"] {
  return cells.map((row, index) => {
    const own = edits.filter((edit) => edit.row === index);
    if (own.length === 0) return row;
    const changed = [...row];
    for (const { column, value } of own) changed[column] = value;
    return changed;
  });
}
