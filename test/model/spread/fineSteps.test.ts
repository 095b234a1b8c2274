import { annualSpend, type AnnualSpendTerms } from "../../../src/model/spread/annualSpend";
import { simulatedYears } from "../../reference/simulatedYears";
import { wholeLattice } from "../../reference/wholeLattice";

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
      const below = (amount: number): number => (amount < 0 ? 0 : grid.cdf(amount));
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
        expect(Math.abs(over.value - (1 - grid.cdf(value)))).toBeLessThanOrEqual(Math.max(over.error, 1e-9));
      }
      for (const part of [0.9, 1.1, 1.5]) {
        const amount = part * spend.mean;
        const { value, error } = spend.overrun(amount);
        const reference = spend.mean - amount + grid.expectedGapBelow(amount);
        expect(Math.abs(value - reference)).toBeLessThanOrEqual(error + 5e-11 * amount);
      }
    },
  );

  it("finds quantiles of many incidents on the very step", () => {
    const terms = FINE[1]!;
    const { grid, step } = wholeLattice(terms);
    const { value } = annualSpend(terms).quantile(0.95);
    expect(grid.cdf(value)).toBeGreaterThanOrEqual(0.95);
    expect(grid.cdf(value - step)).toBeLessThan(0.95);
  });
});

/** Fees and minimums in cents beside coarse steps that an exact route covers. */
const COUNTED = [
  // Nearly all at the minimum, so that few others are left to be counted.
  [190.2, 0.1334, 150, 0.37, 0.5, 33.33, 0.3, 1.37, 0, 0.05, 0.25],
  // Two known amounts and nothing else.
  [382.7, 0.1069, 95.5, 0.9, 1, 0, 0.15, 1.25, 20, 0.05, 1],
  // Many incidents that cost a fee at either rate.
  [52.94, 0.1521, 80, 0, 0.1, 33.33, 0.5, 1.37, 0, 0.3, 0.5],
  // A hundred thousand sums of fees and two minimums.
  [30.88, 0.4924, 125, 0.73, 0.1, 0, 0.5, 1.5, 13.87, 3, 0.5],
  // Far below the mean, where all terms are small.
  [197.3, 5.362, 150, 0.9, 0.1, 109.15, 0.15, 1.25, 20, 3, 0.1],
].map(termsOf);

/** Beyond every exact route, with the largest errors that random sets of terms have shown. */
const TOO_FINE = [
  // A fee that fits no step, and a widely varying year.
  [86.47, 1.979, 95.5, 0, 0.25, 60, 0.5, 1.5, 0, 0.8, 1],
  [168.1, 0.9501, 95.5, 0.5, 0.25, 60, 0, 2, 0, 1.2, 1],
  // Two minimums that fit no step either; without a fee, and with one.
  [423.9, 5.337, 187.3, 0.73, 0.5, 0, 0.3, 1.5, 0, 0.8, 0.25],
  [153.8, 4.06, 80, 0.73, 0.25, 27.25, 0.15, 1.5, 0, 0.8, 0.5],
  // Few incidents at two rates that share no coarse step: with a fee; without one, in a plain year and another.
  [24.22, 5.18, 150, 0.9, 0.25, 33.33, 0.5, 1.37, 0, 0.3, 0.1],
  [34.33, 2.717, 125, 0.73, 0.1, 0, 0.3, 1.37, 0, 1.2, 0],
  [29.26, 4.771, 125, 0.73, 0.25, 0, 0.3, 1.37, 0, 1.2, 0.1],
  // A fee that fits the steps of one rate only.
  [21.6, 4.066, 80, 0.73, 0.25, 60, 0.15, 1.37, 20, 2, 0.25],
  // Nearly all at one of two minimums, a few incidents on the steps of two rates.
  [147.553, 0.103611, 125, 0.73, 0.1, 47.5, 0.2, 1.37, 0, 3, 0.1],
  // Too many sums of fees and minimums.
  [16.71, 2.871, 150, 0.73, 0.5, 49.05, 0.3, 1.37, 0, 0.8, 0.25],
  // One-minute steps and two minimums: large jumps far apart.
  [759, 0.2037, 95.5, 1, 1 / 60, 0, 0.37, 1.35, 0, 0.3, 0.1],
  [50.28, 4.3, 80, 0.9, 1 / 12, 95.37, 0.37, 1.25, 13.87, 0.05, 0],
  [81.63, 3.426, 95.5, 0, 0.5, 60, 0.1, 1.25, 0, 1.2, 0.5],
  // Thousands of fees nearly in phase with the billing steps.
  [3999, 0.6172, 125, 1, 0.5, 40, 1, 1.5, 0, 1.2, 0.5],
  // Long visits in minutes, at P99 beyond the largest lattice.
  [9.516, 8.542, 168, 0.73, 1 / 60, 95.37, 1, 1.35, 1.37, 0.05, 1],
].map(termsOf);

interface Tolerances {
  readonly probability: number;
  /** Of amounts, in billing steps. */
  readonly steps: number;
  /** Of amounts, relative: what counts where billing steps are minutes. */
  readonly amount: number;
  /** Probabilities of the quantiles that are asked for. */
  readonly quantiles: readonly number[];
}

function expectAgreement(terms: AnnualSpendTerms, tolerances: Tolerances): void {
  const spend = annualSpend(terms);
  const { grid, step } = wholeLattice(terms);
  // The whole lattice itself is known to about 1e-10.
  const known = 2e-10;
  for (const part of [0.3, 0.6, 0.9, 1.1, 1.5]) {
    const amount = part * spend.mean;
    const over = spend.probabilityOver(amount);
    const missed = Math.abs(over.value - (1 - grid.cdf(amount)));
    expect(missed).toBeLessThan(tolerances.probability);
    expect(missed).toBeLessThanOrEqual(over.error + known);
    expect(over.error).toBeGreaterThanOrEqual(2e-11);
    const overrun = spend.overrun(amount);
    const reference = spend.mean - amount + grid.expectedGapBelow(amount);
    expect(Math.abs(overrun.value - reference)).toBeLessThan(1e-6 * reference + known * spend.mean);
  }
  for (const p of tolerances.quantiles) {
    const { value, error } = spend.quantile(p);
    expect(grid.cdf(value + error + step / 2)).toBeGreaterThanOrEqual(p - 1e-9);
    expect(grid.cdf(value - error - step / 2)).toBeLessThan(p + 1e-9);
    const billingStep = terms.hourlyRate * terms.incrementHours;
    const exact = grid.firstAt(p - known, value);
    const allowed = Math.max(tolerances.steps * billingStep, tolerances.amount * exact);
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(allowed);
  }
}

describe("annualSpend where fees and minimums fit no common step", () => {
  it.each(COUNTED)("is exact where it can be, for $incidents incidents", (terms) =>
    expectAgreement(terms, { probability: 1e-9, steps: 1e-9, amount: 1e-9, quantiles: [0.05, 0.5, 0.95] }),
  );

  // These were asked for 1e-6 as long as there were routes by frequencies and by pairs of rates
  // (docs/decisions/0010-four-routes.md).
  it.each(TOO_FINE)(
    "has probabilities to 5e-5 and amounts to a quarter of a billing step, for $incidents incidents",
    (terms) =>
      expectAgreement(terms, {
        probability: 5e-5,
        steps: 0.25,
        amount: 3e-5,
        quantiles: [0.05, 0.5, 0.95, 0.99],
      }),
  );
});

it("shows no probability of 3e-11 beyond all years as a refusal, on the largest lattices", () => {
  const terms = termsOf([4731, 3.757, 150, 1, 1 / 12, 0, 0, 1.37, 0, 0.3, 0.1]);
  const { value, error } = annualSpend(terms).probabilityOver(5_400_000);
  expect(value).toBeLessThanOrEqual(error);
});

it("answers about years of hardly any incidents where thousands are expected", () => {
  // Nothing is solved for a number of incidents that nobody will see.
  const terms = termsOf([6741, 0.1327, 125, 0.5, 0.25, 60, 0.3, 1.35, 0, 10, 0]);
  expect(annualSpend(terms).probabilityOver(280_000).value).toBeCloseTo(1, 10);
});

it("knows overruns far beyond all likely years to parts of the amounts, where steps are too fine", () => {
  const terms = termsOf([1324, 0.3659, 187.35, 0.5, 0.25, 0, 0.5, 1.37, 0, 2, 0.1]);
  const spend = annualSpend(terms);
  const { grid } = wholeLattice(terms);
  const amount = 2 * spend.mean;
  const { value, error } = spend.overrun(amount);
  expect(error).toBeLessThan(4e-10 * amount);
  expect(Math.abs(value - (spend.mean - amount + grid.expectedGapBelow(amount)))).toBeLessThan(error);
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
