import { breakFixContract } from "../../../src/model/contracts/breakFixContract";
import { managedContract } from "../../../src/model/contracts/managedContract";
import { differenceDistribution } from "../../../src/model/spread/differenceDistribution";
import { monthCosts } from "../../../src/model/cost/optionCost";
import { optionDistribution } from "../../../src/model/spread/optionDistribution";
import { DEFAULT_SCENARIO, type Scenario } from "../../../src/model/assumptions/scenario";
import type { SpendDistribution } from "../../../src/model/spread/spendDistribution";
import { months } from "../../../src/model/cost/timeline";
import { SimulatedYears } from "../simulatedYears";

const YEARS = 1_000_000;
const SEED = 20261123;
/** Standard errors that a million years may be off; beyond it a sample is off once in 15,000 times. */
const ERRORS = 4;

/** Eight people, no growth, so that the months of the year are alike but for the ramp. */
const office: Scenario = { ...DEFAULT_SCENARIO, users: 8, userGrowth: 0 };

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
  const year = months(office, 12);
  const breakFixCosts = monthCosts(breakFixContract, office, year);
  const managedCosts = monthCosts(managedContract, office, year);
  const cash = optionDistribution(breakFixContract, office, { scope: "cash", costs: breakFixCosts });
  const breakFix = optionDistribution(breakFixContract, office, { scope: "total", costs: breakFixCosts });
  const managed = optionDistribution(managedContract, office, { scope: "total", costs: managedCosts });
  const difference = differenceDistribution(
    {
      first: { contract: breakFixContract, scenario: office },
      second: { contract: managedContract, scenario: office },
    },
    { scope: "total", first: breakFixCosts, second: managedCosts },
  );
  const amounts = {
    cash: new Float64Array(YEARS),
    breakFix: new Float64Array(YEARS),
    managed: new Float64Array(YEARS),
  };

  beforeAll(() => {
    const years = new SimulatedYears(office, SEED);
    const tools = 15 * 8 * 12;
    const admin = 6 * 45 * 12;
    const certainManaged = managed.mean - managedRandomMean();
    for (let i = 0; i < YEARS; i++) {
      const year = years.year();
      amounts.cash[i] = tools + year.breakFixCash;
      amounts.breakFix[i] = tools + admin + year.breakFix;
      amounts.managed[i] = certainManaged + year.managed;
    }
  });

  /** Expected random cost under managed by hand: incidents that remain, security events, losses of data. */
  function managedRandomMean(): number {
    const perYear = 8 * 0.25 * 12;
    // Ramp of 6 months: months 1 to 5 reach 1/6 to 5/6 of the reduction.
    const remaining = 1 - 0.35 * ((15 / 6 + 7) / 12) + 0.05;
    const classes = [
      {
        share: 0.02,
        hours: 0.5 + 6,
        impact: 7.2 * 45 * (0.37 + 0.64 * 0.3) + (4e6 / 2080) * 0.29 * 0.5 * 0.5,
      },
      { share: 0.13, hours: 1 + 3, impact: 1.6 * 45 * (0.37 + 0.64 * 0.3) },
      { share: 0.55, hours: 4 + 1.25, impact: 45 * 0.5 },
      { share: 0.3, hours: 8 + 0.6, impact: 45 * 0.1 },
    ];
    const incidents = classes.reduce((sum, { share, hours, impact }) => sum + share * hours * impact, 0);
    const sigma = Math.log(10) / 1.6448536269514722;
    const security = 0.04 * 0.7 * 40000 * Math.exp(sigma ** 2 / 2);
    const data = 0.05 * (0.5 * 8 * 45 * (4 * 0.5 + 7 * 0.37) + 0.01 * 50000);
    return perYear * remaining * incidents + security + data;
  }

  it("agree for the cash of break-fix", () => expectAgreement(cash, amounts.cash));
  it("agree for the total of break-fix", () => expectAgreement(breakFix, amounts.breakFix));
  it("agree for the total of managed", () => expectAgreement(managed, amounts.managed));
  it("agree for break-fix minus managed, year by year", () =>
    expectAgreement(
      difference,
      amounts.breakFix.map((each, i) => each - amounts.managed[i]!),
    ));

  it("give the chance that managed is cheaper", () => {
    const wins =
      amounts.breakFix.reduce((count, each, i) => (each > amounts.managed[i]! ? count + 1 : count), 0) /
      YEARS;
    const exact = difference.probabilityOver(0);
    expect(Math.abs(wins - exact)).toBeLessThan(ERRORS * Math.sqrt((exact * (1 - exact)) / YEARS));
  });
});
