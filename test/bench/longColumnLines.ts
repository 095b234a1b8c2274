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
      target: "<= 5 x",
    },
  ];
}
