import type { AnalysisRequest } from "./analysis";
import { type AnalysisReport, driveAnalysis } from "./driveAnalysis";

/** A request with its number; no request cancels the work under way. */
export interface WorkerOrder {
  readonly number: number;
  readonly request?: AnalysisRequest;
}

export interface WorkerReport {
  readonly number: number;
  readonly report: AnalysisReport;
}

let wanted = 0;

globalThis.addEventListener("message", ({ data }: MessageEvent<WorkerOrder>) => {
  const { number, request } = data;
  wanted = number;
  if (!request) return;
  const send = (report: AnalysisReport) => globalThis.postMessage({ number, report } satisfies WorkerReport);
  void driveAnalysis(request, send, () => wanted === number);
});
