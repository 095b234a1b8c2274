import { compareOptions } from "../../../../src/model/decision/compareOptions";
import { DEFAULT_SCENARIO } from "../../../../src/model/assumptions/scenario";
import type { Decision, Verdict } from "../../../../src/model/decision/verdict";
import type { PartView } from "../../../../src/taskpane/analysis/partView";
import { presentVerdict, type VerdictView } from "../../../../src/taskpane/compare/answer/presentVerdict";
import { quoteWording } from "../../../../src/taskpane/language/quoteWording";
import { englishWording } from "../../englishWording";

const known = <Value>(value: Value, isStale = false): PartView<Value> => ({ kind: "known", value, isStale });
const side = (mean: number, expectedCash = mean, fitsBudget = true) => ({ mean, expectedCash, fitsBudget });
const decided = (
  verdict: Verdict,
  managedWins: number | undefined,
  sides: ReturnType<typeof side>[],
): Decision => ({ verdict, managedWins, breakFix: sides[0], managed: sides[1] }) as unknown as Decision;
const scenario = { ...DEFAULT_SCENARIO, budgetCap: 40_000 };
const comparison = compareOptions(scenario);

function view(decision: PartView<Decision>, changes = {}, quote?: string): VerdictView {
  const known = { scenario: { ...scenario, ...changes }, comparison, decision };
  return presentVerdict(known, quoteWording(englishWording(), quote));
}

describe("the verdict in words", () => {
  it("is none until the chances are known, with the averages alone", () => {
    const pending = view({ kind: "pending" });
    expect(pending).toMatchObject({
      title: "Checking how certain this is",
      isPending: true,
      chances: undefined,
    });
    expect(pending.sentence).toMatch(
      /^On average (break-fix|managed) costs [\d,]+ \([\d.]+%\) less in year 1\.$/,
    );
  });

  it("says why there is none", () => {
    const { title } = view({ kind: "unavailable", reason: "too many streams" });
    expect(title).toBe("Not exact enough to show: too many streams.");
  });

  it("keeps the answer to other assumptions in its place, marked as old, until the new one is known", () => {
    const managed = decided("managed", 0.8, [side(130_000), side(119_000)]);
    expect(view(known(managed, true))).toMatchObject({
      title: "Managed is the better choice",
      isStale: true,
    });
    expect(view(known(managed))).toMatchObject({ title: "Managed is the better choice", isStale: false });
  });

  it.each([
    [
      decided("managed", 0.8, [side(130_000), side(119_000)]),
      "Managed costs about 11,000 less than break-fix in year 1, and less in 80% of years.",
    ],
    [
      decided("break-fix", 0.2, [side(100_000), side(119_000)]),
      "Break-fix costs about 19,000 less than managed in year 1, and less in 80% of years.",
    ],
    [
      decided("managed", undefined, [side(130_000), side(119_000)]),
      "Managed costs about 11,000 less than break-fix in year 1. How often each of them is cheaper is not known exactly enough to show.",
    ],
    [
      decided("managed", 0.8, [side(119_000), side(130_000)]),
      "Managed costs about 11,000 more than break-fix in year 1, but its worst years cost less, which the risk weight counts.",
    ],
    [
      decided("too close to call", 0.56, [side(130_000), side(126_000)]),
      "Managed costs about 4,000 (3.2%) less than break-fix in year 1, and less in 56% of years: the figures do not decide.",
    ],
    [
      decided("break-fix", 0.2, [side(100_000, 30_000), side(119_000, 60_000, false)]),
      "Break-fix is the only one within the budget of 40,000; it costs less in 80% of years.",
    ],
    [
      decided("neither fits the budget", 0.2, [side(1, 50_000, false), side(1, 60_000, false)]),
      "Neither fits the budget of 40,000: expected cash is 50,000 under break-fix and 60,000 under managed.",
    ],
  ])("says in one sentence how it comes about: %#", (decision, sentence) => {
    expect(view(known(decision)).sentence).toBe(sentence);
  });

  it("says that the term is meant where the decision is made over it", () => {
    const managed = decided("managed", 0.8, [side(130_000), side(119_000)]);
    expect(view(known(managed), { decideOver: 1 }).sentence).toBe(
      "Managed costs about 11,000 less than break-fix in an average year of the term, and less in 80% of terms.",
    );
  });

  it("names the quote that break-fix is put against", () => {
    const managed = known(decided("managed", 0.8, [side(130_000), side(119_000)]));
    const quoted = view(managed, {}, "Alder IT");
    expect(quoted.title).toBe("Alder IT is the better choice");
    expect(quoted.sentence).toMatch(/^Alder IT costs about 11,000 less/);
    expect(quoted.chances!.sentence).toBe("Break-fix is cheaper in 20% of years, Alder IT in 80%.");
  });
});
