import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { firstYearExitCost } from "../../../src/model/cost/exitCost";
import { termWorths } from "../../../src/model/quotes/termWorth";

const QUOTE = {
  ...DEFAULT_SCENARIO,
  users: 60,
  userGrowth: 0,
  termMonths: 36,
  managedFeePerUser: 145,
  managedFeeIncrease: 0,
  onboardingFee: 6000,
  outOfScopeShare: 0.1,
  exitFeeShare: 0.5,
};

describe("what each term of a contract is worth", () => {
  const worths = new Map(termWorths(QUOTE).map((each) => [each.input, each]));

  it("is by hand: a tenth of the fee, the onboarding over three years, the work out of scope", () => {
    // 60 users x 145 x 12 = 104,400 a year; with 10 % on top 114,840, a tenth of which is 11,484.
    expect(worths.get("managedFeePerUser")).toMatchObject({ now: 145, better: 130.5 });
    expect(worths.get("managedFeePerUser")!.perYear).toBeCloseTo(11_484, 6);
    expect(worths.get("onboardingFee")!.perYear).toBeCloseTo(200, 6);
    expect(worths.get("outOfScopeShare")!.perYear).toBeCloseTo(10_440, 6);
  });

  it("counts what leaving costs less", () => {
    const free = { ...QUOTE, exitFeeShare: 0 };
    const saved = firstYearExitCost(QUOTE) - firstYearExitCost(free);
    expect(worths.get("exitFeeShare")).toMatchObject({ perYear: 0, better: 0, onLeaving: saved });
    expect(saved).toBeCloseTo(0.5 * 2 * 104_400, 6);
  });

  it("puts the largest worth first and leaves out what is worth nothing", () => {
    const found = termWorths(QUOTE);
    const sums = found.map(({ perYear, onLeaving }) => perYear + onLeaving);
    expect(sums).toEqual([...sums].sort((one, other) => other - one));
    expect(worths.has("managedFeePerDevice")).toBe(false);
    expect(worths.has("minimumUsers")).toBe(false);
  });
});
