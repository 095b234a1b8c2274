import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import type { AnalysisRequest } from "../../../src/taskpane/analysis/analysis";
import { createAnalyser } from "../../../src/taskpane/analysis/analyser";
import { type AnalysisReport, driveAnalysis } from "../../../src/taskpane/analysis/driveAnalysis";

// A whole analysis, on a machine that may be busy.
jest.setTimeout(60_000);

const request: AnalysisRequest = { scenario: DEFAULT_SCENARIO, ranges: new Map(), scenarios: [] };

describe("driving the analysis", () => {
  it("hands over every part and then says that it is done", async () => {
    const reports: AnalysisReport[] = [];
    await driveAnalysis(
      request,
      (report) => reports.push(report),
      () => true,
    );
    const names = reports.flatMap((report) => (report.kind === "part" ? [report.part.name] : []));
    expect(names).toEqual([
      "decision",
      "difference",
      "options",
      "curves",
      "term",
      "breakevens",
      "sensitivities",
      "reasons",
      "scenarios",
    ]);
    expect(reports.at(-1)).toEqual({ kind: "finished" });
  });

  it("stops in the middle without a word when nobody wants it any more", async () => {
    const reports: AnalysisReport[] = [];
    let slices = 0;
    await driveAnalysis(
      request,
      (report) => reports.push(report),
      () => ++slices < 6,
    );
    expect(slices).toBe(6);
    expect(reports.some(({ kind }) => kind === "finished")).toBe(false);
  });

  it("yields to others between slices", async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    await driveAnalysis(
      request,
      () => undefined,
      () => true,
    );
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });

  it("says why it failed", async () => {
    const reports: AnalysisReport[] = [];
    const broken = { ...request, scenario: undefined } as unknown as AnalysisRequest;
    await driveAnalysis(
      broken,
      (report) => reports.push(report),
      () => true,
    );
    expect(reports).toEqual([{ kind: "failed", reason: expect.any(String) }]);
  });
});

/** A worker as the analyser sees it. */
class WorkerDouble {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: ((event: { preventDefault(): void }) => void) | undefined;
  readonly orders: { number: number; request?: unknown }[] = [];
  isTerminated = false;
  postMessage(order: { number: number }): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

describe("the analyser", () => {
  it("drops the reports of orders that are stale", () => {
    const worker = new WorkerDouble();
    const analyser = createAnalyser(() => worker as unknown as Worker);
    const reports: AnalysisReport[] = [];
    analyser.start(request, (report) => reports.push(report));
    analyser.start(request, (report) => reports.push(report));
    const [first, second] = worker.orders;
    worker.onmessage!({ data: { number: first!.number, report: { kind: "finished" } } });
    expect(reports).toEqual([]);
    worker.onmessage!({ data: { number: second!.number, report: { kind: "finished" } } });
    expect(reports).toEqual([{ kind: "finished" }]);
    analyser.cancel();
    expect(worker.orders.at(-1)!.request).toBeUndefined();
  });

  it.each([
    ["there are no workers", undefined],
    ["the worker does not load", new WorkerDouble()],
  ])("works in the page when %s", async (_, worker) => {
    const analyser = createAnalyser(() => {
      if (!worker) throw new Error("Worker is not defined");
      return worker as unknown as Worker;
    });
    const finished = new Promise<AnalysisReport>((resolve) =>
      analyser.start(request, (report) => report.kind === "finished" && resolve(report)),
    );
    worker?.onerror!({ preventDefault: () => undefined });
    expect(await finished).toEqual({ kind: "finished" });
    expect(worker?.isTerminated ?? true).toBe(true);
  });
});
