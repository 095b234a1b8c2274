import {
  type AnalysisEvent,
  analysisReducer,
  type AnalysisState,
  NO_ANALYSIS,
} from "../../../src/taskpane/analysis/analysisState";

const after = (state: AnalysisState, ...events: AnalysisEvent[]) => events.reduce(analysisReducer, state);
const part: AnalysisEvent = {
  type: "partFound",
  part: { name: "term", outcome: { ok: false, reason: "no" } },
};

describe("the state of the analysis", () => {
  it("keeps old parts while new ones are found, and distinguishes them", () => {
    const first = after(NO_ANALYSIS, { type: "started" }, part, { type: "finished" });
    expect([...first.fresh]).toEqual(["term"]);
    const second = after(first, { type: "started" });
    expect(second.parts).toEqual(first.parts);
    expect(second.fresh.size).toBe(0);
    expect([...after(second, part).fresh]).toEqual(["term"]);
  });

  it("is slow only while it runs", () => {
    const running = after(NO_ANALYSIS, { type: "started" }, { type: "progressed", done: 3, of: 9 });
    expect(after(running, { type: "lasted" })).toMatchObject({ isSlow: true, done: 3, of: 9 });
    expect(after(running, { type: "finished" }, { type: "lasted" }).isSlow).toBe(false);
    expect(after(running, { type: "lasted" }, { type: "cancelled" })).toMatchObject({
      isSlow: false,
      status: "cancelled",
    });
  });

  it("says why it failed", () => {
    expect(after(NO_ANALYSIS, { type: "started" }, { type: "failed", reason: "x" })).toMatchObject({
      status: "failed",
      reason: "x",
    });
  });
});
