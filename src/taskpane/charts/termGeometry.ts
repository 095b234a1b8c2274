import type { TermMonth } from "../analysis/analysis";
import type { Plot } from "./curveGeometry";
import { linearScale, type LinearScale, niceTicks } from "./linearScale";

/** Money of one month as the drawing shows it: by itself, or added up from the start. */
export interface TermPoint {
  readonly month: number;
  readonly breakFix: number;
  readonly managed: number;
  /** Managed with what leaving after this month costs. */
  readonly leaving: number;
  readonly exitCost: number;
}

export type TermView = "cumulative" | "monthly";

/** Adds months up, or leaves them as they are. */
export function termPoints(term: readonly TermMonth[], view: TermView): readonly TermPoint[] {
  let [breakFix, managed] = [0, 0];
  return term.map((month) => {
    const isAdded = view === "cumulative";
    breakFix = month.breakFix + (isAdded ? breakFix : 0);
    managed = month.managed + (isAdded ? managed : 0);
    return {
      month: month.month,
      breakFix,
      managed,
      leaving: managed + month.exitCost,
      exitCost: month.exitCost,
    };
  });
}

export interface TermGeometry {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly breakFix: string;
  readonly managed: string;
  /** Undefined by month, where the cost of leaving would dwarf everything. */
  readonly leaving: string | undefined;
  readonly moneyTicks: readonly number[];
  readonly monthTicks: readonly number[];
}

export function termGeometry(points: readonly TermPoint[], view: TermView, plot: Plot): TermGeometry {
  const shown = points.flatMap(({ breakFix, managed, leaving }) =>
    view === "cumulative" ? [breakFix, managed, leaving] : [breakFix, managed],
  );
  const [low, high] = [Math.min(0, ...shown), Math.max(0, ...shown)];
  const last = points.at(-1)?.month ?? 1;
  const x = linearScale([1, Math.max(2, last)], [plot.left, plot.right]);
  const y = linearScale([low, high > low ? high : low + 1], [plot.bottom, plot.top]);
  const path = (money: (point: TermPoint) => number) =>
    points
      .map(
        (point, index) =>
          `${index === 0 ? "M" : "L"}${x(point.month).toFixed(1)} ${y(money(point)).toFixed(1)}`,
      )
      .join("");
  const years = Math.max(1, Math.ceil(last / 12 / 4));
  const monthTicks = points.map(({ month }) => month).filter((month) => month % (12 * years) === 0);
  return {
    x,
    y,
    breakFix: path((point) => point.breakFix),
    managed: path((point) => point.managed),
    leaving: view === "cumulative" ? path((point) => point.leaving) : undefined,
    moneyTicks: niceTicks(y.from, y.to, 4),
    monthTicks: [1, ...monthTicks],
  };
}
