import { annualSpend, annualSpendSpec, type AnnualSpendTerms } from "../../../src/model/spread/annualSpend";
import { CELL_ACCURACY } from "../../../src/numerics/compound/accuracy";
import { compoundProblem } from "../../../src/numerics/compound/compoundProblem";
import { latticeGrid, type CumulativeGrid } from "../../../src/numerics/compound/smooth/cumulativeGrid";
import { realFft } from "../../../src/numerics/transforms/realFft";
import { simulatedYears } from "../../reference/simulatedYears";

const NAMES = [
  "incidents",
  "hoursPerIncident",
  "hourlyRate",
  "minimumHours",
  "incrementHours",
  "calloutFee",
  "afterHoursShare",
  "afterHoursMultiplier",
  "partsPerIncident",
  "hoursCv",
  "yearCv",
] as const;

function termsOf(values: readonly number[]): AnnualSpendTerms {
  return Object.fromEntries(NAMES.map((name, i) => [name, values[i]!])) as unknown as AnnualSpendTerms;
}

/** The whole lattice, with as many points as it takes: what no cell has the time for. */
function wholeLattice(terms: AnnualSpendTerms): { grid: CumulativeGrid; step: number } {
  const problem = compoundProblem(annualSpendSpec(terms));
  const step = problem.latticeStep;
  const nodes = 2 ** Math.ceil(Math.log2((problem.mean + 4 * problem.standardDeviation) / step));
  const plan = { spec: problem.spec, step, before: 0, after: nodes, tilt: 24, accuracy: CELL_ACCURACY };
  return {
    grid: latticeGrid({ ...plan, fft: realFft(2 * nodes), isLattice: true, leavesOut: "nothing" }),
    step,
  };
}

/** More points than a cell may solve: from quarter hours of many tickets to fees in cents. */
const FINE = [
  [173.4, 2.394, 80, 0, 0.1, 33.33, 0.2, 1.37, 13.87, 3, 2],
  [4160, 4.651, 150, 0.5, 0.1, 0, 0, 1.37, 0, 1.2, 1],
  [3596, 0.5808, 80, 1, 1, 0, 0.37, 1.37, 20, 10, 0],
  [1708, 2.672, 125, 0.5, 1, 47.5, 0.2, 1.5, 0, 10, 0.1],
  [71.14, 0.5509, 150, 0.73, 0.25, 33.33, 0, 1.37, 20, 1.2, 0.1],
  [28.16, 1.177, 150, 0.73, 1, 33.33, 0.2, 1.37, 0, 0.05, 2],
  [33.56, 0.1489, 80, 0.5, 0.1, 95, 0.37, 1.37, 13.87, 1.2, 0.1],
  [218.2, 0.2439, 125, 1, 0.1, 60, 0.3, 1.37, 20, 0.3, 1],
].map(termsOf);

describe("annualSpend where amounts sit on steps too fine for a lattice", () => {
  it.each(FINE)(
    "has amounts within one billing step and tells the error, for $incidents incidents",
    (terms) => {
      const spend = annualSpend(terms);
      const { grid, step } = wholeLattice(terms);
      const billingStep = terms.hourlyRate * terms.incrementHours * terms.afterHoursMultiplier;
      const below = (amount: number): number => (amount < 0 ? 0 : grid.below(amount));
      for (const p of [0.05, 0.5, 0.8, 0.95]) {
        const { value, error } = spend.quantile(p);
        const nearest = Math.round(value / step);
        expect(Math.abs(value - nearest * step)).toBeLessThan(1e-6 * step + 1e-9 * value);
        const reach = Math.max(error, 1e-9 * value);
        expect(below(value + reach)).toBeGreaterThanOrEqual(p - 1e-9);
        expect(below(value - reach - step)).toBeLessThanOrEqual(p + 1e-9);
        expect(below(value + billingStep)).toBeGreaterThanOrEqual(p);
        expect(below(value - billingStep)).toBeLessThan(p);
        const over = spend.probabilityOver(value);
        expect(Math.abs(over.value - (1 - grid.below(value)))).toBeLessThanOrEqual(
          Math.max(over.error, 1e-9),
        );
      }
      for (const part of [0.9, 1.1, 1.5]) {
        const amount = part * spend.mean;
        const { value, error } = spend.overrun(amount);
        const reference = spend.mean - amount + grid.shortfall(amount);
        expect(Math.abs(value - reference)).toBeLessThanOrEqual(error + 5e-11 * amount);
      }
    },
  );

  it("finds quantiles of many incidents on the very step", () => {
    const terms = FINE[1]!;
    const { grid, step } = wholeLattice(terms);
    const { value } = annualSpend(terms).quantile(0.95);
    expect(grid.below(value)).toBeGreaterThanOrEqual(0.95);
    expect(grid.below(value - step)).toBeLessThan(0.95);
  });
});

/** Fees and minimums in cents beside coarse steps: everything that a whole lattice can still be solved for. */
const APART = [
  // A fee that fits no step, and a widely varying year: frequencies beside a grid of years of few incidents.
  [86.47, 1.979, 95.5, 0, 0.25, 60, 0.5, 1.5, 0, 0.8, 1],
  // Two minimums that fit no step either; without a fee, and with one.
  [423.9, 5.337, 187.3, 0.73, 0.5, 0, 0.3, 1.5, 0, 0.8, 0.25],
  [153.8, 4.06, 80, 0.73, 0.25, 27.25, 0.15, 1.5, 0, 0.8, 0.5],
  // Nearly all at the minimum, so that few others are told apart.
  [190.2, 0.1334, 150, 0.37, 0.5, 33.33, 0.3, 1.37, 0, 0.05, 0.25],
  [168.1, 0.9501, 95.5, 0.5, 0.25, 60, 0, 2, 0, 1.2, 1],
  // Two known amounts and nothing else.
  [382.7, 0.1069, 95.5, 0.9, 1, 0, 0.15, 1.25, 20, 0.05, 1],
  // Few incidents at two rates that share no coarse step: with a fee; without one, in a plain year and another.
  [24.22, 5.18, 150, 0.9, 0.25, 33.33, 0.5, 1.37, 0, 0.3, 0.1],
  [34.33, 2.717, 125, 0.73, 0.1, 0, 0.3, 1.37, 0, 1.2, 0],
  [29.26, 4.771, 125, 0.73, 0.25, 0, 0.3, 1.37, 0, 1.2, 0.1],
  // A fee that fits the steps of one rate only, and many incidents that cost a fee at either.
  [21.6, 4.066, 80, 0.73, 0.25, 60, 0.15, 1.37, 20, 2, 0.25],
  [52.94, 0.1521, 80, 0, 0.1, 33.33, 0.5, 1.37, 0, 0.3, 0.5],
  // Nearly all at one of two minimums, a few incidents on the steps of two rates.
  [147.553, 0.103611, 125, 0.73, 0.1, 47.5, 0.2, 1.37, 0, 3, 0.1],
  // Too many sums, but few enough numbers of incidents.
  [16.71, 2.871, 150, 0.73, 0.5, 49.05, 0.3, 1.37, 0, 0.8, 0.25],
  // A hundred thousand sums of fees and two minimums.
  [30.88, 0.4924, 125, 0.73, 0.1, 0, 0.5, 1.5, 13.87, 3, 0.5],
  // Far below the mean, where all terms are small.
  [197.3, 5.362, 150, 0.9, 0.1, 109.15, 0.15, 1.25, 20, 3, 0.1],
].map(termsOf);

describe("annualSpend where fees and minimums fit no common step", () => {
  it.each(APART)("has all answers to 1e-6 or a billing step, for $incidents incidents", (terms) => {
    const spend = annualSpend(terms);
    const { grid, step } = wholeLattice(terms);
    for (const part of [0.3, 0.6, 0.9, 1.1, 1.5]) {
      const amount = part * spend.mean;
      const over = spend.probabilityOver(amount);
      const missed = Math.abs(over.value - (1 - grid.below(amount)));
      expect(missed).toBeLessThan(1e-6);
      // The whole lattice itself is known to about 1e-10.
      expect(missed).toBeLessThanOrEqual(over.error + 2e-10);
      expect(over.error).toBeGreaterThanOrEqual(2e-11);
      const overrun = spend.overrun(amount);
      const reference = spend.mean - amount + grid.shortfall(amount);
      expect(Math.abs(overrun.value - reference)).toBeLessThan(1e-6 * reference + 2e-10 * spend.mean);
    }
    for (const p of [0.05, 0.5, 0.95]) {
      const { value, error } = spend.quantile(p);
      expect(error).toBeLessThan(terms.hourlyRate * terms.incrementHours);
      expect(grid.below(value + error + step / 2)).toBeGreaterThanOrEqual(p - 1e-9);
      expect(grid.below(value - error - step / 2)).toBeLessThan(p + 1e-9);
    }
  });
});

it("knows overruns far beyond all likely years to parts of the amounts, where steps are too fine", () => {
  const terms = termsOf([1324, 0.3659, 187.35, 0.5, 0.25, 0, 0.5, 1.37, 0, 2, 0.1]);
  const spend = annualSpend(terms);
  const { grid } = wholeLattice(terms);
  const amount = 2 * spend.mean;
  const { value, error } = spend.overrun(amount);
  expect(error).toBeLessThan(4e-10 * amount);
  expect(Math.abs(value - (spend.mean - amount + grid.shortfall(amount)))).toBeLessThan(error);
});

/** Nearly every incident costs the minimum, and working hours and after hours share no step with it. */
const AT_THE_MINIMUM = [
  [60.79, 0.1883, 187.35, 1, 0, 0, 0.37, 1.5, 20, 0.5, 2],
  [3.11, 0.1131, 80, 0.5, 0, 33.33, 0.2, 1.5, 13.87, 1.2, 2],
].map(termsOf);

describe("annualSpend where nearly all incidents are billed at the minimum", () => {
  it.each(AT_THE_MINIMUM)("agrees with 200,000 simulated years, for $incidents incidents", (terms) => {
    const spend = annualSpend(terms);
    const years = simulatedYears(terms, 200_000, 11);
    for (const p of [0.5, 0.8, 0.95, 0.99]) {
      const amount = spend.quantile(p).value;
      const over = spend.probabilityOver(amount).value;
      expect(over).toBeLessThanOrEqual(1 - p + 1e-9);
      const simulated = years.filter((year) => year > amount * (1 + 1e-9)).length / years.length;
      expect(Math.abs(simulated - over)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / years.length));
    }
  });
});
