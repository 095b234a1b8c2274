import fc from "fast-check";
import type { CostCurve, CostCurves } from "../../../src/taskpane/analysis/analysis";
import { commonLevels, curveGeometry, levelAt, quantileAt } from "../../../src/taskpane/charts/curveGeometry";

const PLOT = { left: 34, right: 312, top: 22, bottom: 184 };

/** A uniform cost between two amounts, known at every fourth of its range and at some levels. */
function uniform(
  option: CostCurve["option"],
  low: number,
  high: number,
  levels: readonly number[],
): CostCurve {
  const at = (level: number) => low + level * (high - low);
  const points = [0, 0.25, 0.5, 0.75, 1].map((level) => ({ money: at(level), probability: 1 - level }));
  const quantiles = levels.map((level) => ({ level, money: at(level) }));
  return { option, mean: at(0.5), quantiles, points };
}

const LEVELS = [0.05, 0.5, 0.95];
const curvesOf = (breakFix: readonly [number, number], managed: readonly [number, number]): CostCurves => ({
  from: Math.min(breakFix[0], managed[0]),
  to: Math.max(breakFix[1], managed[1]),
  curves: [uniform("break-fix", ...breakFix, LEVELS), uniform("managed", ...managed, LEVELS)],
  estimatedError: 0,
});
const steps = (path: string) =>
  [...path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe("cost curves", () => {
  const geometry = curveGeometry(curvesOf([0, 100], [40, 60]), PLOT);

  it("starts at certainty on the left and ends at nothing on the right", () => {
    for (const { path } of geometry.paths) {
      const points = steps(path);
      expect(points[0]).toEqual([PLOT.left, PLOT.top]);
      expect(points.at(-1)).toEqual([PLOT.right, PLOT.bottom]);
    }
  });

  it("puts each amount where its share of costlier years is", () => {
    const [breakFix, managed] = geometry.paths.map(({ path }) => steps(path));
    expect(breakFix).toContainEqual([(34 + 312) / 2, (22 + 184) / 2]);
    expect(managed).toContainEqual([(34 + 312) / 2, (22 + 184) / 2]);
    expect(managed).toContainEqual([Math.round((34 + 0.45 * 278) * 100) / 100, 62.5]);
  });

  it("closes each area along the ground", () => {
    for (const { path, area } of geometry.paths) expect(area).toBe(`${path}L${PLOT.left} ${PLOT.bottom}Z`);
  });

  it("lays the span of nine years of ten and the mean below the plot, one option under the other", () => {
    const [breakFix, managed] = geometry.spreads;
    expect(breakFix!.from).toBeCloseTo(34 + 0.05 * 278, 9);
    expect(breakFix!.to).toBeCloseTo(34 + 0.95 * 278, 9);
    expect(breakFix!.mean).toBeCloseTo(34 + 0.5 * 278, 9);
    expect(managed!.from).toBeCloseTo(34 + 0.41 * 278, 9);
    expect(breakFix!.y).toBeGreaterThan(PLOT.bottom);
    expect(managed!.y).toBeGreaterThan(breakFix!.y);
  });

  it("makes room for a budget on either side", () => {
    const wide = curveGeometry(curvesOf([100, 200], [100, 200]), PLOT, 50);
    expect([wide.x.from, wide.x.to]).toEqual([50, 200]);
    expect(curveGeometry(curvesOf([100, 200], [100, 200]), PLOT, 300).x(300)).toBe(PLOT.right);
  });

  it("draws a certain amount as one upright step", () => {
    const certain: CostCurve = {
      option: "managed",
      mean: 50,
      quantiles: [{ level: 0.5, money: 50 }],
      points: [
        { money: 50, probability: 1 },
        { money: 50, probability: 0 },
      ],
    };
    const { curves } = curvesOf([0, 100], [0, 100]);
    const drawn = curveGeometry({ from: 0, to: 100, curves: [curves[0], certain], estimatedError: 0 }, PLOT);
    const middle = (34 + 312) / 2;
    expect(steps(drawn.paths[1]!.path)).toEqual([
      [34, 22],
      [middle, 22],
      [middle, 184],
      [312, 184],
    ]);
  });

  it("never rises, never runs back and stays inside the plot", () => {
    const amount = fc.double({ min: 0, max: 1e7, noNaN: true });
    const range = fc.tuple(amount, fc.double({ min: 1, max: 1e7, noNaN: true }));
    fc.assert(
      fc.property(range, range, amount, ([low, room], [other, more], budget) => {
        const drawn = curveGeometry(curvesOf([low, low + room], [other, other + more]), PLOT, budget);
        for (const { path } of drawn.paths) {
          const points = steps(path);
          points.slice(1).forEach(([x, y], index) => {
            expect(x).toBeGreaterThanOrEqual(points[index]![0]);
            expect(y).toBeGreaterThanOrEqual(points[index]![1]);
          });
          for (const [x, y] of points) {
            expect(x).toBeGreaterThanOrEqual(PLOT.left);
            expect(x).toBeLessThanOrEqual(PLOT.right);
            expect(y).toBeGreaterThanOrEqual(PLOT.top);
            expect(y).toBeLessThanOrEqual(PLOT.bottom);
          }
        }
        for (const tick of drawn.amountTicks) {
          expect(drawn.x(tick)).toBeGreaterThanOrEqual(PLOT.left - 1e-3);
          expect(drawn.x(tick)).toBeLessThanOrEqual(PLOT.right + 1e-3);
        }
      }),
    );
  });
});

describe("reading the curves", () => {
  const data: CostCurves = {
    from: 0,
    to: 100,
    curves: [
      uniform("break-fix", 0, 100, [0.05, 0.5, 0.9, 0.99]),
      uniform("managed", 40, 60, [0.05, 0.5, 0.9]),
    ],
    estimatedError: 0,
  };

  it("goes through the levels that both know", () => {
    expect(commonLevels(data)).toEqual([0.05, 0.5, 0.9]);
  });

  it("finds the level nearest to the pointer's height", () => {
    const { y } = curveGeometry(data, PLOT);
    expect(levelAt(commonLevels(data), y, PLOT.top)).toBe(0.05);
    expect(levelAt(commonLevels(data), y, y(0.5) + 3)).toBe(0.5);
    expect(levelAt(commonLevels(data), y, PLOT.bottom)).toBe(0.9);
    expect(levelAt([], y, 0)).toBe(0.5);
  });

  it("gives the quantile of a level, else that of the nearest one", () => {
    expect(quantileAt(data.curves[0].quantiles, 0.9)).toBe(90);
    expect(quantileAt(data.curves[1].quantiles, 0.99)).toBe(58);
    expect(quantileAt([], 0.5)).toBeNaN();
  });
});
