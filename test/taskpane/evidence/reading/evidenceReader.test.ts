import type { EvidenceOrder, EvidenceReport } from "../../../../src/taskpane/evidence/reading/evidenceDesk";
import {
  createEvidenceReader,
  type EvidenceReader,
} from "../../../../src/taskpane/evidence/reading/evidenceReader";
import type { NumberedOrder } from "../../../../src/taskpane/evidence/reading/evidenceWorker";

/** A worker that does nothing but note what it is sent. */
class SilentWorker {
  readonly orders: NumberedOrder[] = [];
  isEnded = false;
  onmessage: ((event: { readonly data: unknown }) => void) | undefined;
  onerror: ((event: { preventDefault(): void }) => void) | undefined;
  postMessage(order: NumberedOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(number: number, report: EvidenceReport): void {
    this.onmessage?.({ data: { number, report } });
  }
}

const VALUES = [
  ["Opened", "Hours"],
  ...Array.from({ length: 400 }, (_, row) => [45_000 + row, 1 + (row % 4)]),
];
const FIRST: EvidenceOrder = {
  source: { kind: "cells", cells: { values: VALUES } },
  table: 0,
  choices: { table: {} },
  today: 46_356,
};
const AGAIN: EvidenceOrder = { ...FIRST, source: undefined };

/** The last report on an order. */
const answerOf = (reader: EvidenceReader, order: EvidenceOrder) =>
  new Promise<EvidenceReport>((resolve) =>
    reader.read(order, (report) => report.kind !== "progress" && resolve(report)),
  );
const usedRows = (report: EvidenceReport) =>
  report.kind === "read" && report.outcome.ok ? report.outcome.value.usedRows : report;

describe("the reader of evidence", () => {
  it("drops reports on orders that are no longer the last", () => {
    const worker = new SilentWorker();
    const reader = createEvidenceReader(() => worker as never);
    const heard: string[] = [];
    reader.read(FIRST, () => heard.push("first"));
    reader.read(AGAIN, () => heard.push("second"));
    const [one, two] = worker.orders.map(({ number }) => number);
    worker.answer(one!, { kind: "progress", share: 0.5 });
    worker.answer(two!, { kind: "progress", share: 0.5 });
    expect(heard).toEqual(["second"]);
  });

  it("ends the worker when it is closed, and says nothing more", () => {
    const worker = new SilentWorker();
    const reader = createEvidenceReader(() => worker as never);
    const heard: EvidenceReport[] = [];
    reader.read(FIRST, (report) => heard.push(report));
    reader.close();
    worker.answer(worker.orders[0]!.number, { kind: "progress", share: 0.5 });
    expect([worker.isEnded, heard]).toEqual([true, []]);
  });

  it("does the work in the page where there are no workers, or where one fails at a later order", async () => {
    const none = createEvidenceReader(() => {
      throw new Error("no workers here");
    });
    expect(usedRows(await answerOf(none, FIRST))).toBe(400);
    expect(usedRows(await answerOf(none, AGAIN))).toBe(400);
    const worker = new SilentWorker();
    const failing = createEvidenceReader(() => worker as never);
    failing.read(FIRST, () => undefined);
    const later = answerOf(failing, AGAIN);
    worker.onerror!({ preventDefault: () => undefined });
    expect(usedRows(await later)).toBe(400);
    expect(worker.isEnded).toBe(true);
  });
});
