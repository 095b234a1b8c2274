import { histogramBars, hoursHistogram, medianOf } from "../../../src/taskpane/evidence/hoursHistogram";

describe("the histogram of hours", () => {
  it("counts every ticket once, in bins of a round width that adjoin", () => {
    const hours = Array.from({ length: 200 }, (_, index) => 0.25 * (1 + ((index * 7) % 23)));
    const bins = hoursHistogram(hours);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    expect(bins.length).toBeLessThanOrEqual(13);
    bins.slice(1).forEach(({ from }, index) => expect(from).toBe(bins[index]!.to));
  });

  it("counts hours on an edge below it, as rounded hours were used up to there", () => {
    const bins = hoursHistogram([0.5, 1, 1, 1.5, 2, 5]);
    const upTo = (edge: number) =>
      bins.filter(({ to }) => to <= edge).reduce((sum, { count }) => sum + count, 0);
    expect([upTo(0.5), upTo(1), upTo(2)]).toEqual([1, 3, 5]);
  });

  it("joins the few giants of a long tail into one bin without end", () => {
    const bins = hoursHistogram([...Array.from({ length: 98 }, () => 1), 40, 400]);
    expect(bins[bins.length - 1]).toMatchObject({ to: Infinity, count: 2 });
  });

  it("has no bins without hours, and one where all are alike", () => {
    expect(hoursHistogram([])).toEqual([]);
    expect(hoursHistogram([2, 2, 2]).filter(({ count }) => count > 0)).toHaveLength(1);
  });

  it("puts its bars on the ground, the tallest as high as the drawing", () => {
    const bars = histogramBars(hoursHistogram([0.5, 1, 1, 1.5, 2, 5]), { width: 300, height: 90 });
    expect(Math.max(...bars.map(({ height }) => height))).toBe(90);
    for (const { y, height } of bars) expect(y + height).toBe(90);
    expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeLessThanOrEqual(300);
  });
});

describe("the median of hours", () => {
  it("is the hours that half of the tickets do not exceed", () => {
    expect([medianOf([5, 1, 3]), medianOf([4, 1, 2, 3]), medianOf([7])]).toEqual([3, 2, 7]);
  });
});
