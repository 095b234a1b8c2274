import fc from "fast-check";
import { stackedBars } from "../../../src/taskpane/charts/stackedBars";

const cost = (option: "break-fix" | "managed", [cash = 0, time = 0, risk = 0]: readonly number[]) => ({
  option,
  cash,
  time,
  risk,
  total: cash + time + risk,
});
const bars = (left: readonly number[], right: readonly number[]) =>
  stackedBars([cost("break-fix", left), cost("managed", right)]).bars;

describe("stacked bars", () => {
  it("makes room for other amounts on the same scale", () => {
    const { bars: drawn, place } = stackedBars([cost("break-fix", [50, 0, 0])], [-50, 150]);
    expect([place(-50), place(0), place(150)]).toEqual([0, 0.25, 1]);
    expect(drawn[0]!.segments[0]).toMatchObject({ start: 0.25, length: 0.25 });
  });

  it("gives the costliest option the whole width and the others their share of it", () => {
    const [breakFix, managed] = bars([20, 20, 10], [60, 30, 10]);
    expect(breakFix!.segments).toEqual([
      { subtotal: "cash", start: 0, length: 0.2 },
      { subtotal: "time", start: 0.2, length: 0.2 },
      { subtotal: "risk", start: 0.4, length: expect.closeTo(0.1, 12) as number },
    ]);
    const last = managed!.segments[2]!;
    expect(last.start + last.length).toBeCloseTo(1, 12);
  });

  it("draws nothing when nothing costs anything", () => {
    for (const bar of bars([0, 0, 0], [0, 0, 0]))
      for (const segment of bar.segments) expect(segment).toMatchObject({ start: 0, length: 0 });
  });

  it("draws a credit to the left of zero, hiding nothing", () => {
    const [breakFix] = bars([-10, 30, 10], [0, 0, 0]);
    expect(breakFix!.segments.map(({ start }) => start)).toEqual([0, 0.2, 0.8]);
    expect(breakFix!.segments[0]!.length).toBeCloseTo(0.2, 12);
  });

  it("never lets a credit hide a cost, in whichever order they come", () => {
    for (const amounts of [
      [30, -10, 10],
      [30, 10, -10],
      [-5, 20, -5],
    ]) {
      const parts = [...bars(amounts, [0, 0, 0])[0]!.segments].sort((a, b) => a.start - b.start);
      for (const [index, { start, length }] of parts.slice(0, -1).entries())
        expect(start + length).toBeLessThanOrEqual(parts[index + 1]!.start + 1e-12);
    }
  });

  it("keeps every part inside the drawing and its length true to its amount", () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        const drawn = bars(left, right);
        const lengths = drawn.flatMap(({ segments }) => segments.map(({ length }) => length));
        const sizes = [...left, ...right].map(Math.abs);
        const scale = Math.max(...lengths) / Math.max(...sizes, Number.MIN_VALUE);
        for (const { segments } of drawn)
          for (const { start, length } of segments) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start + length).toBeLessThanOrEqual(1 + 1e-12);
          }
        lengths.forEach((length, index) => expect(length).toBeCloseTo(sizes[index]! * scale, 9));
      }),
    );
  });
});
