import type { Comparison } from "../../../model/decision/comparison";
import { type Decision, isOverTerm } from "../../../model/decision/verdict";
import { verdictSentence } from "../../../model/decision/verdictSentence";
import { verdictStatement } from "../../../model/decision/verdictStatement";
import type { Scenario } from "../../../model/assumptions/scenario";
import type { PartView } from "../../analysis/partView";
import { moneyScale } from "../../language/displayMoney";
import type { Wording } from "../../language/wording";

/** The verdict in words: the same in every section. */
export interface VerdictView {
  readonly title: string;
  /** How the answer comes about, in one sentence; the average alone while the chances are being worked out. */
  readonly sentence: string;
  /** True until there is any verdict. */
  readonly isPending: boolean;
  /** True while it belongs to earlier assumptions. */
  readonly isStale: boolean;
  /** Shares of years that each option wins, in words and as numbers; undefined while, or where, they are not known. */
  readonly chances:
    { readonly breakFix: number; readonly managed: number; readonly sentence: string } | undefined;
}

export interface VerdictKnown {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
  readonly decision: PartView<Decision>;
}

/** A verdict is never provisional: until the chances are known there is none. */
export function presentVerdict(
  { scenario, comparison, decision }: VerdictKnown,
  wording: Wording,
): VerdictView {
  const { words } = wording;
  if (decision.kind !== "known") {
    const isUnavailable = decision.kind === "unavailable";
    return {
      title: isUnavailable ? words.charts.unavailable(decision.reason) : words.compare.confidence.checking,
      sentence: average(comparison, wording),
      isPending: true,
      isStale: false,
      chances: undefined,
    };
  }
  const { value, isStale } = decision;
  return {
    title: words.compare.verdicts[value.verdict](words.options.managed),
    sentence: sentence(value, { scenario, comparison }, wording),
    isPending: false,
    isStale,
    chances: chances(value, wording),
  };
}

function sentence(
  decision: Decision,
  { scenario, comparison }: Pick<VerdictKnown, "scenario" | "comparison">,
  { words, figures }: Wording,
): string {
  // Rounded as in the table of costs, so that both say the same.
  const scale = moneyScale(
    comparison.options.map(({ total }) => total),
    figures.marks.locale,
  );
  const difference = (amount: number) => figures.tableMoney(scale.round(amount));
  const statement = verdictStatement(decision, scenario);
  const said = verdictSentence(statement, words.compare.verdictSentences, {
    ...figures,
    difference,
    names: words.sides,
  });
  const unknown = decision.managedWins === undefined ? ` ${words.compare.confidence.noChances}` : "";
  const isForced = statement.kind === "neither" || statement.kind === "onlyOne";
  return `${said}.${isForced || isOverTerm(scenario) ? "" : unknown}`;
}

/** What is known at once; it says nothing about which to choose. */
function average({ options, difference: { total } }: Comparison, { words, figures }: Wording): string {
  const say = words.compare.confidence;
  const totals = options.map((option) => option.total);
  const smaller = Math.min(...totals);
  const scale = moneyScale(totals, figures.marks.locale);
  const saved = figures.tableMoney(scale.round(Math.abs(total)));
  if (saved === figures.money(0)) return say.same;
  const cheaper = total > 0 ? "managed" : "break-fix";
  return say.average(words.optionsInText[cheaper], saved, figures.share(Math.abs(total) / smaller));
}

function chances({ managedWins }: Decision, { words, figures }: Wording): VerdictView["chances"] {
  if (managedWins === undefined) return undefined;
  const breakFix = 1 - managedWins;
  const said = words.compare.confidence.bar(
    words.optionsInText.managed,
    figures.chance(breakFix),
    figures.chance(managedWins),
  );
  return { breakFix, managed: managedWins, sentence: said };
}
