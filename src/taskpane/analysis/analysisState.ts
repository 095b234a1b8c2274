import type { AnalysisParts, AnalysisPart, PartName, PartOutcome } from "./analysis";

export type AnalysisStatus = "idle" | "running" | "finished" | "cancelled" | "failed";

/** The parts known so far, and which of them belong to the current assumptions. */
export interface AnalysisState {
  readonly status: AnalysisStatus;
  readonly parts: { readonly [Name in PartName]?: PartOutcome<AnalysisParts[Name]> };
  readonly fresh: ReadonlySet<PartName>;
  /** Slices done, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** True once the work has taken long enough to show progress. */
  readonly isSlow: boolean;
  readonly reason: string | undefined;
}

export type AnalysisEvent =
  | { readonly type: "started" }
  | { readonly type: "partFound"; readonly part: AnalysisPart }
  | { readonly type: "progressed"; readonly done: number; readonly of: number }
  | { readonly type: "lasted" }
  | { readonly type: "finished" }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly reason: string };

export const NO_ANALYSIS: AnalysisState = {
  status: "idle",
  parts: {},
  fresh: new Set(),
  done: 0,
  of: 1,
  isSlow: false,
  reason: undefined,
};

/** The next state; results for other assumptions stay, marked as old, until they are replaced. */
export function analysisReducer(state: AnalysisState, event: AnalysisEvent): AnalysisState {
  switch (event.type) {
    case "started":
      return { ...NO_ANALYSIS, status: "running", parts: state.parts };
    case "partFound":
      return {
        ...state,
        parts: { ...state.parts, [event.part.name]: event.part.outcome },
        fresh: new Set([...state.fresh, event.part.name]),
      };
    case "progressed":
      return { ...state, done: event.done, of: event.of };
    case "lasted":
      return state.status === "running" ? { ...state, isSlow: true } : state;
    case "finished":
      return { ...state, status: "finished", isSlow: false };
    case "cancelled":
      return { ...state, status: "cancelled", isSlow: false };
    case "failed":
      return { ...state, status: "failed", isSlow: false, reason: event.reason };
  }
}
