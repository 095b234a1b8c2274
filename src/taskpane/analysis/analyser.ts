import type { AnalysisRequest } from "./analysis";
import type { WorkerOrder, WorkerReport } from "./analysisWorker";
import type { AnalysisReport } from "./driveAnalysis";

/** Works on one request at a time: a new request or a cancellation ends the previous one. */
export interface Analyser {
  start(request: AnalysisRequest, report: (report: AnalysisReport) => void): void;
  cancel(): void;
  close(): void;
}

/** Made by a build of its own, beside the page. */
const WORKER_URL = "analysis.js";

interface Job {
  readonly request: AnalysisRequest;
  readonly report: (report: AnalysisReport) => void;
}

/**
 * Analyses in a worker, so that neither the pane nor Excel waits for it. If workers are missing or
 * the script does not load, the same slices run between the page's own tasks.
 */
export function createAnalyser(makeWorker: () => Worker = () => new Worker(WORKER_URL)): Analyser {
  try {
    return workerAnalyser(makeWorker(), inPageAnalyser());
  } catch {
    // Without workers the page does it itself.
    return inPageAnalyser();
  }
}

/** Drops reports of outdated requests; if the worker fails, the page takes over its job. */
function workerAnalyser(worker: Worker, inPage: Analyser): Analyser {
  let number = 0;
  let job: Job | undefined;
  let hasFailed = false;
  const order = (request?: AnalysisRequest) => {
    number += 1;
    worker.postMessage({ number, ...(request && { request }) } satisfies WorkerOrder);
  };
  worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => {
    if (data.number === number) job?.report(data.report);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    hasFailed = true;
    if (job) inPage.start(job.request, job.report);
  };
  return {
    start: (request, report) => {
      job = { request, report };
      if (hasFailed) inPage.start(request, report);
      else order(request);
    },
    cancel: () => {
      job = undefined;
      order();
      inPage.cancel();
    },
    close: () => {
      job = undefined;
      worker.terminate();
      inPage.close();
    },
  };
}

/** The same work in the page; its code is only fetched where it is needed. */
function inPageAnalyser(): Analyser {
  let number = 0;
  const cancel = () => void (number += 1);
  return {
    start: (request, report) => {
      number += 1;
      const own = number;
      const isWanted = () => own === number;
      import(/* webpackChunkName: "analysis" */ "./driveAnalysis").then(
        ({ driveAnalysis }) => driveAnalysis(request, (each) => isWanted() && report(each), isWanted),
        () => isWanted() && report({ kind: "failed", reason: "A part of the pane could not be loaded." }),
      );
    },
    cancel,
    close: cancel,
  };
}
