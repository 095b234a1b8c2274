import fc from "fast-check";
import type { Sensitivity } from "../../../src/model/decision/sensitivity";
import { tornadoGeometry } from "../../../src/taskpane/charts/tornadoGeometry";

const PIXELS = [4, 346] as const;
const moving = (atLow: number, atHigh: number): Sensitivity => ({
  input: "users",
  low: 1,
  high: 2,
  atLow,
  atHigh,
  swing: Math.abs(atHigh - atLow),
});

describe("bars of the tornado", () => {
  it("holds 0 and the difference as it is now", () => {
    const { x } = tornadoGeometry([moving(100, 200)], 250, PIXELS);
    expect([x.from, x.to]).toEqual([0, 250]);
    expect(tornadoGeometry([moving(-200, -100)], -150, PIXELS).x(0)).toBe(346);
  });

  it("draws an arm for either end of the input, from the difference as it is now", () => {
    const [rising, falling] = tornadoGeometry([moving(-100, 100), moving(100, -100)], 0, PIXELS).bars;
    expect(rising!.low).toEqual({ left: 4, width: 171, end: 4, side: "left", isCut: false });
    expect(rising!.high).toEqual({ left: 175, width: 171, end: 346, side: "right", isCut: false });
    expect([falling!.low.end, falling!.low.side]).toEqual([346, "right"]);
    expect([falling!.high.end, falling!.high.side]).toEqual([4, "left"]);
  });

  it("marks only those that cross 0 as able to change the winner", () => {
    const { bars } = tornadoGeometry([moving(-1, 1), moving(0, 5), moving(3, 5)], 2, PIXELS);
    expect(bars.map(({ changesWinner }) => changesWinner)).toEqual([true, false, false]);
  });

  it("cuts one overwhelming bar instead of flattening the others", () => {
    const { x, bars } = tornadoGeometry([moving(-9000, 9000), moving(-100, 100), moving(0, 200)], 50, PIXELS);
    expect([x.from, x.to]).toEqual([-100, 200]);
    expect(bars[0]).toMatchObject({ low: { isCut: true, end: 4 }, high: { isCut: true, end: 346 } });
    expect(bars[1]).toMatchObject({ low: { isCut: false }, high: { isCut: false } });
  });

  it("cuts only at the end that goes too far", () => {
    const { bars } = tornadoGeometry([moving(-50, 9000), moving(-100, 100), moving(0, 200)], 50, PIXELS);
    expect(bars[0]).toMatchObject({ low: { isCut: false }, high: { isCut: true } });
  });

  it("keeps a bar that lies wholly beyond the scale at its edge", () => {
    const [beyond] = tornadoGeometry([moving(1, 2), moving(0, 0)], -1, PIXELS).bars;
    expect(beyond!.high).toMatchObject({ end: 346, isCut: true });
  });

  it("draws nothing for nothing", () => {
    expect(tornadoGeometry([], 10, PIXELS).bars).toEqual([]);
  });

  it("keeps every bar inside the drawing", () => {
    const amount = fc.integer({ min: -1e8, max: 1e8 });
    const bars = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(bars, amount, (ends, now) => {
        const sorted = ends.map(([low, high]) => moving(low, high)).sort((a, b) => b.swing - a.swing);
        const drawn = tornadoGeometry(sorted, now, PIXELS);
        for (const { left, width } of drawn.bars.flatMap(({ low, high }) => [low, high])) {
          expect(left).toBeGreaterThanOrEqual(4 - 1e-6);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(346 + 1e-6);
        }
        for (const each of [0, now]) {
          expect(drawn.x(each)).toBeGreaterThanOrEqual(4 - 1e-6);
          expect(drawn.x(each)).toBeLessThanOrEqual(346 + 1e-6);
        }
      }),
    );
  });
});
