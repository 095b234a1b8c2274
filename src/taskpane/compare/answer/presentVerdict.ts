import type { Comparison } from "../../../model/decision/comparison";
import { isOverTerm } from "../../../model/decision/isOverTerm";
import type { Decision } from "../../../model/decision/verdict";
import { verdictSentence } from "../../../model/decision/verdictSentence";
import { verdictStatement } from "../../../model/decision/verdictStatement";
import type { Scenario } from "../../../model/assumptions/scenario";
import type { PartView } from "../../analysis/partView";
import type { Wording } from "../../language/wording";
import { type ChanceView, chanceView } from "./chanceView";
import { differenceText } from "./differenceText";

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
  readonly chances: ChanceView | undefined;
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
    chances: chanceView(value.managedWins, words.optionsInText.managed, wording),
  };
}

function sentence(
  decision: Decision,
  { scenario, comparison }: Pick<VerdictKnown, "scenario" | "comparison">,
  { words, figures }: Wording,
): string {
  const difference = differenceText(comparison, figures);
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
function average(comparison: Comparison, { words, figures }: Wording): string {
  const say = words.compare.confidence;
  const { total } = comparison.difference;
  const saved = differenceText(comparison, figures)(total);
  if (saved === figures.money(0)) return say.same;
  const smaller = Math.min(...comparison.options.map((option) => option.total));
  const cheaper = total > 0 ? "managed" : "break-fix";
  return say.average(words.optionsInText[cheaper], saved, figures.share(Math.abs(total) / smaller));
}
