import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { realFft } from "../../src/numerics/transforms/realFft";
import { annualSpendLines } from "./annualSpendLines";
import { type BenchLine, shortestOf } from "./benchLine";
import { comparisonLines } from "./comparisonLines";
import { hostileLines } from "./hostileLines";
import { loadedSizeLines } from "./loadedSizeLines";
import { longColumnLines } from "./longColumnLines";
import { PROFILE } from "./profile";

const POINTS = 1 << 16;

/** The time of a plain transform of 2^16 real points: what all other times are compared with. */
function transformTime(): number {
  const fft = realFft(POINTS);
  const series = Float64Array.from({ length: POINTS }, (_, index) => Math.sin(index));
  const [re, im] = [new Float64Array(POINTS / 2 + 1), new Float64Array(POINTS / 2 + 1)];
  return shortestOf(50, () => fft.forward(series, re, im));
}

const unit = transformTime();

function row(line: BenchLine): string {
  const { what, target } = line;
  if ("figure" in line) return `| ${what} | ${line.figure} | | ${target} |`;
  const digits = line.milliseconds < 1 ? 3 : 1;
  const ratio = (line.milliseconds / unit).toPrecision(2);
  return `| ${what} | ${line.milliseconds.toFixed(digits)} ms | ${Number(ratio)} | ${target} |`;
}

const groups = [annualSpendLines, longColumnLines, comparisonLines, loadedSizeLines, hostileLines];
const table = [
  "| measured | figure | transforms | target |",
  "| --- | --- | --- | --- |",
  row({ what: "A real transform of 2^16 points", milliseconds: unit, target: "" }),
  ...groups.flatMap((lines) => lines().map(row)),
].join("\n");
process.stdout.write(`${table}\n`);
writeFileSync(
  join(process.cwd(), "docs/benchmarks.md"),
  `# Benchmarks

Written by \`npm run bench\`. Times are the shortest processor times of several runs on one machine (Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]!.model.trim()}). Compare the column *transforms*, not the milliseconds: it is the time divided by that of a real transform of 2^16 points in the same run. Hostile calls are random, at the limits or not what belongs there; \`HOSTILE_CALLS=100000 npm run bench\` asks more of them.

${table}

How exact the answers are where amounts share a step that is too fine for a lattice: [accuracy.md](accuracy.md), written by \`npm run accuracy\`.

${PROFILE}`,
);
