import fc from "fast-check";
import { linearScale, niceTicks } from "../../../src/taskpane/charts/linearScale";

const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const span = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

describe("a linear scale", () => {
  it("puts the ends of the values on the ends of the pixels, upside down where these run down", () => {
    const down = linearScale([100, 300], [50, 10]);
    expect([down(100), down(200), down(300)]).toEqual([50, 30, 10]);
    expect([down.from, down.to]).toEqual([100, 300]);
  });

  it("puts a single value in the middle", () => {
    expect(linearScale([7, 7], [10, 30])(7)).toBe(20);
  });

  it("keeps the order of values and stays inside the pixels", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(money, span, share, share, (from, room, first, second) => {
        const x = linearScale([from, from + room], [4, 346]);
        const [low, high] = [Math.min(first, second), Math.max(first, second)].map((s) => x(from + s * room));
        expect(low!).toBeLessThanOrEqual(high!);
        expect(low!).toBeGreaterThanOrEqual(4 - 1e-3);
        expect(high!).toBeLessThanOrEqual(346 + 1e-3);
      }),
    );
  });
});

describe("ticks", () => {
  it.each([
    [0, 100, 4, [0, 50, 100]],
    [0, 80, 4, [0, 20, 40, 60, 80]],
    [12_345, 61_000, 4, [20_000, 40_000, 60_000]],
    [-45, 30, 4, [-40, -20, 0, 20]],
    [0.1, 0.32, 4, [0.1, 0.2, 0.3]],
  ])("of %d to %d in about %d steps are round", (from, to, count, ticks) => {
    niceTicks(from, to, count).forEach((tick, index) => expect(tick).toBeCloseTo(ticks[index]!, 12));
    expect(niceTicks(from, to, count)).toHaveLength(ticks.length);
  });

  it("never says minus zero", () => {
    expect(niceTicks(-10, 10, 4).some((tick) => Object.is(tick, -0))).toBe(false);
  });

  it("is the one value of a range without extent", () => {
    expect(niceTicks(5, 5, 4)).toEqual([5]);
    expect(niceTicks(5, Infinity, 4)).toEqual([5]);
  });

  it("lie inside the range, as far apart as each other, on multiples of 1, 2 or 5 times a power of ten", () => {
    fc.assert(
      fc.property(money, span, fc.integer({ min: 2, max: 8 }), (from, room, count) => {
        fc.pre(room > Math.abs(from) * 1e-6);
        const to = from + room;
        const ticks = niceTicks(from, to, count);
        expect(ticks.length).toBeLessThanOrEqual(count + 1);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(from - room * 1e-6);
          expect(tick).toBeLessThanOrEqual(to + room * 1e-6);
        }
        if (ticks.length < 2) return;
        const step = ticks[1]! - ticks[0]!;
        const lead = Number(step.toPrecision(3)) / 10 ** Math.floor(Math.log10(Number(step.toPrecision(3))));
        expect([1, 2, 5, 10]).toContain(Number(lead.toPrecision(3)));
        expect(step).toBeGreaterThanOrEqual((room / count) * (1 - 1e-6));
        expect(step).toBeLessThanOrEqual((room / count) * 2.5 * (1 + 1e-6));
      }),
    );
  });
});
