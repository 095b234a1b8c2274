import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import type { AnalysisRequest } from "../../../src/taskpane/analysis/analysis";
import { type AnalysisReport, driveAnalysis } from "../../../src/taskpane/analysis/driveAnalysis";

const request: AnalysisRequest = {
  scenario: DEFAULT_SCENARIO,
  ranges: new Map(),
  scenarios: [],
  quotes: [],
  chosenQuote: undefined,
};

describe("driving the analysis", () => {
  const reports: AnalysisReport[] = [];
  let turns = 0;

  beforeAll(async () => {
    const ticking = setInterval(() => (turns += 1), 0);
    await driveAnalysis(
      request,
      (report) => reports.push(report),
      () => true,
    );
    clearInterval(ticking);
  });

  it("hands over every part and then says that it is done", () => {
    const names = reports.flatMap((report) => (report.kind === "part" ? [report.part.name] : []));
    expect(names).toEqual([
      "decision",
      "cashNeeds",
      "difference",
      "options",
      "curves",
      "term",
      "reductionChances",
      "provenance",
      "offers",
      "termWorths",
      "breakevens",
      "sensitivities",
      "reasons",
      "scenarios",
    ]);
    expect(reports.at(-1)).toEqual({ kind: "finished" });
  });

  it("yields to others between slices", () => {
    expect(turns).toBeGreaterThan(5);
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
