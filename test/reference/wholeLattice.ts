import { annualSpendSpec, type AnnualSpendTerms } from "../../src/model/spread/annualSpend";
import { CELL_ACCURACY } from "../../src/numerics/compound/accuracy";
import { compoundProblem } from "../../src/numerics/compound/compoundProblem";
import { latticeGrid } from "../../src/numerics/compound/lattice/latticeGrid";
import type { ExactGrid } from "../../src/numerics/compound/solution";
import { realFft } from "../../src/numerics/transforms/realFft";

/** A year solved on one lattice with as many points as it takes: exact, but too slow for a cell. */
export interface WholeLattice {
  readonly grid: ExactGrid;
  readonly step: number;
  readonly nodes: number;
  readonly reach: number;
}

/** Points of a lattice that reaches this many standard deviations above the mean; infinite if there is none. */
export function wholeLatticeNodes(terms: AnnualSpendTerms, deviations: number): number {
  const { latticeStep, mean, standardDeviation } = compoundProblem(annualSpendSpec(terms));
  if (latticeStep === 0) return Infinity;
  return 2 ** Math.ceil(Math.log2((mean + deviations * standardDeviation) / latticeStep));
}

/** Solves the year on the lattice of all its amounts. */
export function wholeLattice(terms: AnnualSpendTerms, deviations = 4): WholeLattice {
  const { spec, latticeStep: step } = compoundProblem(annualSpendSpec(terms));
  const nodes = wholeLatticeNodes(terms, deviations);
  const plan = { spec, step, before: 0, after: nodes, tilt: 24, accuracy: CELL_ACCURACY };
  const grid = latticeGrid({ ...plan, fft: realFft(2 * nodes), isLattice: true, leavesOut: "nothing" });
  return { grid, step, nodes, reach: (nodes - 2) * step };
}
