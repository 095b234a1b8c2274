import type { CostCurve, CostCurves, Quantile } from "../analysis/analysis";
import { linearScale, type LinearScale, niceTicks } from "./linearScale";

/** Where the parts of the two cost curves lie, in pixels. */
export interface CurveGeometry {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly paths: readonly {
    readonly option: CostCurve["option"];
    readonly path: string;
    readonly area: string;
  }[];
  readonly amountTicks: readonly number[];
  readonly shareTicks: readonly number[];
  /** Bars below the plot: where nine years of ten lie. */
  readonly spreads: readonly SpreadBar[];
  readonly plot: Plot;
}

export interface SpreadBar {
  readonly option: CostCurve["option"];
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly y: number;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SPREAD_STEP = 12;

/** Geometry of P(cost > amount) for both options in a plot of this place and size. */
export function curveGeometry(
  { from, to, curves }: CostCurves,
  plot: Plot,
  ...extra: readonly number[]
): CurveGeometry {
  const low = Math.min(from, ...extra);
  const high = Math.max(to, ...extra);
  const x = linearScale([low, high], [plot.left, plot.right]);
  const y = linearScale([0, 1], [plot.bottom, plot.top]);
  return {
    x,
    y,
    plot,
    paths: curves.map((curve) => ({ option: curve.option, ...curvePaths(curve, x, y) })),
    amountTicks: niceTicks(low, high, 4),
    shareTicks: [0, 0.25, 0.5, 0.75, 1],
    spreads: curves.map((curve, index) => ({
      option: curve.option,
      from: x(quantileAt(curve.quantiles, 0.05)),
      to: x(quantileAt(curve.quantiles, 0.95)),
      mean: x(curve.mean),
      y: plot.bottom + 28 + index * SPREAD_STEP,
    })),
  };
}

/** A line that keeps its level between two known points; a certain amount is one upright step. */
function curvePaths({ points }: CostCurve, x: LinearScale, y: LinearScale) {
  const known = [{ money: x.from, probability: 1 }, ...points, { money: x.to, probability: 0 }];
  const visible = known.filter(({ money }) => money >= x.from && money <= x.to);
  const steps = visible.map(({ money, probability }) => [x(money), y(probability)] as const);
  const path = steps.map(([px, py], index) => `${index === 0 ? "M" : "L"}${round(px)} ${round(py)}`).join("");
  const area = `${path}L${round(x(x.from))} ${round(y(0))}Z`;
  return { path, area };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The known quantile at a level, else the nearest one that is known. */
export function quantileAt(quantiles: readonly Quantile[], level: number): number {
  const byDistance = [...quantiles].sort((a, b) => Math.abs(a.level - level) - Math.abs(b.level - level));
  return byDistance[0]?.money ?? NaN;
}

/** Levels known for both curves, in the order in which the arrow keys go through them. */
export function commonLevels({ curves }: CostCurves): readonly number[] {
  const [first, second] = curves;
  return first.quantiles
    .map(({ level }) => level)
    .filter((level) => second.quantiles.some((quantile) => quantile.level === level));
}

/** The level whose share of costlier years is nearest to a height in the plot. */
export function levelAt(levels: readonly number[], y: LinearScale, pixel: number): number {
  const share = (level: number) => Math.abs(y(1 - level) - pixel);
  return [...levels].sort((a, b) => share(a) - share(b))[0] ?? 0.5;
}
