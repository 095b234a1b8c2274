import type { OptionName } from "../../../src/model/decision/comparison";
import { ComparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { measureByText } from "../../../src/model/decision/measures";
import { type Scenario } from "../../../src/model/assumptions/scenario";
import { TYPICAL_SCENARIO } from "../typicalScenario";

const PREPAID: Scenario = { ...TYPICAL_SCENARIO, users: 25 };
const FIVE_BLOCKS: Scenario = { ...PREPAID, blocksPerYear: 5 };
const CAPPED: Scenario = {
  ...PREPAID,
  incidentsPerUserPerMonth: 0.3,
  managedFeePerUser: 110,
  includedHoursPerMonth: 6,
  overageHourlyRate: 175,
};

/** A figure of 1 to 4 million simulated years, and the relative difference from it that is allowed. */
interface Simulated {
  readonly scenario: Scenario;
  readonly option: OptionName;
  readonly measure: string;
  readonly value: number;
  readonly allowed: number;
}

const plan =
  (scenario: Scenario, option: OptionName) =>
  (measure: string, value: number, allowed: number): Simulated => ({
    scenario,
    option,
    measure,
    value,
    allowed,
  });
/** Years so different that a peak for each level of the year would show if the levels were far apart. */
const UNEVEN: Scenario = { ...PREPAID, userGrowth: 0, yearCv: 1, hoursCv: 2, incidentReduction: 0.6 };
/** Few incidents, with hours so dispersed that some of them take most of the hours of a year. */
const DISPERSED: Scenario = { ...PREPAID, users: 12, hoursCv: 2.8, userGrowth: 0.3 };

const sixBlocks = plan(PREPAID, "block hours");
const fiveBlocks = plan(FIVE_BLOCKS, "block hours");
const capped = plan(CAPPED, "managed");

const uneven = plan(UNEVEN, "block hours");
const dispersed = plan(DISPERSED, "block hours");

const SIMULATED: readonly Simulated[] = [
  sixBlocks("cash sd", 5997, 0.002),
  sixBlocks("cash p5", 20_702, 0.002),
  sixBlocks("cash p95", 37_787, 0.002),
  sixBlocks("budget miss", 0.262, 0.01),
  sixBlocks("p5", 37_206, 0.003),
  sixBlocks("p95", 101_684, 0.005),
  sixBlocks("tail95", 173_790, 0.015),
  fiveBlocks("cash sd", 6771, 0.002),
  fiveBlocks("cash p5", 18_212, 0.002),
  fiveBlocks("cash p95", 38_207, 0.002),
  fiveBlocks("budget miss", 0.3, 0.01),
  fiveBlocks("p95", 101_813, 0.005),
  capped("cash", 46_125.8, 2e-4),
  capped("cash sd", 4591, 0.002),
  capped("cash p95", 54_816, 0.002),
  capped("budget miss", 0.1507, 0.02),
  capped("p5", 48_321, 0.003),
  capped("p95", 93_269, 0.005),
  capped("tail95", 149_637, 0.015),
  // 400,000 simulated years.
  uneven("cash p80", 38_509, 0.01),
  uneven("cash p95", 71_351, 0.01),
  uneven("p5", 23_954, 0.003),
  uneven("p95", 176_511, 0.01),
  dispersed("p5", 18_656, 0.006),
  dispersed("p80", 36_490, 0.005),
];

describe("a pool of hours, against simulated years", () => {
  const known = new Map<Scenario, ComparisonMeasures>();
  const measuresOf = (scenario: Scenario): ComparisonMeasures => {
    const measures = known.get(scenario) ?? new ComparisonMeasures(scenario);
    known.set(scenario, measures);
    return measures;
  };

  it.each(SIMULATED)("gives $option the $measure $value", ({ scenario, option, measure, value, allowed }) => {
    const exact = measuresOf(scenario).option(option).value(measureByText(measure)!);
    expect(Math.abs(exact / value - 1)).toBeLessThan(allowed);
  });

  it("leaves the difference the dependence of both sides", () => {
    const difference = measuresOf(CAPPED).difference("total");
    expect(Math.abs(difference.probabilityOver(0) - 0.6223)).toBeLessThan(0.002);
    expect(difference.quantile(0.05) / -11_942).toBeCloseTo(1, 1.5);
    expect(Math.abs(difference.quantile(0.95) / 27_320 - 1)).toBeLessThan(0.01);
    expect(Math.abs((difference.overrun(0) - difference.mean) / 2434 - 1)).toBeLessThan(0.02);
  });

  it("does not count where hours beyond it cost nothing", () => {
    const measures = new ComparisonMeasures({ ...CAPPED, overageHourlyRate: 0 });
    const managed = measures.option("managed");
    expect(managed.distribution("cash").quantile(0.95)).toBeCloseTo(managed.yearCost().cash, 6);
    expect(measures.difference("total").quantile(0.5)).toBeGreaterThan(0);
  });

  it("charges each month of a ramp its own overage", () => {
    const ramp = { ...CAPPED, rampMonths: 12, incidentReduction: 0.7, userGrowth: 0 };
    const overage = new ComparisonMeasures(ramp)
      .option("managed")
      .months(false)
      .map(({ lines }) => lines.find(({ label }) => label === "Hours beyond those paid for")!.amount);
    for (let month = 1; month < 12; month++) expect(overage[month]).toBeLessThan(overage[month - 1]!);
    // Three and ten times less hours: what is beyond the pool falls faster than the incidents.
    expect(overage[11]! / overage[0]!).toBeLessThan(0.3);
  });
});
