import type { CostCurve, CostCurves } from "../../../src/taskpane/analysis/analysis";
import { curveGeometry } from "../../../src/taskpane/charts/curveGeometry";
import { markedShares } from "../../../src/taskpane/charts/markedShares";

const PLOT = { left: 34, right: 312, top: 22, bottom: 184 };

function curve(option: CostCurve["option"], half: number, bad: number | undefined): CostCurve {
  const known = [
    { level: 0.5, money: half },
    { level: 0.95, money: bad },
  ];
  const quantiles = known.flatMap(({ level, money }) => (money === undefined ? [] : [{ level, money }]));
  return { option, mean: half, quantiles, points: [] };
}

function marked(breakFix: readonly [number, number | undefined], managed: readonly [number, number]) {
  const curves: CostCurves = {
    from: 0,
    to: 100,
    curves: [curve("break-fix", ...breakFix), curve("managed", ...managed)],
    estimatedError: 0,
  };
  return markedShares(curves, curveGeometry(curves, PLOT), {
    amount: (money) => `$${money}`,
    name: (option) => (option === "managed" ? "Managed" : "Break-fix"),
    shares: [
      { share: 0.5, text: "half of years", hasNames: true },
      { share: 0.05, text: "1 in 20", hasNames: false },
    ],
  });
}

describe("marks on the cost curves", () => {
  it("mark half of the years and the bad year on both, written away from each other", () => {
    const [half, bad] = marked([50, 80], [40, 60]);
    expect(half!.y).toBe((PLOT.top + PLOT.bottom) / 2);
    expect(half!.marks).toEqual([
      { option: "managed", x: 34 + 0.4 * 278, side: "left", amount: "$40", name: "Managed" },
      { option: "break-fix", x: 34 + 0.5 * 278, side: "right", amount: "$50", name: "Break-fix" },
    ]);
    expect(bad!.marks.map(({ option, amount, name }) => [option, amount, name])).toEqual([
      ["managed", "$60", undefined],
      ["break-fix", "$80", undefined],
    ]);
  });

  it("leave out a text that has no room", () => {
    const [half] = marked([90, 95], [5, 60]);
    expect(half!.marks).toMatchObject([
      { option: "managed", amount: undefined, name: undefined },
      { option: "break-fix", amount: undefined, name: undefined },
    ]);
  });

  it("say what the share means where the texts of the points leave room", () => {
    expect(marked([30, 60], [20, 50])[0]!.label).toEqual({ text: "half of years", side: "right" });
    expect(marked([90, 95], [80, 92])[0]!.label).toEqual({ text: "half of years", side: "left" });
    expect(marked([70, 80], [30, 60])[0]!.label).toBeUndefined();
  });

  it("do not mark what is not known exactly", () => {
    const [, bad] = marked([50, undefined], [40, 60]);
    expect(bad!.marks.map(({ option }) => option)).toEqual(["managed"]);
  });
});
