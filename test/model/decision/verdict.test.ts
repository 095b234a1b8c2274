import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { PRESETS, presetScenario } from "../../../src/model/assumptions/presets";
import type { Reason } from "../../../src/model/decision/reason";
import { reasonText } from "../../../src/model/decision/reasonText";
import { reasons } from "../../../src/model/decision/reasons";
import { type FieldName, type Scenario } from "../../../src/model/assumptions/scenario";
import { TYPICAL_SCENARIO } from "../typicalScenario";
import { decide } from "../../../src/model/decision/verdict";

const preset = (name: string) => presetScenario(PRESETS.find((each) => each.name === name)!);
const verdict = (changes: Partial<Record<FieldName, number>>, from: Scenario = TYPICAL_SCENARIO) =>
  decide(comparisonMeasures({ ...from, ...changes })).verdict;

function reasonsOf(scenario: Scenario): readonly Reason[] {
  const measures = comparisonMeasures(scenario);
  return reasons(measures, decide(measures));
}

describe("the verdict", () => {
  it("is break-fix for three people with rare incidents", () => {
    expect(verdict({}, preset("Micro office"))).toBe("break-fix");
  });

  it("is managed for eighty people with many incidents and costly downtime", () => {
    expect(verdict({}, preset("Firm of 80, several sites"))).toBe("managed");
  });

  it("is too close to call near the breakeven", () => {
    expect(verdict({ incidentsPerUserPerMonth: 0.305 })).toBe("too close to call");
  });

  it("is too close to call at an even chance, however far the scores are apart", () => {
    const averse = { incidentsPerUserPerMonth: 0.32, riskWeight: 1 };
    const { breakFix, managed, managedWins } = decide(comparisonMeasures({ ...TYPICAL_SCENARIO, ...averse }));
    expect(managed.score).toBeLessThan(0.9 * breakFix.score);
    expect(Math.abs(managedWins! - 0.5)).toBeLessThan(0.1);
    expect(verdict(averse)).toBe("too close to call");
    expect(verdict({ ...averse, incidentsPerUserPerMonth: 0.29 })).toBe("managed");
  });

  it("weighs an average year of the term where the sheet says so", () => {
    // Onboarding of a year's fees spoils the first year only.
    const late = { incidentsPerUserPerMonth: 0.6, onboardingFee: 90_000, termMonths: 60, decideOver: 1 };
    const { managed, breakFix } = decide(comparisonMeasures({ ...TYPICAL_SCENARIO, ...late }));
    expect(managed.mean).toBeCloseTo(
      comparisonMeasures({ ...TYPICAL_SCENARIO, ...late })
        .option("managed")
        .termCost().total / 5,
      6,
    );
    expect(managed.score).toBe(managed.mean);
    expect(managed.mean).toBeLessThan(breakFix.mean);
    expect(verdict(late)).toBe("managed");
    expect(verdict({ ...late, decideOver: 0 })).toBe("break-fix");
  });

  it("is the option that fits the budget, or neither", () => {
    const { breakFix, managed } = decide(comparisonMeasures(TYPICAL_SCENARIO));
    expect(breakFix.expectedCash).toBeLessThan(managed.expectedCash);
    expect(verdict({ budgetCap: breakFix.expectedCash + 1 }, preset("Firm of 25"))).toBe("break-fix");
    expect(verdict({ budgetCap: breakFix.expectedCash - 1 })).toBe("neither fits the budget");
    const averse = { incidentsPerUserPerMonth: 0.29, riskWeight: 1 };
    const { expectedCash } = decide(comparisonMeasures({ ...TYPICAL_SCENARIO, ...averse })).breakFix;
    expect(verdict(averse)).toBe("managed");
    expect(verdict({ ...averse, budgetCap: expectedCash + 1 })).toBe("break-fix");
    // Cheap fees but long outages, which cost no cash: managed alone fits, though break-fix is better.
    const cheap = {
      managedFeePerUser: 1,
      waitHoursManagedP1: 500,
      waitHoursManagedP2: 500,
      budgetCap: 20_000,
    };
    expect(verdict({ ...cheap, budgetCap: 0 })).toBe("break-fix");
    expect(verdict(cheap)).toBe("managed");
  });

  it("weighs bad years when asked to", () => {
    const neutral = decide(comparisonMeasures(TYPICAL_SCENARIO));
    const averse = decide(comparisonMeasures({ ...TYPICAL_SCENARIO, riskWeight: 1 }));
    const tail = comparisonMeasures(TYPICAL_SCENARIO)
      .option("break-fix")
      .distribution("total")
      .tailMean(0.95);
    expect(neutral.breakFix.score).toBe(neutral.breakFix.mean);
    expect(averse.breakFix.score).toBeCloseTo(tail, 0);
  });
});

describe("the reasons", () => {
  const all = [...reasonsOf(TYPICAL_SCENARIO), ...reasonsOf(preset("Micro office"))];

  /** Statements about the two ways of buying, and the reason that makes each a quantity. */
  it.each<[string, Reason["kind"]]>([
    ["pay as you go", "quietMonth"],
    ["pay as you go", "fixedShare"],
    ["reactive support, downtime", "downtime"],
    ["no commitment", "exit"],
    ["flexibility", "termPremium"],
    ["cheap when issues are rare", "breakeven"],
    ["cheap when issues are rare", "chance"],
    ["free to shrink", "oneUserLess"],
    ["uncertain cost", "cashSpread"],
    ["severity and frequency vary", "varianceSplit"],
    ["contingency", "reserve"],
    ["predictable cost", "certaintyPremium"],
    ["prevention is a claim", "neededReduction"],
    ["comprehensive services", "openServices"],
    ["comprehensive services", "boughtServices"],
    ["enhanced security", "security"],
    ["efficiency", "admin"],
    ["costlier for minimal needs", "cashPerMonth"],
    ["costlier for minimal needs", "minimumUsers"],
    ["bad years", "badYear"],
    ["regret", "regret"],
    ["the value of knowing", "knowing"],
    ["lack of control", "quality"],
    ["what matters most", "sensitivity"],
    ["other ways of buying", "otherOption"],
    ["what is not priced", "notPriced"],
  ])("speak of %s (%s)", (_, kind) => {
    expect(all.map((reason) => reason.kind)).toContain(kind);
  });

  it("are worded with finite figures", () => {
    for (const reason of all) {
      const { statement, restsOn } = reasonText(reason);
      expect(statement).not.toMatch(/NaN|undefined|Infinity|∞/);
      expect(restsOn).not.toBe("");
      expect(Number.isFinite(reason.figure ?? 0)).toBe(true);
    }
  });

  it("have a sentence of their own each", () => {
    const statements = reasonsOf(TYPICAL_SCENARIO).map((reason) => reasonText(reason).statement);
    expect(new Set(statements).size).toBe(statements.length);
    expect(Math.min(...statements.map(({ length }) => length))).toBeGreaterThan(20);
  });

  it("split the variance of break-fix invoices into parts that add up", () => {
    const split = all.find((reason) => reason.kind === "varianceSplit")!;
    if (split.kind !== "varianceSplit") throw new Error("not a split");
    expect(split.count + split.severity + split.year).toBeCloseTo(1, 12);
    expect(Math.min(split.count, split.severity, split.year)).toBeGreaterThan(0);
  });

  it("value knowing the year at the smaller regret", () => {
    const own = reasonsOf(TYPICAL_SCENARIO);
    const regrets = own.flatMap((reason) => (reason.kind === "regret" ? [reason.figure] : []));
    const knowing = own.find((reason) => reason.kind === "knowing")!.figure;
    expect(knowing).toBe(Math.min(...regrets));
  });
});
