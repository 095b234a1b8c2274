import type { Breakeven } from "../../../model/decision/breakeven";
import type { Comparison, OptionName } from "../../../model/decision/comparison";
import type { Sensitivity } from "../../../model/decision/sensitivity";
import { firstYearExitCost } from "../../../model/cost/exitCost";
import type { FieldName, Scenario } from "../../../model/assumptions/scenario";
import type { AnalysisParts, CashNeed } from "../../analysis/analysis";
import type { PartView } from "../../analysis/partView";
import type { Wording } from "../../language/wording";
import { differenceText } from "./differenceText";
import { realisticTip } from "./realisticTip";

/** Shown where a figure is still being worked out. */
const PENDING = "…";

/** One fact of the first card: a figure set large, and the words around it. */
export interface Fact {
  readonly label: string;
  readonly figure: string;
  readonly meaning: string;
  /** True while a part of it belongs to earlier assumptions. */
  readonly isStale: boolean;
}

/** A row of the cash to plan for. */
export interface NeedRow {
  readonly label: string;
  readonly hint: string | undefined;
  readonly breakFix: string;
  readonly managed: string;
}

/** How often managed costs less at one reduction of incidents. */
export interface ReductionView {
  readonly reduction: string;
  readonly chance: string;
  readonly isAssumed: boolean;
}

/** What a decision maker needs within ten seconds; all of it for one year. */
export interface AnswerView {
  readonly needs: readonly NeedRow[];
  readonly facts: readonly Fact[];
  readonly reductions: readonly ReductionView[];
  readonly notes: readonly string[];
  readonly isStale: boolean;
}

/** The parts of an analysis that the first card shows. */
export interface Known {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
  readonly defaulted: readonly FieldName[];
  readonly needs: PartView<readonly CashNeed[]>;
  readonly provenance: PartView<AnalysisParts["provenance"]>;
  readonly reductions: PartView<AnalysisParts["reductionChances"]>;
  readonly breakevens: PartView<readonly Breakeven[]>;
  readonly sensitivities: PartView<readonly Sensitivity[]>;
}

/** Expected values come at once; the rest has its place from the beginning, so that nothing jumps. */
export function presentAnswer(known: Known, wording: Wording): AnswerView {
  return {
    needs: needRows(known, wording),
    facts: [
      cashFact(known, wording),
      allFact(known, wording),
      originFact(known, wording),
      tipFact(known, wording),
      commitmentFact(known, wording),
    ],
    reductions: reductionViews(known, wording),
    notes: notes(known, wording),
    isStale: known.needs.kind === "known" && known.needs.isStale,
  };
}

function needRows({ comparison, needs }: Known, wording: Wording): readonly NeedRow[] {
  const say = wording.words.compare.answer;
  const row = (label: string, of: (need: CashNeed) => number | undefined, hint?: string): NeedRow => {
    const [breakFix, managed] = (["break-fix", "managed"] as const).map((option) =>
      needText(needs, option, of, wording),
    );
    return { label, hint, breakFix: breakFix!, managed: managed! };
  };
  const expected = comparison.options.map(({ cash }) => wording.figures.money(cash));
  return [
    { label: say.expected, hint: undefined, breakFix: expected[0]!, managed: expected[1]! },
    row(say.budget, ({ budget }) => budget, say.budgetMeans),
    row(say.badYear, ({ badYear }) => badYear),
    row(say.worseYear, ({ worseYear }) => worseYear),
  ];
}

function needText(
  needs: Known["needs"],
  option: CashNeed["option"],
  of: (need: CashNeed) => number | undefined,
  { words, figures }: Wording,
): string {
  if (needs.kind === "pending") return PENDING;
  if (needs.kind === "unavailable") return words.compare.notExact;
  const amount = of(needs.value.find((need) => need.option === option)!);
  return amount === undefined ? words.compare.notExact : figures.money(amount);
}

/** The option that a difference (break-fix minus managed) favours. */
const favoured = (difference: number): OptionName => (difference > 0 ? "managed" : "break-fix");

function cashFact({ comparison }: Known, { words, figures }: Wording): Fact {
  const say = words.compare.answer;
  const { cash } = comparison.difference;
  const figure = figures.money(Math.abs(cash));
  const meaning = figure === figures.money(0) ? say.same : say.less(words.optionsInText[favoured(cash)]);
  return { label: say.cash, figure, meaning, isStale: false };
}

function allFact({ comparison }: Known, { words, figures }: Wording): Fact {
  const say = words.compare.answer;
  const { total } = comparison.difference;
  const figure = differenceText(comparison, figures)(total);
  const isEven = figure === figures.money(0);
  const meaning = isEven ? say.same : say.less(words.optionsInText[favoured(total)]);
  return { label: say.all, figure, meaning, isStale: false };
}

/** "break-fix $33,700 cheaper": a difference without a sign to decode. */
export function winnerText(difference: number, { words, figures }: Wording): string {
  return words.compare.answer.cheaperBy(
    words.optionsInText[favoured(difference)],
    figures.money(Math.abs(difference)),
  );
}

function originFact({ provenance }: Known, { words, figures }: Wording): Fact {
  const say = words.compare.answer;
  if (provenance.kind !== "known") return { label: say.rests, figure: PENDING, meaning: "", isStale: false };
  const { own, published, assumed } = provenance.value;
  return {
    label: say.rests,
    figure: figures.share(own),
    meaning: say.origins(figures.share(published), figures.share(assumed)),
    isStale: provenance.isStale,
  };
}

function tipFact(known: Known, wording: Wording): Fact {
  const { words } = wording;
  const say = words.compare.answer;
  const { breakevens, sensitivities, scenario } = known;
  if (breakevens.kind !== "known" || sensitivities.kind !== "known")
    return { label: say.tips, figure: PENDING, meaning: "", isStale: false };
  const stale = breakevens.isStale || sensitivities.isStale;
  const tip = realisticTip(breakevens.value, sensitivities.value, { scenario, wording });
  if (!tip) return { label: say.tips, figure: "–", meaning: say.noTip, isStale: stale };
  const { flip, isRealistic } = tip;
  const change = flip.change === undefined ? "" : `, ${flip.change}`;
  return isRealistic
    ? {
        label: say.tips,
        figure: flip.turnsAt!,
        meaning: say.tipsAt(flip.label, flip.now, change),
        isStale: stale,
      }
    : {
        label: say.tips,
        figure: say.nothingTips,
        meaning: say.farthest(flip.label, flip.turnsAt!, flip.now),
        isStale: stale,
      };
}

function commitmentFact({ scenario }: Known, { words, figures }: Wording): Fact {
  const say = words.compare.answer;
  const cost = firstYearExitCost(scenario);
  return {
    label: say.commitment,
    figure: say.term(scenario.termMonths),
    meaning: cost === 0 ? say.leavingFree : say.leaving(figures.money(cost)),
    isStale: false,
  };
}

function reductionViews(
  { scenario, reductions }: Known,
  { words, figures }: Wording,
): readonly ReductionView[] {
  const found = reductions.kind === "known" ? reductions.value : [];
  return found.map(({ reduction, managedWins }) => ({
    reduction: figures.share(reduction),
    chance: managedWins === undefined ? words.compare.notExact : figures.chance(managedWins),
    isAssumed: reduction === scenario.incidentReduction,
  }));
}

function notes(known: Known, wording: Wording): readonly string[] {
  const say = wording.words.compare.answer;
  const defaults = known.defaulted.map((name) => wording.words.inputs.label(name)).join("; ");
  return [
    ...neededReduction(known, wording),
    ...(defaults === "" ? [] : [say.defaults(defaults)]),
    say.notPriced,
  ];
}

/** The reduction is a claim, so what it must be is said whatever else tips the balance. */
function neededReduction({ breakevens, scenario }: Known, { words, figures }: Wording): readonly string[] {
  if (breakevens.kind !== "known") return [];
  const say = words.compare.answer;
  const found = breakevens.value.find(({ input }) => input === "incidentReduction");
  if (!found) return [];
  if (found.kind === "value")
    return [
      say.needed(
        words.options.managed,
        figures.share(found.value),
        figures.share(scenario.incidentReduction),
      ),
    ];
  return found.cheaper === "neither" ? [] : [say.neededNone(words.optionsInText[found.cheaper])];
}
