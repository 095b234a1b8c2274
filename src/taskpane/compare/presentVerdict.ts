import type { Breakeven } from "../../model/decision/breakeven";
import type { Comparison, OptionName } from "../../model/decision/comparison";
import type { DifferenceSummary } from "../analysis/analysis";
import type { Decision } from "../../model/decision/verdict";
import type { FieldName, Scenario } from "../../model/assumptions/scenario";
import { moneyScale } from "../language/displayMoney";
import type { PartView } from "../analysis/partView";
import type { Wording } from "../language/wording";
import { type Flip, presentFlips } from "./presentFlips";

/** One figure of the first screen with what it means. */
export interface Fact {
  readonly label: string;
  readonly figure: string;
  readonly meaning: string;
  /** True while a part of it belongs to earlier assumptions. */
  readonly isStale: boolean;
}

type FreshFact = Omit<Fact, "isStale">;

/** The answer in words: everything an honest first screen needs. */
export interface VerdictView {
  readonly verdict: string;
  /** True while verdict and chances belong to earlier assumptions. */
  readonly isStale: boolean;
  readonly explanations: readonly string[];
  /** Shares of years that each option wins, in words and as numbers; undefined while, or where, they are not known. */
  readonly chances:
    { readonly breakFix: number; readonly managed: number; readonly sentence: string } | undefined;
  readonly facts: readonly Fact[];
}

interface Known {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
  readonly defaulted: readonly FieldName[];
  readonly headline: string;
  readonly decision: PartView<Decision>;
  readonly difference: PartView<DifferenceSummary>;
  readonly breakevens: PartView<readonly Breakeven[]>;
}

/** Expected values come at once; the verdict waits for the chances, and the old one stays until then. */
export function presentVerdict(known: Known, wording: Wording): VerdictView {
  const { decision, headline } = known;
  const { words } = wording;
  const facts = [cashFact(known, wording), differenceFact(known, wording), ...flipFacts(known, wording)];
  if (decision.kind !== "known") {
    const reason =
      decision.kind === "unavailable"
        ? words.charts.unavailable(decision.reason)
        : words.compare.confidence.pending;
    return {
      verdict: headline,
      isStale: false,
      explanations: [reason, ...defaults(known, wording)],
      chances: undefined,
      facts,
    };
  }
  return {
    verdict: words.compare.verdicts[decision.value.verdict],
    isStale: decision.isStale,
    explanations: [
      ...explanations(decision.value, known, wording),
      ...(decision.value.managedWins === undefined ? [words.compare.confidence.noChances] : []),
      ...defaults(known, wording),
    ],
    chances: chances(decision.value, wording),
    facts,
  };
}

/** Figures that rest on defaults look like any others, so that has to be said. */
function defaults({ defaulted }: Known, { words }: Wording): readonly string[] {
  if (defaulted.length === 0) return [];
  return [words.compare.confidence.defaults(defaulted.map((name) => words.inputs.label(name)).join("; "))];
}

function explanations(decision: Decision, { scenario, headline }: Known, { words, figures }: Wording) {
  const say = words.compare.confidence;
  const { breakFix, managed, verdict } = decision;
  if (verdict === "too close to call") return [headline, say.tooClose];
  if (verdict === "neither fits the budget") {
    const [left, right] = [breakFix, managed].map(({ expectedCash }) => figures.money(expectedCash));
    return [say.neitherFits(left!, right!, figures.money(scenario.budgetCap)), headline];
  }
  const isForced = !breakFix.fitsBudget || !managed.fitsBudget;
  return isForced ? [say.budgetOnly(words.optionsInText[verdict]), headline] : [headline];
}

function chances({ managedWins }: Decision, { words, figures }: Wording): VerdictView["chances"] {
  if (managedWins === undefined) return undefined;
  const breakFix = 1 - managedWins;
  const sentence = words.compare.confidence.bar(figures.chance(breakFix), figures.chance(managedWins));
  return { breakFix, managed: managedWins, sentence };
}

/** The option that a difference (break-fix minus managed) favours. */
function favoured(difference: number): OptionName {
  return difference > 0 ? "managed" : "break-fix";
}

function lessUnder(difference: number, shown: string, { words, figures }: Wording): string {
  if (shown === figures.money(0)) return words.compare.facts.even;
  return words.compare.facts.less(words.optionsInText[favoured(difference)]);
}

function cashFact({ comparison }: Known, wording: Wording): Fact {
  const difference = comparison.difference.cash / 12;
  const figure = wording.figures.money(Math.abs(difference));
  return {
    label: wording.words.compare.facts.cashPerMonth,
    figure,
    meaning: lessUnder(difference, figure, wording),
    isStale: false,
  };
}

function differenceFact({ comparison, difference }: Known, wording: Wording): Fact {
  const { words, figures } = wording;
  const { total } = comparison.difference;
  // Rounded as the headline rounds it, so that both say the same.
  const scale = moneyScale(
    comparison.options.map((option) => option.total),
    figures.marks.locale,
  );
  const figure = figures.tableMoney(scale.round(Math.abs(total)));
  const meaning = lessUnder(total, figure, wording);
  const fact = { label: words.compare.facts.difference, figure };
  if (difference.kind !== "known") return { ...fact, meaning, isStale: false };
  const { isStale, value } = difference;
  if (!value.band) return { ...fact, meaning, isStale };
  const [low, high] = value.band;
  const band = words.compare.facts.band(figures.signedMoney(low), figures.signedMoney(high));
  return { ...fact, meaning: `${meaning}; ${band}`, isStale };
}

/** What would flip the answer: the reduction first, because it is a claim, then the nearest other input. */
function flipFacts({ breakevens, scenario }: Known, wording: Wording): readonly Fact[] {
  if (breakevens.kind !== "known") return [];
  const { value, isStale } = breakevens;
  const reduction = value.find(({ input }) => input === "incidentReduction");
  const others = value.filter(({ input }) => input !== "incidentReduction");
  return [
    ...(reduction ? [reductionFact(reduction, scenario, wording)] : []),
    nearestFact(presentFlips(others, scenario, wording)[0], wording),
  ].flatMap((fact) => (fact ? [{ ...fact, isStale }] : []));
}

function reductionFact(reduction: Breakeven, scenario: Scenario, { words, figures }: Wording): FreshFact {
  const say = words.compare.facts;
  if (reduction.kind === "value")
    return {
      label: say.reduction,
      figure: figures.share(reduction.value),
      meaning: say.reductionAssumed(
        figures.share(scenario.incidentReduction),
        words.assumptions.evidence.claim,
      ),
    };
  const option = reduction.cheaper === "neither" ? "break-fix" : reduction.cheaper;
  return { label: say.reduction, figure: "\u2013", meaning: say.reductionNone(words.optionsInText[option]) };
}

function nearestFact(flip: Flip | undefined, { words }: Wording): FreshFact | undefined {
  if (!flip) return undefined;
  const say = words.compare.facts;
  if (flip.turnsAt === undefined) return { label: say.nearest, figure: "\u2013", meaning: say.nearestNone };
  return { label: say.nearest, figure: flip.turnsAt, meaning: say.nearestNow(flip.label, flip.now) };
}
