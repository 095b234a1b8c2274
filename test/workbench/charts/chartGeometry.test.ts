import { axisTicks, chartGeometry } from "../../../src/workbench/charts/chartGeometry";
import { chartSeries } from "../../../src/workbench/charts/chartSeries";

const COSTS = [
  ["measure", "break-fix", "managed"],
  ["cash", 60, 80],
  ["time", 40, "#N/A"],
];
const inRows = { kind: "stackedColumns", seriesIn: "rows", valueTitle: "Money" } as const;

describe("charts over live cells", () => {
  it("read labels and series from rows or from columns, and leave errors out", () => {
    const series = [
      { name: "cash", values: [60, 80] },
      { name: "time", values: [40, undefined] },
    ];
    expect(chartSeries(COSTS, inRows)).toEqual({ labels: ["break-fix", "managed"], series });
    const turned = COSTS[0]!.map((_, column) => COSTS.map((row) => row[column]));
    expect(chartSeries(turned, { ...inRows, seriesIn: "columns" }).series).toEqual(series);
  });

  it("stack what adds up: 60 and 40 reach the top of an axis to 100", () => {
    const { bars, ticks } = chartGeometry("stackedColumns", chartSeries(COSTS, inRows));
    expect(ticks[ticks.length - 1]!.value).toBe(100);
    const [cash, , time] = bars;
    expect([cash!.top, cash!.height]).toEqual([0.4, 0.6]);
    expect(time!.top).toBeCloseTo(0, 12);
    expect(time!.left).toBe(cash!.left);
  });

  it("lay bars down on both sides of zero", () => {
    const data = {
      labels: ["Users"],
      series: [
        { name: "low", values: [-50] },
        { name: "high", values: [100] },
      ],
    };
    const { bars, ticks } = chartGeometry("bars", data);
    const zero = ticks.find(({ value }) => value === 0)!.at;
    expect(bars[0]!.left + bars[0]!.width).toBeCloseTo(zero, 12);
    expect(bars[1]!.left).toBeCloseTo(zero, 12);
  });

  it("put the amounts of a curve to scale, without a header", () => {
    const data = chartSeries(
      [
        [100, 1],
        [200, 0.5],
        [500, 0],
      ],
      { ...inRows, kind: "curve" },
    );
    const [line] = chartGeometry("curve", data).lines;
    expect(line!.points).toEqual([
      [0, 0],
      [0.25, 0.5],
      [1, 1],
    ]);
  });

  it.each([
    [[], [0, 1]],
    [[0], [0, 1]],
    [[100], [0, 50, 100]],
    [
      [-30, 70],
      [-50, 0, 50, 100],
    ],
  ])("have round amounts around %p", (values, ticks) => expect(axisTicks(values)).toEqual(ticks));
});
