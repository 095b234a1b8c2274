import { GROUPS } from "./comparedFigures";
import { type Comparison, type Judgement, MOST_ERRORS, type ScenarioProof } from "./proveScenario";

type Named = Comparison & { readonly scenario: string };

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const most = (values: readonly number[]): number => Math.max(0, ...values);
const percent = (share: number): string => `${(share * 100).toPrecision(2)} %`;
const errors = (value: number): string => value.toFixed(1);

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n");
}

function scenarioRow({ name, runs, comparisons }: ScenarioProof): string[] {
  const exact = comparisons.filter(({ admitted }) => admitted === 0);
  const approximate = comparisons.filter(({ admitted }) => admitted > 0);
  const groups = GROUPS.map((group) => {
    const own = exact.filter((each) => each.group === group && each.judgement !== "resolved");
    return own.length === 0 ? "" : errors(most(own.map(({ errorsAway }) => errorsAway)));
  });
  return [
    name,
    runs.toLocaleString("en-US"),
    String(exact.length),
    ...groups,
    approximate.length === 0 ? "" : String(approximate.length),
    approximate.length === 0 ? "" : percent(most(approximate.map(({ deviation }) => deviation))),
  ];
}

function findings(all: readonly Named[], judgement: Judgement): string {
  const found = all.filter((each) => each.judgement === judgement);
  if (found.length === 0) return "None.";
  return table(
    ["scenario", "figure", "model", "simulated", "standard errors", "deviation"],
    found.map(({ scenario, name, value, simulated, errorsAway, deviation }) => [
      scenario,
      name,
      value.toPrecision(7),
      simulated.toPrecision(7),
      errors(errorsAway),
      percent(deviation),
    ]),
  );
}

/** The report of docs/proof.md. */
export function proofReport(proofs: readonly ScenarioProof[], seed: number): string {
  const all = proofs.flatMap(({ name, comparisons }) =>
    comparisons.map((each) => ({ ...each, scenario: name })),
  );
  const exact = all.filter(({ admitted }) => admitted === 0);
  const refused = proofs.flatMap(({ name, refused: names }) => names.map((each) => `- ${name}: ${each}`));
  return `# Proof by simulation

Written by \`npm run proof\` (seed ${seed}). A program that was written from [docs/model.md](model.md) and shares no code with the model (\`test/simulation\`) draws years incident by incident, and every figure that the model gives for them is compared: each measure of \`SUPPORT_COMPARE\`, in total and in cash, for the year and for a longer term, the chance that managed is cheaper, both regrets, what leaving costs. ${proofs.length} scenarios, ${all.length} figures: ${exact.length} are called exact, ${all.length - exact.length} approximate.

A figure that is called exact should be within ${MOST_ERRORS} standard errors of the simulation; chance puts about one in 15,000 beyond. Quantiles are judged by how many years lie below and up to them. Figures of one scenario share their years, so they are not independent tests. An approximate figure should be no further off than it is said to be.

## Figures

The largest distance in standard errors by kind of figure, among those that are called exact; then the approximate ones, with the largest deviation.

${table(["scenario", "runs", "exact", ...GROUPS, "approximate", "furthest off"], proofs.map(scenarioRow))}

## Beyond their bounds

${findings(all, "wrong")}

## Within what is solved

Exact figures beyond ${MOST_ERRORS} standard errors, but within a thousandth of the amount, which comparisons accept for quantiles at jumps (few incidents of known hours), or within 1e-5 of the amounts involved for a regret.

${findings(all, "resolved")}

## Not shown

What the model refuses as not exact enough.

${refused.length === 0 ? "Nothing." : refused.join("\n")}
`;
}
