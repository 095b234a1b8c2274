import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { annualSpendLines } from "./annualSpendLines";
import { comparisonLines } from "./comparisonLines";
import { longColumnLines } from "./longColumnLines";

const lines = [...annualSpendLines(), ...longColumnLines(), ...comparisonLines()];
const table = [
  "| measured | figure | target |",
  "| --- | --- | --- |",
  ...lines.map(({ what, figure, target }) => `| ${what} | ${figure} | ${target} |`),
].join("\n");
process.stdout.write(`${table}\n`);
writeFileSync(
  join(process.cwd(), "docs/benchmarks.md"),
  `# Benchmarks

Written by \`npm run bench\`. Times are the shortest of several runs on one machine (Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]!.model.trim()}); compare the ratios, not the milliseconds.

${table}

How exact the answers are where amounts share a step that is too fine for a lattice: [accuracy.md](accuracy.md), written by \`npm run accuracy\`.
`,
);
