import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { createAnalyser } from "../../../src/taskpane/analysis/analyser";
import type { AnalysisRequest } from "../../../src/taskpane/analysis/analysis";
import { analysisKey, readAnalysisKey } from "../../../src/taskpane/analysis/analysisKey";
import { NO_ANALYSIS } from "../../../src/taskpane/analysis/analysisState";
import type { WorkerOrder, WorkerReport } from "../../../src/taskpane/analysis/analysisWorker";
import type { AnalysisReport } from "../../../src/taskpane/analysis/driveAnalysis";
import { partView } from "../../../src/taskpane/analysis/partView";
import type { PaneView } from "../../../src/taskpane/state/presentPane";

const request: AnalysisRequest = {
  scenario: DEFAULT_SCENARIO,
  ranges: new Map(),
  scenarios: [],
  quotes: [],
  chosenQuote: undefined,
};
const FINISHED: AnalysisReport = { kind: "finished" };

/** What the page sees of a worker. */
class FakeWorker {
  onmessage: ((event: { readonly data: WorkerReport }) => void) | undefined;
  onerror: ((event: { preventDefault(): void }) => void) | undefined;
  readonly orders: WorkerOrder[] = [];
  isTerminated = false;

  postMessage(order: WorkerOrder): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  report(number: number, report: AnalysisReport): void {
    this.onmessage!({ data: { number, report } });
  }

  fail(): void {
    this.onerror!({ preventDefault: () => undefined });
  }
}

function analyserOn(worker: FakeWorker) {
  return createAnalyser(() => worker as unknown as Worker);
}

describe("the analyser beside the page", () => {
  it("hands over a request and passes on what is reported about it", () => {
    const worker = new FakeWorker();
    const reports: AnalysisReport[] = [];
    analyserOn(worker).start(request, (report) => reports.push(report));
    expect(worker.orders).toEqual([{ number: 1, request }]);
    worker.report(1, FINISHED);
    expect(reports).toEqual([FINISHED]);
  });

  it("drops what comes late about a request that nobody wants any more", () => {
    const worker = new FakeWorker();
    const analyser = analyserOn(worker);
    const [first, second]: AnalysisReport[][] = [[], []];
    analyser.start(request, (report) => first!.push(report));
    analyser.start(request, (report) => second!.push(report));
    worker.report(1, FINISHED);
    expect([first, second]).toEqual([[], []]);
    analyser.cancel();
    expect(worker.orders.at(-1)).toEqual({ number: 3 });
    worker.report(2, FINISHED);
    worker.report(3, FINISHED);
    expect([first, second]).toEqual([[], []]);
  });

  it("does the job in the page when the worker fails, and every later one too", async () => {
    const worker = new FakeWorker();
    const analyser = analyserOn(worker);
    const kinds: string[] = [];
    const finished = (start: () => void) =>
      new Promise<void>((resolve) => {
        listen = (report) => {
          kinds.push(report.kind);
          if (report.kind === "finished") resolve();
        };
        start();
      });
    let listen: (report: AnalysisReport) => void = () => undefined;
    analyser.start(request, (report) => listen(report));
    await finished(() => worker.fail());
    expect(worker.isTerminated).toBe(true);
    expect(kinds).toContain("part");
    await finished(() => analyser.start(request, (report) => listen(report)));
    expect(worker.orders).toHaveLength(1);
  });

  it("does the job in the page where there are no workers", async () => {
    const analyser = createAnalyser(() => {
      throw new Error("Worker is not defined");
    });
    const end = new Promise<AnalysisReport>((resolve) =>
      analyser.start(request, (report) => {
        if (report.kind === "finished" || report.kind === "failed") resolve(report);
      }),
    );
    expect(await end).toEqual(FINISHED);
  });

  it("ends the worker with the pane", () => {
    const worker = new FakeWorker();
    analyserOn(worker).close();
    expect(worker.isTerminated).toBe(true);
  });
});

describe("the key of a request", () => {
  const range = { low: 1, high: 3 };
  const view = {
    shown: { scenario: DEFAULT_SCENARIO },
    ranges: new Map([["users", range]]),
    complete: [{ name: "Base", column: 2, scenario: DEFAULT_SCENARIO }],
    quotes: [{ name: "One", terms: [["managedFlatFee", 900]] }],
  } as unknown as PaneView;

  it("holds the scenario, its ranges and everything beside it", () => {
    expect(readAnalysisKey(analysisKey(view, "One"))).toEqual({
      scenario: DEFAULT_SCENARIO,
      ranges: new Map([["users", range]]),
      scenarios: view.complete,
      quotes: view.quotes,
      chosenQuote: "One",
    });
  });

  it("is the same for the same assumptions and another for others", () => {
    expect(analysisKey({ ...view }, undefined)).toBe(analysisKey(view, undefined));
    expect(analysisKey({ ...view, ranges: new Map() }, undefined)).not.toBe(analysisKey(view, undefined));
  });

  it("is nothing where there is nothing to compare", () => {
    expect(analysisKey({ ...view, shown: undefined }, undefined)).toBe("");
    expect(readAnalysisKey("")).toBeUndefined();
  });
});

describe("a part as a drawing needs it", () => {
  const term = { ok: true, value: [] } as const;
  const state = { ...NO_ANALYSIS, status: "running", parts: { term } } as const;

  it("is pending until it is known, stale until it is found again", () => {
    expect(partView(NO_ANALYSIS, "term")).toEqual({ kind: "pending" });
    expect(partView(state, "term")).toEqual({ kind: "known", value: [], isStale: true });
    expect(partView({ ...state, fresh: new Set(["term"]) }, "term")).toMatchObject({ isStale: false });
  });

  it.each(["cancelled", "failed"] as const)(
    "is not shown for other assumptions once the work on these was %s",
    (status) => {
      expect(partView({ ...state, status }, "term")).toEqual({ kind: "pending" });
    },
  );

  it("says why it cannot be had, as long as that concerns these assumptions", () => {
    const failed = { ...state, parts: { term: { ok: false, reason: "too wide" } } } as const;
    expect(partView({ ...failed, fresh: new Set(["term"]) }, "term")).toEqual({
      kind: "unavailable",
      reason: "too wide",
    });
    expect(partView(failed, "term")).toEqual({ kind: "pending" });
  });
});
