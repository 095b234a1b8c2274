import { compareOptions } from "../../../src/model/decision/compareOptions";
import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import type { Decision, Verdict } from "../../../src/model/decision/verdict";
import type { PartView } from "../../../src/taskpane/analysis/partView";
import { presentVerdict, type VerdictView } from "../../../src/taskpane/compare/presentVerdict";
import { englishWording } from "../englishWording";

const PENDING = { kind: "pending" } as const;
const known = <Value>(value: Value, isStale = false): PartView<Value> => ({ kind: "known", value, isStale });
const side = (expectedCash: number, fitsBudget = true) => ({ expectedCash, fitsBudget });
const decided = (verdict: Verdict, managedWins = 0.2, sides = [side(30_000), side(60_000)]): Decision =>
  ({ verdict, managedWins, breakFix: sides[0], managed: sides[1] }) as unknown as Decision;
const scenario = { ...DEFAULT_SCENARIO, budgetCap: 40_000 };
const comparison = compareOptions(scenario);

function view(parts: object = {}): VerdictView {
  const nothing = { decision: PENDING, difference: PENDING, breakevens: PENDING };
  return presentVerdict(
    { scenario, comparison, defaulted: [], headline: "HEADLINE", ...nothing, ...parts },
    englishWording(),
  );
}

describe("the verdict in words", () => {
  it("gives the expected answer at once and says that its certainty is still being worked out", () => {
    expect(view()).toMatchObject({
      verdict: "HEADLINE",
      explanations: ["Calculating how certain this is ..."],
      chances: undefined,
    });
  });

  it("says which essential inputs rest on their defaults, before and after the verdict is known", () => {
    const said = "Not in the sheet, so at their defaults: Users; Managed fee per user per month.";
    const defaulted = ["users", "managedFeePerUser"];
    expect(view({ defaulted }).explanations).toContain(said);
    expect(view({ defaulted, decision: known(decided("managed")) }).explanations).toContain(said);
    expect(view({ decision: known(decided("managed")) }).explanations).toEqual(["HEADLINE"]);
  });

  it("keeps the answer to other assumptions in its place, marked as old, until the new one is known", () => {
    const verdict = "Managed is the cheaper choice";
    expect(view({ decision: known(decided("managed"), true) })).toMatchObject({ verdict, isStale: true });
    expect(view({ decision: known(decided("managed")) })).toMatchObject({ verdict, isStale: false });
  });

  it("marks the facts that rest on other assumptions, and only these", () => {
    const breakevens = known([{ kind: "value", input: "users", value: 30 }], true);
    const { facts } = view({ difference: known({ band: [-2000, 3000] }, true), breakevens });
    expect(facts.map(({ label, isStale }) => [label, isStale])).toEqual([
      ["Cash per month", false],
      ["All costs per year", true],
      ["Nearest flip", true],
    ]);
  });

  it("shares all years between the two", () => {
    const { verdict, chances } = view({ decision: known(decided("break-fix", 0.2)) });
    expect(verdict).toBe("Break-fix is the cheaper choice");
    expect(chances).toEqual({
      breakFix: 0.8,
      managed: 0.2,
      sentence: "Break-fix is cheaper in 80% of years, managed in 20%.",
    });
  });

  it("says when the budget leaves no choice", () => {
    const forced = decided("break-fix", 0.2, [side(30_000), side(60_000, false)]);
    expect(view({ decision: known(forced) }).explanations).toEqual([
      "Only break-fix fits the budget cap.",
      "HEADLINE",
    ]);
    expect(view({ decision: known(decided("break-fix")) }).explanations).toEqual(["HEADLINE"]);
  });

  it("names both amounts and the cap when neither fits", () => {
    const [sentence] = view({ decision: known(decided("neither fits the budget")) }).explanations;
    expect(sentence).toBe(
      "Expected cash is 30,000 under break-fix and 60,000 under managed; the cap is 40,000.",
    );
  });

  it("says why there is no decision", () => {
    const { explanations } = view({ decision: { kind: "unavailable", reason: "too many streams" } });
    expect(explanations).toEqual(["Not exact enough to show: too many streams."]);
  });

  it("says whom a difference favours", () => {
    const difference = { cash: 2400, time: 0, risk: 0, total: -1200 };
    const [cash, total] = view({ comparison: { ...comparison, difference } }).facts;
    expect(cash).toMatchObject({ figure: "200", meaning: "less under managed" });
    expect(total).toMatchObject({ figure: "1,200", meaning: "less under break-fix" });
  });

  it("adds the spread of the difference once it is known", () => {
    const [, total] = view({ difference: known({ band: [-2000, 3000] }) }).facts;
    expect(total!.meaning).toMatch(
      /; \u22122,000 to \+3,000 in nine years of ten \(minus: break-fix is cheaper\)$/,
    );
  });

  it("shows the reduction that managed has to achieve, beside the one assumed", () => {
    const breakeven = { kind: "value", input: "incidentReduction", value: 0.5 };
    expect(view({ breakevens: known([breakeven]) }).facts.slice(2)).toEqual([
      {
        label: "Managed must prevent",
        figure: "50%",
        meaning: "of incidents to break even; 35% is assumed (Vendor claim)",
        isStale: false,
      },
    ]);
    const none = { kind: "none", input: "incidentReduction", cheaper: "managed" };
    expect(view({ breakevens: known([none]) }).facts[2]).toMatchObject({
      figure: "\u2013",
      meaning: "no share breaks even: managed throughout",
    });
  });

  it("names the input whose smallest change turns the answer, or says that none does", () => {
    const fee = { kind: "value", input: "managedFeePerUser", value: 165, cheaperBelow: "managed" };
    const wage = { kind: "value", input: "loadedHourlyWage", value: 90, cheaperBelow: "break-fix" };
    expect(view({ breakevens: known([wage, fee]) }).facts[2]).toMatchObject({
      label: "Nearest flip",
      figure: "165",
      meaning: "Managed fee per user per month, now 150",
    });
    const none = { kind: "none", input: "users", cheaper: "managed" };
    expect(view({ breakevens: known([none]) }).facts[2]).toMatchObject({
      figure: "\u2013",
      meaning: "none of the usual inputs flips the answer within its range",
    });
  });
});
