import type { AnnualSpendTerms } from "../../src/model/spread/annualSpend";
import { wholeLatticeNodes } from "../reference/wholeLattice";

/** Points of the whole lattices that a year is compared with: more than a cell solves, as many as memory holds. */
const FEWEST_POINTS = 1 << 19;
const MOST_POINTS = 1 << 22;
/** The lattices reach this many standard deviations above the mean. */
export const DEVIATIONS = 5;

/** Random terms over the whole domain of the BREAKFIX functions, with rounded hours and amounts in odd cents. */
function randomTerms(uniform: () => number): AnnualSpendTerms {
  const one = <Value>(...values: readonly Value[]): Value => values[Math.floor(uniform() * values.length)]!;
  const between = (low: number, high: number): number => low * (high / low) ** uniform();
  const cents = (low: number, high: number): number => Math.round(100 * between(low, high)) / 100;
  return {
    incidents: Number(between(0.2, 10_000).toPrecision(4)),
    hoursPerIncident: Number(between(0.1, 10).toPrecision(4)),
    hourlyRate: one(80, 95.5, 125, 150, 187.35, cents(50, 300)),
    minimumHours: one(0, 0, 0.25, 0.5, 1, 0.37, 0.73, 0.9),
    incrementHours: one(0.1, 0.25, 0.25, 0.5, 1, 1 / 60, 1 / 12),
    calloutFee: one(0, 0, 40, 60, 95.37, cents(5, 200)),
    afterHoursShare: one(0, 0.1, 0.3, 0.37, 1),
    afterHoursMultiplier: one(1.25, 1.35, 1.37, 1.5, 1.75, 2),
    partsPerIncident: one(0, 0, 20, 13.87, cents(1, 100)),
    hoursCv: one(0, 0.05, 0.3, 0.8, 1.2, 1.2, 2, 3, 10),
    yearCv: one(0, 0.1, 0.25, 0.25, 0.5, 1, 2),
  };
}

/** Random terms whose amounts share a step, but one so fine that a cell cannot solve the lattice of them all. */
export function fineLatticeTerms(uniform: () => number): AnnualSpendTerms {
  for (;;) {
    const terms = randomTerms(uniform);
    const nodes = wholeLatticeNodes(terms, DEVIATIONS);
    if (nodes >= FEWEST_POINTS && nodes <= MOST_POINTS) return terms;
  }
}
