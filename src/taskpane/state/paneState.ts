import type { FieldName } from "../../model/assumptions/scenario";
import type { AssumptionsRange, CellEdit, WrittenContent } from "../../workbook/port/workbook";
import { isSameRange } from "./isSameRange";
import { withCells } from "./withCells";

/** A scenario is identified by its name, and by its column if two share a name. */
export interface ScenarioKey {
  readonly name: string;
  readonly column: number;
}

/** A number that the user has entered and that is being written to the sheet. */
export interface PendingEdit {
  readonly field: FieldName;
  readonly scenario: ScenarioKey;
  readonly value: number;
  /** The typed text, to restore it if the sheet refuses the value. */
  readonly text: string;
}

/** Why the last values did not reach the sheet. */
export interface Refusal {
  readonly edits: readonly PendingEdit[];
  readonly reason: string;
}

/** Values that the pane wrote, and what the cells held before: enough to undo them. */
export interface DoneChange {
  readonly edits: readonly PendingEdit[];
  /** In the order of the edits. */
  readonly before: readonly WrittenContent[];
}

/** A value that needs the user's consent, because its cell holds a formula. */
export interface Confirmation {
  readonly edit: PendingEdit;
  readonly formula: string;
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
  readonly confirmation: Confirmation | undefined;
  /** Changes that can be undone, the latest last. */
  readonly done: readonly DoneChange[];
  /** Why the last change could not be undone. */
  readonly undoProblem: string | undefined;
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
  | { readonly type: "confirmationAsked"; readonly confirmation: Confirmation }
  | { readonly type: "valuesEntered"; readonly edits: readonly PendingEdit[] }
  | { readonly type: "valuesWritten"; readonly change: DoneChange; readonly cells: readonly CellEdit[] }
  | { readonly type: "writingFailed"; readonly edits: readonly PendingEdit[]; readonly reason: string }
  | { readonly type: "undoRequested"; readonly change: DoneChange }
  | { readonly type: "undoFailed"; readonly reason: string };

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
      return { ...state, chosen: event.scenario, drafts: {}, refusal: undefined, confirmation: undefined };
    case "fieldTyped":
      return afterTyping(state, event);
    case "draftDiscarded":
      return {
        ...state,
        drafts: withoutDrafts(state.drafts, [event.field]),
        refusal: withoutRefusal(state.refusal, event.field),
        confirmation: undefined,
      };
    case "confirmationAsked":
      return { ...state, confirmation: event.confirmation };
    case "valuesEntered":
      return afterEntering(state, event.edits);
    case "valuesWritten":
      return afterWriting(state, event);
    case "writingFailed":
      return afterRefusal(state, event.edits, event.reason);
    case "undoRequested":
      return {
        ...state,
        done: state.done.filter((change) => change !== event.change),
        undoProblem: undefined,
      };
    case "undoFailed":
      return { ...state, undoProblem: event.reason };
  }
}

/** More steps than anybody undoes one by one. */
const MAX_DONE = 50;

function afterEntering(state: ReadyState, edits: readonly PendingEdit[]): ReadyState {
  const fields = edits.map(({ field }) => field);
  return {
    ...state,
    drafts: withoutDrafts(state.drafts, fields),
    pending: [...state.pending, ...edits],
    refusal: undefined,
    confirmation: undefined,
    undoProblem: undefined,
  };
}

function afterWriting(
  state: ReadyState,
  { change, cells }: Extract<PaneEvent, { readonly type: "valuesWritten" }>,
): ReadyState {
  return {
    ...state,
    range: { ...state.range, cells: withCells(state.range.cells, cells) },
    pending: withoutEdits(state.pending, change.edits),
    done: [...state.done, change].slice(-MAX_DONE),
  };
}

const NOTHING_UNDER_WAY = {
  drafts: {},
  pending: [],
  refusal: undefined,
  confirmation: undefined,
  done: [],
  undoProblem: undefined,
} as const;

function afterReading(state: PaneState, range: AssumptionsRange | undefined): PaneState {
  if (range === undefined) return state.status === "noAssumptions" ? state : { status: "noAssumptions" };
  if (state.status !== "ready") return { status: "ready", range, chosen: undefined, ...NOTHING_UNDER_WAY };
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
    confirmation: undefined,
  };
}

function withoutRefusal(refusal: Refusal | undefined, field: FieldName): Refusal | undefined {
  return refusal?.edits.some((edit) => edit.field === field) ? undefined : refusal;
}

/** Restores the text of its field, unless the user is typing there again or has chosen another scenario. */
function afterRefusal(state: ReadyState, edits: readonly PendingEdit[], reason: string): ReadyState {
  const shown = edits.filter(
    ({ scenario }) => state.chosen === undefined || state.chosen.name === scenario.name,
  );
  const texts = Object.fromEntries(shown.map(({ field, text }) => [field, text]));
  return {
    ...state,
    drafts: { ...texts, ...state.drafts },
    pending: withoutEdits(state.pending, edits),
    refusal: { edits, reason },
  };
}

function withoutDrafts(drafts: Drafts, fields: readonly FieldName[]): Drafts {
  const names: readonly string[] = fields;
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => !names.includes(name)));
}

/** Each edit is removed once, even if the same value was entered twice. */
function withoutEdits(
  pending: readonly PendingEdit[],
  edits: readonly PendingEdit[],
): readonly PendingEdit[] {
  return edits.reduce((left, edit) => {
    const index = left.indexOf(edit);
    return left.filter((_, position) => position !== index);
  }, pending);
}

export function isSameScenario(left: ScenarioKey, right: ScenarioKey): boolean {
  return left.name === right.name && left.column === right.column;
}
