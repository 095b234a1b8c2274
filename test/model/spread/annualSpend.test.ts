import fc from "fast-check";
import {
  AccuracyError,
  annualSpend,
  CURVE_ACCURACY,
  type AnnualSpendTerms,
} from "../../../src/model/spread/annualSpend";
import { blockHoursCost } from "../../../src/model/cost/blockHoursCost";
import { breakfixCost } from "../../../src/model/cost/breakfixCost";
import { CELL_ACCURACY, TABLE_ACCURACY, type Accuracy } from "../../../src/numerics/compound/accuracy";
import { readReference } from "../../reference/readReference";
import { simulatedYears } from "../../reference/simulatedYears";
import { propertyRuns } from "../../propertyRuns";

const TERMS: AnnualSpendTerms = {
  incidents: 24,
  hoursPerIncident: 2.5,
  hourlyRate: 150,
  minimumHours: 0,
  incrementHours: 0,
  calloutFee: 0,
  afterHoursShare: 0,
  afterHoursMultiplier: 1.5,
  partsPerIncident: 0,
  hoursCv: 1.2,
  yearCv: 0.25,
};
const off = (value: number, reference: number): number => Math.abs(value / reference - 1);

/** Terms from the whole domain, rare to thousands, tame to wild, every billing rule. */
const anyTerms: fc.Arbitrary<AnnualSpendTerms> = fc.record({
  incidents: fc.double({ min: -2, max: 4, noNaN: true }).map((log) => 10 ** log),
  hoursPerIncident: fc.double({ min: 0.1, max: 10, noNaN: true }),
  hourlyRate: fc.constantFrom(80, 125, 150, 187.35),
  minimumHours: fc.constantFrom(0, 0, 0.5, 1, 0.73),
  incrementHours: fc.constantFrom(0, 0, 0.25, 1),
  calloutFee: fc.constantFrom(0, 0, 95, 33.33),
  afterHoursShare: fc.constantFrom(0, 0.2, 1),
  afterHoursMultiplier: fc.constantFrom(1.5, 2, 1.37),
  partsPerIncident: fc.constantFrom(0, 20, 13.87),
  hoursCv: fc.constantFrom(0, 0.05, 0.5, 1.2, 3, 10),
  yearCv: fc.constantFrom(0, 0.1, 0.25, 1, 2),
});
const RUNS = { numRuns: propertyRuns(25) };

describe("annualSpend against brute force (test/reference/annualSpend.py)", () => {
  const rows = readReference("annualSpend.csv");
  const spendOf = (row: Record<string, number>) =>
    annualSpend({
      ...TERMS,
      incidents: row["incidents"]!,
      hoursPerIncident: row["hours"]!,
      hourlyRate: row["rate"]!,
      minimumHours: row["minimum"]!,
      calloutFee: row["fee"]!,
      afterHoursShare: row["share"]!,
      afterHoursMultiplier: row["multiplier"]!,
      hoursCv: row["cv"]!,
      yearCv: row["yearCv"]!,
    });

  it.each(rows.map((row, i) => [i, row] as const))(
    "holds in case %d, and so do its estimated errors",
    (_, row) => {
      const spend = spendOf(row);
      const { amount, below, shortfall, belowError, shortfallError } = row as Record<string, number>;
      const over = spend.probabilityOver(amount!);
      expect(Math.abs(over.value - (1 - below!))).toBeLessThanOrEqual(over.error + 3 * belowError! + 1e-13);
      expect(over.error).toBeLessThan(1e-8);
      const overrun = spend.overrun(amount!);
      const reference = spend.mean - amount! + shortfall!;
      const lost = 1e-13 * (spend.mean + amount!) + 3 * shortfallError!;
      expect(Math.abs(overrun.value - reference)).toBeLessThanOrEqual(overrun.error + lost);
      expect(Math.abs(overrun.value - reference)).toBeLessThan(1e-6 * reference);
      const quantile = spend.quantile(below!);
      expect(off(quantile.value, amount!)).toBeLessThan(below! < 0.5 ? 1e-7 : 2e-8);
    },
  );
});

describe("annualSpend against Panjer's recursion in R (test/reference/latticeSpend.R)", () => {
  it("has every quantile exactly, and the probabilities to 1e-10", () => {
    for (const row of readReference("latticeSpend.csv")) {
      const spend = annualSpend({
        ...TERMS,
        incidents: row["incidents"]!,
        hoursPerIncident: row["hours"]!,
        hourlyRate: row["rate"]!,
        minimumHours: row["minimum"]!,
        incrementHours: row["increment"]!,
        calloutFee: row["fee"]!,
        afterHoursShare: row["share"]!,
        hoursCv: row["cv"]!,
        yearCv: row["yearCv"]!,
      });
      expect(spend.quantile(row["p"]!).value).toBeCloseTo(row["quantile"]!, 8);
      expect(Math.abs(1 - spend.probabilityOver(row["quantile"]!).value - row["below"]!)).toBeLessThan(1e-10);
    }
  });
});

describe("annualSpend against a seeded simulation", () => {
  it.each([
    ["fees, minimum and after hours", { minimumHours: 1, calloutFee: 95, afterHoursShare: 0.3 }],
    [
      "quarter hours and a fee in cents",
      { incrementHours: 0.25, minimumHours: 0.5, calloutFee: 33.33, incidents: 6 },
    ],
    ["wild hours and years", { hoursCv: 3, yearCv: 1 }],
  ])("agrees within five standard errors: %s", (_, change) => {
    const terms = { ...TERMS, ...change };
    const years = simulatedYears(terms, 20_000, 42);
    const spend = annualSpend(terms);
    const budget = 1.4 * spend.mean;
    const over = years.map((year) => (year > budget ? 1 : 0));
    const excess = years.map((year) => Math.max(0, year - budget));
    for (const [sample, exact] of [
      [over, spend.probabilityOver(budget).value],
      [excess, spend.overrun(budget).value],
      [years, spend.mean],
    ] as const) {
      const mean = sample.reduce((sum: number, x) => sum + x, 0) / sample.length;
      const variance = sample.reduce((sum: number, x) => sum + (x - mean) ** 2, 0) / sample.length;
      expect(Math.abs(mean - exact)).toBeLessThan(5 * Math.sqrt(variance / sample.length));
    }
  });
});

describe("annualSpend over its whole domain", () => {
  it("has BREAKFIX_COST as its mean", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(off(annualSpend(terms).mean, breakfixCost(terms))).toBeLessThan(1e-12);
      }),
      { ...RUNS, numRuns: propertyRuns(200) },
    );
  });

  it("has larger quantiles at larger probabilities, and probabilities that fit them", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const spend = annualSpend(terms);
        const quantiles = [0.05, 0.5, 0.9, 0.999].map((p) => spend.quantile(p));
        quantiles.forEach((each, i) => {
          expect(Number.isFinite(each.value)).toBe(true);
          if (i > 0) expect(each.value).toBeGreaterThanOrEqual(quantiles[i - 1]!.value);
        });
        const { value, error } = spend.probabilityOver(quantiles[2]!.value * (1 + 1e-6) + 1e-6);
        expect(value).toBeLessThanOrEqual(0.1 + error + 1e-9);
      }),
      RUNS,
    );
  });

  it("has a convex overrun that falls from the mean, with the tail mean above the quantile", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const spend = annualSpend(terms);
        const overruns = [0, 0.5, 1, 1.5, 2].map((t) => spend.overrun(t * spend.mean));
        expect(off(overruns[0]!.value, spend.mean)).toBeLessThan(1e-12);
        for (let i = 1; i < 5; i++) {
          const slack = overruns[i]!.error + overruns[i - 1]!.error;
          expect(overruns[i]!.value).toBeLessThanOrEqual(overruns[i - 1]!.value + slack);
          expect(overruns[i]!.value).toBeGreaterThanOrEqual(spend.mean * (1 - i / 2) - slack);
          if (i === 4) continue;
          const bend = overruns[i - 1]!.value - 2 * overruns[i]!.value + overruns[i + 1]!.value;
          expect(bend).toBeGreaterThanOrEqual(-2 * (slack + overruns[i + 1]!.error));
        }
        expect(spend.tailMean(0.9).value).toBeGreaterThanOrEqual(spend.quantile(0.9).value);
      }),
      RUNS,
    );
  });

  it("scales with rate and fees together", () => {
    fc.assert(
      fc.property(anyTerms, fc.double({ min: 0.1, max: 50, noNaN: true }), (terms, factor) => {
        const scaled = annualSpend({
          ...terms,
          hourlyRate: terms.hourlyRate * factor,
          calloutFee: terms.calloutFee * factor,
          partsPerIncident: terms.partsPerIncident * factor,
        });
        const { value, error } = annualSpend(terms).quantile(0.9);
        const other = scaled.quantile(0.9);
        const slack = (error * factor + other.error) * 2 + 1e-8 * other.value;
        expect(Math.abs(other.value - factor * value)).toBeLessThanOrEqual(slack);
      }),
      RUNS,
    );
  });

  it("gives a finite number or a declared error to hostile terms", () => {
    const hostile = fc.constantFrom(0, 1e-300, 1e-12, 1, 7.123456789, 1e6, 1e12, 1e100);
    const terms = fc.record({
      incidents: fc.constantFrom(0, 1e-300, 1e-9, 0.5, 3.7, 10_000),
      hoursPerIncident: hostile,
      hourlyRate: hostile,
      minimumHours: hostile,
      incrementHours: hostile,
      calloutFee: hostile,
      afterHoursShare: fc.constantFrom(0, 1e-12, 0.5, 1),
      afterHoursMultiplier: fc.constantFrom(1e-6, 1, 1.37, 100),
      partsPerIncident: hostile,
      hoursCv: fc.constantFrom(0, 1e-9, 1e-3, 1, 10),
      yearCv: fc.constantFrom(0, 1e-9, 1e-3, 0.3, 2),
    });
    fc.assert(
      fc.property(terms, (each) => {
        const spend = annualSpend(each);
        const questions = [
          () => spend.quantile(0.5).value,
          () => spend.quantile(0.9999).value,
          () => spend.probabilityOver(1000).value,
          () => spend.overrun(1000).value,
        ];
        for (const ask of questions) {
          try {
            expect(Number.isFinite(ask())).toBe(true);
          } catch (error) {
            if (!(error instanceof AccuracyError)) throw error;
          }
        }
      }),
      { ...RUNS, numRuns: propertyRuns(60) },
    );
  });
});

it("finds quantiles on the very amounts that can be billed", () => {
  // No incident as likely as not; beyond, sums of 33.33 a call and 187.35 an hour in quarters from 0.73 hours on.
  const spend = annualSpend({
    ...TERMS,
    incidents: 1,
    hoursPerIncident: 0.1,
    hourlyRate: 187.35,
    minimumHours: 0.73,
    incrementHours: 0.25,
    calloutFee: 33.33,
    afterHoursShare: 0,
    partsPerIncident: 0,
    hoursCv: 10,
    yearCv: 1,
  });
  expect([0.05, 0.5, 0.9].map((p) => spend.quantile(p).value)).toEqual([0, 0, 510.2865]);
});

it("bills multiples of the minimum where no incident ever takes longer", () => {
  const spend = annualSpend({
    ...TERMS,
    incidents: 10_000,
    hoursPerIncident: 0.1,
    hourlyRate: 80,
    minimumHours: 1,
    incrementHours: 0,
    calloutFee: 0,
    afterHoursShare: 0,
    partsPerIncident: 0,
    hoursCv: 0.05,
    yearCv: 1,
  });
  // Geometric counts: P(N <= n) = 1 - (10000 / 10001)^(n + 1).
  const count = Math.ceil(Math.log(0.95) / Math.log(10_000 / 10_001)) - 1;
  expect(spend.quantile(0.05)).toEqual({ value: 80 * count, error: 0 });
});

it("does not follow rounding steps that vanish beside the fee", () => {
  const spend = annualSpend({
    ...TERMS,
    hoursPerIncident: 1e6,
    hourlyRate: 1e-300,
    incrementHours: 1e6,
    calloutFee: 1,
    hoursCv: 10,
  });
  expect(off(spend.mean, 24)).toBeLessThan(1e-12);
  expect(spend.probabilityOver(1e6).value).toBeLessThan(1e-10);
});

describe("annualSpend in the limits", () => {
  it("passes to Poisson as the level of the year settles", () => {
    const poisson = annualSpend({ ...TERMS, yearCv: 0 });
    for (const yearCv of [1e-3, 1e-5, 1e-6, 1e-8]) {
      const spend = annualSpend({ ...TERMS, yearCv });
      const drift = yearCv ** 2 * 24;
      expect(off(spend.quantile(0.95).value, poisson.quantile(0.95).value)).toBeLessThan(drift + 1e-9);
      expect(off(spend.standardDeviation, poisson.standardDeviation)).toBeLessThan(drift + 1e-12);
    }
  });

  it("passes to the unrounded bill as the increment becomes fine", () => {
    const plain = annualSpend(TERMS).quantile(0.9).value;
    const fine = annualSpend({ ...TERMS, incrementHours: 1e-7 }).quantile(0.9).value;
    expect(off(fine, plain)).toBeLessThan(1e-6);
  });

  it("passes to known hours as these stop varying", () => {
    const known = annualSpend({ ...TERMS, hoursCv: 0, calloutFee: 10 });
    const nearly = annualSpend({ ...TERMS, hoursCv: 1e-8, calloutFee: 10 });
    expect(known.quantile(0.9).value % 385).toBe(0);
    expect(off(nearly.quantile(0.9).value, known.quantile(0.9).value)).toBeLessThan(1e-6);
  });

  it("answers a repeated question with the same object, and forgets the oldest of more than 64", () => {
    const first = annualSpend(TERMS);
    expect(annualSpend({ ...TERMS })).toBe(first);
    for (let i = 1; i <= 64; i++) annualSpend({ ...TERMS, incidents: 100 + i });
    expect(annualSpend(TERMS)).not.toBe(first);
  });
});

describe("the memory of solved years", () => {
  it("keeps accuracies apart, whichever of their numbers differs", () => {
    expect(annualSpend(TERMS, CURVE_ACCURACY)).not.toBe(annualSpend(TERMS, TABLE_ACCURACY));
    const accuracy: Accuracy = { ...CELL_ACCURACY };
    const first = annualSpend(TERMS, accuracy);
    for (const [name, value] of Object.entries(accuracy)) {
      if (typeof value !== "number") continue;
      expect([name, annualSpend(TERMS, { ...accuracy, [name]: value / 2 + 1e-3 }) === first]).toEqual([
        name,
        false,
      ]);
    }
    expect(annualSpend(TERMS, { ...accuracy })).toBe(first);
  });

  it("keeps terms apart by every name they have, in any order", () => {
    const first = annualSpend(TERMS);
    for (const name of Object.keys(TERMS))
      expect([name, annualSpend({ ...TERMS, [name]: 0.375 }) === first]).toEqual([name, false]);
    // A term that is added later is part of the key at once.
    const later = { ...TERMS, travelFee: 40 };
    expect(annualSpend(later)).not.toBe(first);
    const turned = Object.fromEntries(Object.entries(TERMS).reverse()) as unknown as AnnualSpendTerms;
    expect(annualSpend(turned)).toBe(annualSpend(TERMS));
  });
});

describe("blockHoursCost", () => {
  const terms = {
    incidents: 24,
    hoursPerIncident: 2.5,
    hourlyRate: 150,
    blockHours: 50,
    blockDiscount: 0.15,
    minimumHours: 0,
    incrementHours: 0,
    hoursCv: 1.2,
    yearCv: 0.25,
  };

  it("is the block, and the overrun of the year's hours at the full rate", () => {
    const { prepaid, beyond, total } = blockHoursCost(terms);
    expect(prepaid).toBe(50 * 150 * 0.85);
    expect(off(beyond, annualSpend(TERMS).overrun(50 * 150).value)).toBeLessThan(1e-9);
    expect(total).toBe(prepaid + beyond);
  });

  it("is plain break-fix without a block", () => {
    expect(blockHoursCost({ ...terms, blockHours: 0 })).toEqual({ prepaid: 0, beyond: 9000, total: 9000 });
  });
});

describe("years of many minimum fees and few longer incidents", () => {
  const longer = { minimumHours: 0.73, incrementHours: 0, afterHoursShare: 0.2, afterHoursMultiplier: 2 };
  const few = { ...TERMS, ...longer, incidents: 42.22, hoursPerIncident: 0.1029, hourlyRate: 80 };
  const more = { ...TERMS, ...longer, incidents: 61.98, hoursPerIncident: 0.1529, hourlyRate: 187.3 };

  it.each([
    { ...few, calloutFee: 47.5, partsPerIncident: 0, hoursCv: 3, yearCv: 0.25 },
    { ...more, minimumHours: 1, calloutFee: 95, partsPerIncident: 20, hoursCv: 3, yearCv: 2 },
  ])("are distinguished by their thousands of sums of minimum fees, for $incidents incidents", (terms) => {
    const spend = annualSpend(terms);
    for (const p of [0.5, 0.8, 0.95]) {
      const { value, error } = spend.quantile(p);
      expect(error).toBeLessThan(1e-6 * value);
      expect(spend.probabilityOver(value * (1 + 2e-6)).value).toBeLessThan(1 - p);
      expect(spend.probabilityOver(value * (1 - 2e-6)).value).toBeGreaterThan(1 - p);
    }
  });
});
