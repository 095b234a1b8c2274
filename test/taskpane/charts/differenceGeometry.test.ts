import fc from "fast-check";
import { differenceGeometry } from "../../../src/taskpane/charts/differenceGeometry";

const PLOT = { left: 4, right: 346, top: 40, bottom: 134 };

describe("bars of the difference", () => {
  it("gives each side of 0 to the option that is cheaper there", () => {
    const bins = [
      { from: -20, to: 0, probability: 0.5 },
      { from: 0, to: 20, probability: 0.5 },
    ];
    const { bars, x } = differenceGeometry(bins, PLOT);
    expect(bars.map(({ cheaper }) => cheaper)).toEqual(["break-fix", "managed"]);
    expect(x(0)).toBe(175);
    expect(bars[1]!.x).toBe(175);
  });

  it("makes areas, not heights, the shares of years", () => {
    const bins = [
      { from: 0, to: 10, probability: 0.5 },
      { from: 10, to: 50, probability: 0.5 },
    ];
    const [narrow, wide] = differenceGeometry(bins, PLOT).bars;
    expect(narrow!.height).toBeCloseTo(4 * wide!.height, 9);
    expect(narrow!.height).toBe(PLOT.bottom - PLOT.top);
  });

  it("always shows 0, however far away the difference lies", () => {
    const { x } = differenceGeometry([{ from: 1000, to: 1100, probability: 1 }], PLOT);
    expect([x.from, x(0)]).toEqual([0, PLOT.left]);
    const below = differenceGeometry([{ from: -1100, to: -1000, probability: 1 }], PLOT);
    expect(below.x(0)).toBe(PLOT.right);
  });

  it("draws nothing for nothing", () => {
    expect(differenceGeometry([], PLOT).bars).toEqual([]);
    const [flat] = differenceGeometry([{ from: 5, to: 5, probability: 1 }], PLOT).bars;
    expect(flat).toMatchObject({ width: 0, height: 0 });
  });

  it("keeps every bar and every tick inside the plot, standing on the ground", () => {
    const widths = fc.array(
      fc.tuple(fc.double({ min: 0.1, max: 1e5, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), widths, (start, parts) => {
        let edge = start;
        const bins = parts.map(([width, probability]) => ({ from: edge, to: (edge += width), probability }));
        const { bars, ticks, x } = differenceGeometry(bins, PLOT);
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(PLOT.left - 1e-6);
          expect(bar.x + bar.width).toBeLessThanOrEqual(PLOT.right + 1e-6);
          expect(bar.y).toBeGreaterThanOrEqual(PLOT.top - 1e-6);
          expect(bar.y + bar.height).toBeCloseTo(PLOT.bottom, 6);
          expect(bar.height).toBeGreaterThanOrEqual(0);
        }
        for (const tick of ticks) {
          expect(x(tick)).toBeGreaterThanOrEqual(PLOT.left - 1e-3);
          expect(x(tick)).toBeLessThanOrEqual(PLOT.right + 1e-3);
        }
      }),
    );
  });
});
