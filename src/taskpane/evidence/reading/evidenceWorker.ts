import { evidenceDesk, type EvidenceOrder, type EvidenceReport } from "./evidenceDesk";

/** An order with its number, which its reports carry. */
export interface NumberedOrder {
  readonly number: number;
  readonly order: EvidenceOrder;
}

export interface NumberedReport {
  readonly number: number;
  readonly report: EvidenceReport;
}

const desk = evidenceDesk();

globalThis.addEventListener("message", ({ data: { number, order } }: MessageEvent<NumberedOrder>) => {
  void desk(order, (report) => globalThis.postMessage({ number, report } satisfies NumberedReport));
});
