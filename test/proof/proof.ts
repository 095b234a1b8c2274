import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { completeInputs } from "../simulation/inputs";
import { SIMULATED_SCENARIOS, type SimulatedScenario } from "../simulation/scenarios";
import { proofReport } from "./proofReport";
import { proveScenario, type ScenarioProof } from "./proveScenario";

/** A million runs where incidents are few; fewer runs where there are more incidents than this in all. */
const MOST_INCIDENTS = Number(process.argv[2] ?? 3e7);
const SEED = Number(process.argv[3] ?? 20261130);
const MOST_RUNS = 1_000_000;

function runsOf({ stated }: SimulatedScenario): number {
  const { users, incidentsPerUserPerMonth, termMonths } = completeInputs(stated);
  const incidents = users * incidentsPerUserPerMonth * Math.max(12, termMonths);
  return Math.min(MOST_RUNS, Math.ceil(MOST_INCIDENTS / incidents));
}

const proofs = SIMULATED_SCENARIOS.map((scenario, index): ScenarioProof => {
  process.stdout.write(`${scenario.name}\n`);
  return proveScenario(scenario, { runs: runsOf(scenario), seed: SEED + index });
});
const report = proofReport(proofs, SEED);
process.stdout.write(report);
writeFileSync(join(process.cwd(), "docs/proof.md"), report);
