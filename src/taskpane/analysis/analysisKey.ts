import type { PaneView } from "../state/presentPane";
import type { AnalysisRequest } from "./analysis";

/** The assumptions of a view as text: views that mean the same have the same key. "" where there is nothing. */
export function analysisKey(
  { shown, ranges, complete, quotes }: PaneView,
  chosenQuote: string | undefined,
): string {
  return shown ? JSON.stringify([shown.scenario, [...ranges], complete, quotes, chosenQuote ?? null]) : "";
}

/** The request that a key stands for. */
export function readAnalysisKey(key: string): AnalysisRequest | undefined {
  if (key === "") return undefined;
  const [scenario, ranges, scenarios, quotes, chosenQuote] = JSON.parse(key) as [
    AnalysisRequest["scenario"],
    [...(readonly [never, never])][],
    AnalysisRequest["scenarios"],
    AnalysisRequest["quotes"],
    string | null,
  ];
  return { scenario, ranges: new Map(ranges), scenarios, quotes, chosenQuote: chosenQuote ?? undefined };
}
