import { readAssumptions } from "../../src/model/assumptions/readAssumptions";
import { ComparisonMeasures } from "../../src/model/decision/comparisonMeasures";
import { completeInputs } from "../simulation/inputs";
import type { SimulatedScenario } from "../simulation/scenarios";
import { Simulation } from "../simulation/simulateYears";
import { RunAmounts } from "./amounts";
import { ComparedFigures, type Group } from "./comparedFigures";

/** Standard errors within which figures that are called exact must be. */
export const MOST_ERRORS = 4;

/** What a comparison with simulated runs makes of a figure. */
export type Judgement =
  /** Within four standard errors. */
  | "right"
  /** Beyond them, but no further than distributions are solved. */
  | "resolved"
  /** No further off than it is said to be. */
  | "approximate"
  | "wrong";

/** A figure of the model beside what simulated runs show. */
export interface Comparison {
  readonly name: string;
  readonly group: Group;
  readonly value: number;
  readonly simulated: number;
  /** About how far off it is said to be; 0 if it is called exact. */
  readonly admitted: number;
  /** In standard errors of the simulation. */
  readonly errorsAway: number;
  /** As a share of the figure's size. */
  readonly deviation: number;
  readonly judgement: Judgement;
}

/** All figures of a scenario beside simulated runs. */
export interface ScenarioProof {
  readonly name: string;
  readonly runs: number;
  readonly comparisons: readonly Comparison[];
  /** Names of figures that the model does not show. */
  readonly refused: readonly string[];
}

/** Compares all figures of a scenario with simulated runs. */
export function proveScenario(
  { name, stated }: SimulatedScenario,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): ScenarioProof {
  const { outcome } = readAssumptions(Object.entries(stated)).scenarios[0]!;
  if (!outcome.ok) throw new RangeError(outcome.issues.map(({ message }) => message).join(" "));
  const inputs = completeInputs(stated);
  const { figures, feeds, refused } = new ComparedFigures(new ComparisonMeasures(outcome.value), inputs);
  const simulation = new Simulation(inputs, seed);
  const amounts = new RunAmounts();
  for (let run = 0; run < runs; run++) {
    amounts.read(simulation.next());
    for (const { index, tally } of feeds) tally.add(amounts.values[index]!);
  }
  const comparisons = figures.map(({ judge, size, resolution, ...figure }): Comparison => {
    const finding = judge.finding();
    const deviation = Math.abs(figure.value - finding.simulated) / (size || 1);
    const found = { ...figure, ...finding, deviation };
    return { ...found, judgement: judged(found, resolution) };
  });
  return { name, runs, comparisons, refused };
}

function judged(
  { admitted, errorsAway, deviation }: Omit<Comparison, "judgement">,
  resolution: number,
): Judgement {
  if (errorsAway <= MOST_ERRORS) return "right";
  if (deviation <= resolution) return "resolved";
  return deviation <= admitted ? "approximate" : "wrong";
}
