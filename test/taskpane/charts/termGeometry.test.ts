import fc from "fast-check";
import { termGeometry, termPoints } from "../../../src/taskpane/charts/termGeometry";

const PLOT = { left: 44, right: 340, top: 8, bottom: 148 };
const TERM = [
  { month: 1, breakFix: 100, managed: 300, exitCost: 900 },
  { month: 2, breakFix: 120, managed: 80, exitCost: 600 },
  { month: 3, breakFix: 140, managed: 80, exitCost: 0 },
];
const months = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ month: index + 1, breakFix: 10, managed: 8, exitCost: 5 }));
const steps = (path: string) =>
  [...path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe("cash over the term", () => {
  it("adds months up, with what leaving then would cost on top of managed", () => {
    expect(termPoints(TERM, "cumulative")).toEqual([
      { month: 1, breakFix: 100, managed: 300, leaving: 1200, exitCost: 900 },
      { month: 2, breakFix: 220, managed: 380, leaving: 980, exitCost: 600 },
      { month: 3, breakFix: 360, managed: 460, leaving: 460, exitCost: 0 },
    ]);
  });

  it("leaves months as they are where each is shown by itself", () => {
    expect(termPoints(TERM, "monthly").map(({ breakFix, managed }) => [breakFix, managed])).toEqual([
      [100, 300],
      [120, 80],
      [140, 80],
    ]);
  });

  it("runs from the first month on the left to the last on the right, money upwards from 0", () => {
    const { breakFix, leaving, y } = termGeometry(termPoints(TERM, "cumulative"), "cumulative", PLOT);
    expect([y.from, y.to]).toEqual([0, 1200]);
    expect(steps(breakFix).map(([x]) => x)).toEqual([44, 192, 340]);
    expect(steps(leaving!)[0]).toEqual([44, 8]);
  });

  it("leaves out the cost of leaving by month, where it would dwarf everything", () => {
    const { leaving, y } = termGeometry(termPoints(TERM, "monthly"), "monthly", PLOT);
    expect(leaving).toBeUndefined();
    expect(y.to).toBe(300);
  });

  it.each([
    [12, [1, 12]],
    [36, [1, 12, 24, 36]],
    [60, [1, 24, 48]],
    [120, [1, 36, 72, 108]],
  ])("marks whole years of %d months, and not too many", (count, ticks) => {
    const points = termPoints(months(count), "monthly");
    expect(termGeometry(points, "monthly", PLOT).monthTicks).toEqual(ticks);
  });

  it("draws a single month and a term that costs nothing", () => {
    const [point] = steps(termGeometry(termPoints(months(1), "monthly"), "monthly", PLOT).breakFix);
    expect(point).toEqual([44, 8]);
    const free = [{ month: 1, breakFix: 0, managed: 0, exitCost: 0 }];
    const [ground] = steps(termGeometry(termPoints(free, "monthly"), "monthly", PLOT).breakFix);
    expect(ground).toEqual([44, 148]);
  });

  it("keeps every line inside the plot, credits too", () => {
    const money = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const term = fc.array(fc.tuple(money, money, money), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(term, fc.constantFrom("cumulative" as const, "monthly" as const), (flows, view) => {
        const all = flows.map(([breakFix, managed, exitCost], index) => ({
          month: index + 1,
          breakFix,
          managed,
          exitCost,
        }));
        const drawn = termGeometry(termPoints(all, view), view, PLOT);
        for (const path of [drawn.breakFix, drawn.managed, drawn.leaving ?? ""])
          for (const [x, y] of steps(path)) {
            expect(x).toBeGreaterThanOrEqual(PLOT.left);
            expect(x).toBeLessThanOrEqual(PLOT.right);
            expect(y).toBeGreaterThanOrEqual(PLOT.top);
            expect(y).toBeLessThanOrEqual(PLOT.bottom);
          }
        expect(drawn.y.from).toBeLessThanOrEqual(0);
        expect(drawn.y.to).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
