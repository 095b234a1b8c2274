import type { AnalysisPart, AnalysisRequest } from "./analysis";
import { analysisTasks } from "./analysisTasks";

/** Reports on a request: progress, parts and how it ends. */
export type AnalysisReport =
  | { readonly kind: "part"; readonly part: AnalysisPart }
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "finished" }
  | { readonly kind: "failed"; readonly reason: string };

/** Often enough for a bar that moves, seldom enough to cost nothing. */
const PROGRESS_MILLISECONDS = 60;

/**
 * Works on a request slice by slice. Between slices other tasks get a turn, and cancelled work ends
 * there silently.
 */
export async function driveAnalysis(
  request: AnalysisRequest,
  report: (report: AnalysisReport) => void,
  isWanted: () => boolean,
): Promise<void> {
  try {
    const tasks = analysisTasks(request);
    let reported = 0;
    for (const [index, task] of tasks.entries()) {
      await nextTurn();
      if (!isWanted()) return;
      const part = task();
      if (part) report({ kind: "part", part });
      const now = performance.now();
      if (now - reported < PROGRESS_MILLISECONDS) continue;
      reported = now;
      report({ kind: "progress", done: index + 1, of: tasks.length });
    }
    report({ kind: "finished" });
  } catch (error) {
    report({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}

/** A turn of the event loop. Browsers delay nested timers by 4 ms, but not messages. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
