import type { ComparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { decide } from "../../../src/model/decision/verdict";
import { AccuracyError } from "../../../src/numerics/compound/accuracy";
import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";

interface Given {
  readonly breakFix: number;
  readonly managed: number;
  readonly wins?: number;
  /** Estimated error of the chance. */
  readonly error?: number;
  readonly cash?: readonly [breakFix: number, managed: number];
  readonly budgetCap?: number;
  /** Mean of the worst 5 % of years under each option, with the risk weight. */
  readonly tails?: readonly [breakFix: number, managed: number];
  readonly tailError?: number;
  readonly riskWeight?: number;
}

/** A comparison of which only what the decision asks for is known. */
function measuresOf(given: Given): ComparisonMeasures {
  const { breakFix, managed, wins = 0.9, error = 0, cash = [1, 1], tails = [0, 0], tailError = 0 } = given;
  const { budgetCap = 0, riskWeight = 0 } = given;
  const own = (total: number, index: 0 | 1) => ({
    yearCost: () => ({ total, cash: cash[index] }),
    distribution: () => ({ roughTailMean: () => ({ value: tails[index], error: tailError }) }),
  });
  const difference = {
    roughProbabilityOver: () => ({ value: wins, error }),
    probabilityOver: () => {
      if (error > 1e-3) throw new AccuracyError("too rough");
      return wins;
    },
  };
  return {
    scenario: { ...DEFAULT_SCENARIO, budgetCap, riskWeight },
    option: (name: string) => (name === "managed" ? own(managed, 1) : own(breakFix, 0)),
    difference: () => difference,
  } as unknown as ComparisonMeasures;
}

const verdict = (given: Given) => decide(measuresOf(given)).verdict;

describe("the bounds of the verdict", () => {
  it.each([
    // 5 % of the smaller score, 1,000, is 50; 5 % of the larger would be 52.5.
    [{ breakFix: 1050, managed: 1000 }, "managed"],
    [{ breakFix: 1049.99, managed: 1000 }, "too close to call"],
    [{ breakFix: 1000, managed: 1050, wins: 0.1 }, "break-fix"],
    [{ breakFix: 1000, managed: 1049.99, wins: 0.1 }, "too close to call"],
  ] as const)("scores are near within a twentieth of the smaller one: %j is %s", (given, expected) => {
    expect(verdict(given)).toBe(expected);
  });

  it.each([
    [0.6, "too close to call"],
    [0.6001, "managed"],
    [0.4, "too close to call"],
    [0.3999, "managed"],
    [0.5, "too close to call"],
  ] as const)("a chance of %p with scores far apart is %s", (wins, expected) => {
    expect(verdict({ breakFix: 3000, managed: 1000, wins })).toBe(expected);
  });

  it.each([
    [0.61, 0.009, "managed"],
    [0.61, 0.0101, "too close to call"],
    [0.39, 0.009, "managed"],
    [0.39, 0.0101, "too close to call"],
  ] as const)("a chance of %p known to %p is %s, and not shown", (wins, error, expected) => {
    const decision = decide(measuresOf({ breakFix: 3000, managed: 1000, wins, error }));
    expect([decision.verdict, decision.managedWins]).toEqual([expected, undefined]);
  });

  it("shows a chance that is exact enough", () => {
    expect(decide(measuresOf({ breakFix: 1, managed: 2, wins: 0.25, error: 1e-4 })).managedWins).toBe(0.25);
  });

  it("the budget takes an option that costs just the cap", () => {
    const rich = { breakFix: 1000, managed: 2000, wins: 0.1, budgetCap: 100 };
    expect(verdict({ ...rich, cash: [100, 100] })).toBe("break-fix");
    expect(verdict({ ...rich, cash: [100.01, 100] })).toBe("managed");
    expect(verdict({ ...rich, cash: [100, 100.01] })).toBe("break-fix");
    expect(verdict({ ...rich, cash: [100.01, 100.01] })).toBe("neither fits the budget");
  });

  it("a risk weight of a half moves the score half way from the mean to the worst years", () => {
    const given = { breakFix: 1000, managed: 1500, tails: [3000, 1600], riskWeight: 0.5 } as const;
    const { breakFix, managed } = decide(measuresOf(given));
    expect([breakFix.score, managed.score]).toEqual([2000, 1550]);
    expect(verdict(given)).toBe("managed");
  });

  it("scores that may be near, given their errors, are too close to call", () => {
    const given = { breakFix: 1000, managed: 1000, tails: [1100, 1000], riskWeight: 1 } as const;
    expect(verdict({ ...given, tailError: 24 })).toBe("managed");
    expect(verdict({ ...given, tailError: 26 })).toBe("too close to call");
  });
});
