import { compareOptions } from "../../../../src/model/decision/compareOptions";
import { DEFAULT_SCENARIO } from "../../../../src/model/assumptions/scenario";
import type { PartView } from "../../../../src/taskpane/analysis/partView";
import {
  type AnswerView,
  type Known,
  presentAnswer,
} from "../../../../src/taskpane/compare/answer/presentAnswer";
import { englishWording } from "../../englishWording";

const PENDING = { kind: "pending" } as const;
const known = <Value>(value: Value, isStale = false): PartView<Value> => ({ kind: "known", value, isStale });
const scenario = { ...DEFAULT_SCENARIO, termMonths: 36 };
const comparison = compareOptions(scenario);

function view(parts: object = {}): AnswerView {
  const nothing = {
    needs: PENDING,
    provenance: PENDING,
    reductions: PENDING,
    breakevens: PENDING,
    sensitivities: PENDING,
  };
  return presentAnswer(
    { scenario, comparison, defaulted: [], ...nothing, ...parts } as Known,
    englishWording(),
  );
}

const fact = (answer: AnswerView, label: string) => answer.facts.find((each) => each.label === label)!;
const range = (input: string, low: number, high: number) => ({ input, low, high });

describe("the first card in words", () => {
  it("has a place for everything before it is known", () => {
    const { facts, needs } = view();
    expect(facts.map(({ label }) => label)).toEqual(view({ provenance: known({ own: 1, published: 0, assumed: 0 }) }).facts.map(({ label }) => label)); // prettier-ignore
    expect(needs.map(({ label }) => label)).toEqual(["Expected", "Budget to approve", "Bad year, 1 in 10", "Bad year, 1 in 20"]); // prettier-ignore
    expect(needs[1]).toMatchObject({ breakFix: "…", managed: "…" });
  });

  it("gives the cash to approve and bad years for both, and says what is not known exactly enough", () => {
    const needs = known([
      { option: "break-fix", expected: 1, budget: 53_900, badYear: 59_600, worseYear: 64_600 },
      { option: "managed", expected: 1, budget: 81_600, badYear: undefined, worseYear: 86_100 },
    ]);
    const rows = view({ needs }).needs.map(({ breakFix, managed }) => [breakFix, managed]);
    expect(rows.slice(1)).toEqual([
      ["53,900", "81,600"],
      ["59,600", "not known exactly enough to show"],
      ["64,600", "86,100"],
    ]);
  });

  it("says whom cash alone and everything together favour", () => {
    const difference = { cash: 2400, time: 0, risk: 0, total: -1200 };
    const answer = view({ comparison: { ...comparison, difference } });
    expect(fact(answer, "Cash alone")).toMatchObject({
      figure: "2,400",
      meaning: "less in year 1 with managed",
    });
    expect(fact(answer, "With time and risk")).toMatchObject({ meaning: "less in year 1 with break-fix" });
  });

  it("says whose figures it rests on", () => {
    const answer = view({ provenance: known({ own: 0.58, published: 0.28, assumed: 0.14 }, true) });
    expect(fact(answer, "Rests on")).toEqual({
      label: "Rests on",
      figure: "58%",
      meaning: "your own figures, 28% published ones, 14% claims and assumptions",
      isStale: true,
    });
  });

  it("names the nearest tipping point within the plausible range, not a nearer one outside it", () => {
    const fee = { kind: "value", input: "managedFeePerUser", value: 165, cheaperBelow: "managed" };
    const wage = { kind: "value", input: "loadedHourlyWage", value: 60, cheaperBelow: "break-fix" };
    const breakevens = known([wage, fee]);
    const both = known([range("managedFeePerUser", 75, 275), range("loadedHourlyWage", 30, 90)]);
    expect(fact(view({ breakevens, sensitivities: both }), "Tipping point")).toMatchObject({
      figure: "165",
      meaning: "Managed fee per user per month: the result turns there (now 150, +10%)",
    });
    const wageOnly = known([range("managedFeePerUser", 140, 160), range("loadedHourlyWage", 30, 90)]);
    expect(fact(view({ breakevens, sensitivities: wageOnly }), "Tipping point").figure).toBe("60");
    const none = known([range("managedFeePerUser", 140, 160), range("loadedHourlyWage", 40, 50)]);
    expect(fact(view({ breakevens, sensitivities: none }), "Tipping point")).toMatchObject({
      figure: "Nothing realistic changes this",
      meaning: "Nearest: Managed fee per user per month at 165 (now 150).",
    });
    const never = known([{ kind: "none", input: "users", cheaper: "managed" }]);
    expect(fact(view({ breakevens: never, sensitivities: both }), "Tipping point").figure).toBe("–");
  });

  it("says how often managed is cheaper at no reduction, the assumed one and the most", () => {
    const reductions = known([
      { reduction: 0, managedWins: 0.27 },
      { reduction: scenario.incidentReduction, managedWins: 0.62 },
      { reduction: 0.7, managedWins: undefined },
    ]);
    expect(view({ reductions }).reductions).toEqual([
      { reduction: "0%", chance: "27%", isAssumed: false },
      { reduction: "35%", chance: "62%", isAssumed: true },
      { reduction: "70%", chance: "not known exactly enough to show", isAssumed: false },
    ]);
  });

  it("says what managed has to prevent, which defaults count and what is not priced", () => {
    const breakevens = known([{ kind: "value", input: "incidentReduction", value: 0.24 }]);
    expect(view({ breakevens, defaulted: ["users"] }).notes).toEqual([
      "Managed pays off if it prevents at least 24% of incidents. You assume 35% (vendor claim).",
      "Not in the sheet, so at their defaults: Users.",
      "Not included: hardware, provider risk, company culture, peace of mind.",
    ]);
    const none = known([{ kind: "none", input: "incidentReduction", cheaper: "break-fix" }]);
    expect(view({ breakevens: none }).notes[0]).toBe("Whatever share is prevented, break-fix stays cheaper.");
  });

  it("says how long the contract binds", () => {
    expect(fact(view(), "Commitment")).toMatchObject({ figure: "36 months" });
    const leaving = view({ scenario: { ...scenario, exitTransitionCost: 0 } });
    expect(fact(leaving, "Commitment").meaning).toBe("leaving after a year costs nothing");
  });
});
