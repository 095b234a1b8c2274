import { cellFunction } from "../../src/functions/cellFunction";
import { type BenchLine, shortestOf } from "./benchLine";

/** One formula over long columns, against a loop over the same arrays. */
export function longColumnLines(): BenchLine[] {
  const rows = 100_000;
  const incidents = Array.from({ length: rows }, (_, i) => [i % 400]);
  const hours = Array.from({ length: rows }, (_, i) => [1 + (i % 7) / 4]);
  const rates = Array.from({ length: rows }, (_, i) => [120 + (i % 50)]);
  const cells = shortestOf(7, () => cellFunction("BREAKFIX_COST")(incidents, hours, rates));
  let kept: number[][] = [];
  const loop = shortestOf(7, () => {
    kept = incidents.map((row, i) => [row[0]! * hours[i]![0]! * rates[i]![0]!]);
  });
  if (kept.length !== rows) throw new Error("the loop did not run");
  return [
    {
      what: "BREAKFIX_COST over 100,000 rows / a plain loop",
      figure: `${(cells / loop).toFixed(1)} x (${cells.toFixed(1)} ms, ${loop.toFixed(1)} ms)`,
      target: "<= 2 x",
    },
    manySolves(),
  ];
}

/** One call over as many different rows as a call may have, against as many calls of one row. */
function manySolves(): BenchLine {
  const rows = Array.from({ length: 200 }, (_, row) => [12 + row / 7]);
  const quantile = cellFunction("BREAKFIX_QUANTILE");
  const one = shortestOf(20, (turn) => quantile(0.95, 24 + (turn + 1) / 1000, 2.5, 150));
  const many = shortestOf(2, (turn) => quantile(0.95, rows.map(([count]) => [count! + turn / 1000]), 2.5, 150)); // prettier-ignore
  return {
    what: "BREAKFIX_QUANTILE over 200 different rows / one solve",
    figure: `${(many / one).toFixed(0)} x`,
    target: "<= 200 x",
  };
}
