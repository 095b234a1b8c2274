import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { ComparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { Simulation } from "../../simulation/simulateYears";

const YEARS = 60_000;
const SEED = 20261130;

describe(`strong growth and a long ramp within the year, against ${YEARS} simulated years (seed ${SEED})`, () => {
  it("leave the difference its spread, because an incident costs the same on both sides", () => {
    const strong = {
      ...DEFAULT_SCENARIO,
      users: 60,
      userGrowth: 0.3,
      rampMonths: 12,
      incidentReduction: 0.7,
      yearCv: 0,
      hoursCv: 0.3,
      securityEventsPerYear: 0,
      dataLossEventsPerYear: 0,
      termMonths: 12,
    };
    const simulation = new Simulation(strong, SEED);
    const differences = Array.from({ length: YEARS }, () => {
      const [breakFix, managed] = simulation.next().year;
      return breakFix!.total - managed!.total;
    });
    const mean = differences.reduce((sum, each) => sum + each, 0) / YEARS;
    const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / YEARS;
    const difference = new ComparisonMeasures(strong).difference("total");
    expect(Math.abs(mean - difference.mean)).toBeLessThan(4 * Math.sqrt(variance / YEARS));
    // Four standard errors of a spread are 1.2 %; averages of each side by itself are 2 % off.
    expect(Math.abs(difference.standardDeviation / Math.sqrt(variance) - 1)).toBeLessThan(0.012);
    const sorted = [...differences].sort((one, other) => one - other);
    for (const p of [0.05, 0.5, 0.95]) {
      const simulated = sorted[Math.floor(p * YEARS)]! - mean;
      const exact = difference.quantile(p) - difference.mean;
      expect(Math.abs(exact - simulated) / Math.sqrt(variance)).toBeLessThan(0.03);
    }
  });
});
