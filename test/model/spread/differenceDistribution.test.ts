import { ComparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { DEFAULT_SCENARIO, type Scenario } from "../../../src/model/assumptions/scenario";
import type { SpendDistribution } from "../../../src/model/spread/spendDistribution";
import { Simulation } from "../../simulation/simulateYears";

const YEARS = 1_000_000;
const SEED = 20261123;
/** Standard errors that a million years may be off; beyond it a sample is off once in 15,000 times. */
const ERRORS = 4;

/** Eight people, no growth, so that the months of the year are alike but for the ramp. */
const office: Scenario = { ...DEFAULT_SCENARIO, users: 8, userGrowth: 0, termMonths: 12 };

/** Checks mean, spread, probabilities and overruns of a distribution against simulated amounts. */
function expectAgreement(exact: SpendDistribution, simulated: Float64Array): void {
  const mean = simulated.reduce((sum, each) => sum + each, 0) / YEARS;
  expect(Math.abs(mean - exact.mean)).toBeLessThan((ERRORS * exact.standardDeviation) / Math.sqrt(YEARS));
  for (const p of [0.01, 0.05, 0.25, 0.5, 0.8, 0.95, 0.99]) {
    const at = exact.quantile(p);
    const over = simulated.reduce((count, each) => (each > at ? count + 1 : count), 0) / YEARS;
    const probability = exact.probabilityOver(at);
    const error = Math.sqrt((probability * (1 - probability)) / YEARS);
    expect(Math.abs(over - probability)).toBeLessThan(ERRORS * error);
    const excess = simulated.map((each) => Math.max(0, each - at));
    const overrun = excess.reduce((sum, each) => sum + each, 0) / YEARS;
    const square = excess.reduce((sum, each) => sum + each * each, 0) / YEARS;
    expect(Math.abs(overrun - exact.overrun(at))).toBeLessThan(
      ERRORS * Math.sqrt((square - overrun ** 2) / YEARS),
    );
  }
}

describe(`distributions against ${YEARS} simulated years (seed ${SEED})`, () => {
  const measures = new ComparisonMeasures(office);
  const difference = measures.difference("total");
  const cash = new Float64Array(YEARS);
  const breakFix = new Float64Array(YEARS);
  const managed = new Float64Array(YEARS);

  beforeAll(() => {
    const simulation = new Simulation(office, SEED);
    for (let i = 0; i < YEARS; i++) {
      const { year } = simulation.next();
      cash[i] = year[0]!.cash;
      breakFix[i] = year[0]!.total;
      managed[i] = year[1]!.total;
    }
  });

  it("agree for the cash of break-fix", () =>
    expectAgreement(measures.option("break-fix").distribution("cash"), cash));
  it("agree for the total of break-fix", () =>
    expectAgreement(measures.option("break-fix").distribution("total"), breakFix));
  it("agree for the total of managed", () =>
    expectAgreement(measures.option("managed").distribution("total"), managed));
  it("agree for break-fix minus managed, year by year", () =>
    expectAgreement(
      difference,
      breakFix.map((each, i) => each - managed[i]!),
    ));

  it("give the chance that managed is cheaper", () => {
    const wins = breakFix.reduce((count, each, i) => (each > managed[i]! ? count + 1 : count), 0) / YEARS;
    const exact = difference.probabilityOver(0);
    expect(Math.abs(wins - exact)).toBeLessThan(ERRORS * Math.sqrt((exact * (1 - exact)) / YEARS));
  });
});
