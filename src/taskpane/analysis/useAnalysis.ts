import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { type Analyser, createAnalyser } from "./analyser";
import type { AnalysisRequest } from "./analysis";
import { type AnalysisEvent, analysisReducer, type AnalysisState, NO_ANALYSIS } from "./analysisState";
import type { AnalysisReport } from "./driveAnalysis";

/** Typing makes many requests; only the last one is worked on. */
const REST_MILLISECONDS = 120;
/** Work that takes longer shows progress and can be cancelled. */
const SLOW_MILLISECONDS = 200;

export interface AnalysisControl {
  readonly state: AnalysisState;
  readonly cancel: () => void;
  readonly restart: () => void;
}

/** The slow part of the comparison for these assumptions, computed in the background. */
export function useAnalysis(request: AnalysisRequest | undefined): AnalysisControl {
  const [state, dispatch] = useReducer(analysisReducer, NO_ANALYSIS);
  const [attempt, setAttempt] = useState(0);
  const analyser = useRef<Analyser>(undefined);
  useEffect(() => {
    const own = createAnalyser();
    analyser.current = own;
    return () => own.close();
  }, []);
  useEffect(() => {
    if (!request) return undefined;
    dispatch({ type: "started" });
    const start = () => analyser.current?.start(request, (each) => dispatch(eventOf(each)));
    const rest = setTimeout(start, REST_MILLISECONDS);
    const slow = setTimeout(() => dispatch({ type: "lasted" }), REST_MILLISECONDS + SLOW_MILLISECONDS);
    return () => {
      clearTimeout(rest);
      clearTimeout(slow);
      analyser.current?.cancel();
    };
  }, [request, attempt]);
  const cancel = useCallback(() => {
    analyser.current?.cancel();
    dispatch({ type: "cancelled" });
  }, []);
  const restart = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, cancel, restart };
}

function eventOf(report: AnalysisReport): AnalysisEvent {
  switch (report.kind) {
    case "part":
      return { type: "partFound", part: report.part };
    case "progress":
      return { type: "progressed", done: report.done, of: report.of };
    case "finished":
      return { type: "finished" };
    case "failed":
      return { type: "failed", reason: report.reason };
  }
}
