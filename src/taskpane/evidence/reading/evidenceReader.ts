import type { EvidenceDesk, EvidenceOrder, EvidenceReport } from "./evidenceDesk";
import type { NumberedOrder, NumberedReport } from "./evidenceWorker";

/** Reads evidence in the background; the last order is the one that counts. */
export interface EvidenceReader {
  read(order: EvidenceOrder, report: (report: EvidenceReport) => void): void;
  /** Ends what is being read, and forgets the cells. */
  close(): void;
}

/** Made by a build of its own, beside the page. */
const WORKER_URL = "evidence.js";

/** Reads in a worker, so that a large table holds up neither the pane nor Excel; where there is none, in the page. */
export function createEvidenceReader(
  makeWorker: () => Worker = () => new Worker(WORKER_URL),
): EvidenceReader {
  try {
    return workerReader(makeWorker());
  } catch {
    return inPageReader();
  }
}

function workerReader(worker: Worker): EvidenceReader {
  let number = 0;
  let job: { readonly order: EvidenceOrder; readonly report: (report: EvidenceReport) => void } | undefined;
  let source: EvidenceOrder["source"];
  let inPage: EvidenceReader | undefined;
  worker.onmessage = ({ data }: MessageEvent<NumberedReport>) => {
    if (data.number === number) job?.report(data.report);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    inPage = inPageReader();
    if (job) inPage.read({ ...job.order, source }, job.report);
  };
  return {
    read: (order, report) => {
      number += 1;
      job = { order, report };
      source = order.source ?? source;
      if (inPage) inPage.read(order, report);
      else worker.postMessage({ number, order } satisfies NumberedOrder);
    },
    close: () => {
      job = undefined;
      worker.terminate();
      inPage?.close();
    },
  };
}

/** The same work in the page; its code is only fetched where it is needed. */
function inPageReader(): EvidenceReader {
  let number = 0;
  let desk: Promise<EvidenceDesk> | undefined;
  const open = () =>
    import(/* webpackChunkName: "evidenceDesk" */ "./evidenceDesk").then(({ evidenceDesk }) =>
      evidenceDesk(),
    );
  return {
    read: (order, report) => {
      number += 1;
      const own = number;
      desk ??= open();
      desk.then(
        (work) => work(order, (each) => own === number && report(each)),
        () => own === number && report({ kind: "failed", reason: "A part of the pane could not be loaded." }),
      );
    },
    close: () => void (number += 1),
  };
}
