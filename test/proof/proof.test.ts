import { SIMULATED_SCENARIOS } from "../simulation/scenarios";
import { proofReport } from "./proofReport";
import { proveScenario } from "./proveScenario";

/** A few scenarios and years of what `npm run proof` does whole: enough to see a rule that is wrong. */
const RUNS = 30_000;
const SEED = 20261130;
const FEW = [
  "two people, known hours, odd trip fee",
  "losses large and frequent",
  "blocks that expire each quarter, eighteen months",
  "month to month, left before the year is over",
];
const few = SIMULATED_SCENARIOS.filter(({ name }) => FEW.includes(name));

describe(`figures against ${RUNS} runs of simulated years (seed ${SEED})`, () => {
  const proofs = few.map((scenario) => proveScenario(scenario, { runs: RUNS, seed: SEED }));

  it.each(FEW)("are right for %s", (name) => {
    const { comparisons } = proofs.find((proof) => proof.name === name)!;
    expect(comparisons.length).toBeGreaterThan(100);
    const wrong = comparisons.filter(({ judgement }) => judgement === "wrong");
    expect(wrong.map((each) => [each.name, each.value, each.simulated, each.errorsAway])).toEqual([]);
  });

  it("are reported by kind, with none beyond its bounds", () => {
    const report = proofReport(proofs, SEED);
    for (const name of FEW) expect(report).toContain(`| ${name} |`);
    expect(report).toContain("## Beyond their bounds\n\nNone.");
  });
});
