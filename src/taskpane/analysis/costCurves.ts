import type { ComparisonMeasures } from "../../model/decision/comparisonMeasures";
import { optionError } from "../../model/spread/approximation";
import type { Scope } from "../../model/spread/optionDistribution";
import { ifExact } from "../../model/spread/ifExact";
import type { SpendDistribution } from "../../model/spread/spendDistribution";
import type {
  CostCurve,
  CostCurves,
  DifferenceBin,
  DifferenceSummary,
  ExceedancePoint,
  MoneyBand,
  Quantile,
} from "./analysis";

/** Levels that can be read off: 1 in 100 years costs less than the first, 1 in 100 more than the last. */
const LEVELS: readonly number[] = [
  0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.98, 0.99,
];

const POINTS = 121;
const BINS = 36;
/** Where a drawing ends: as far out as the accuracy that is promised reaches. */
const LOW_ENDS = [0.005, 0.01, 0.02, 0.05];
const HIGH_ENDS = LOW_ENDS.map((level) => 1 - level);

/** Break-fix and managed over the same amounts of money, from the least to the most that either may cost. */
export function costCurves(measures: ComparisonMeasures, scope: Scope): CostCurves {
  const options = ["break-fix", "managed"] as const;
  const distributions = options.map((option) => measures.option(option).distribution(scope));
  const [from, to] = commonRange(distributions);
  const amounts = Array.from({ length: POINTS }, (_, index) => from + ((to - from) * index) / (POINTS - 1));
  const curve = (index: 0 | 1): CostCurve => ({
    option: options[index],
    mean: distributions[index]!.mean,
    quantiles: LEVELS.flatMap((level) => knownQuantile(distributions[index]!, level)),
    points: amounts.flatMap((money) => knownExceedance(distributions[index]!, money)),
  });
  const errors = distributions.flatMap((own) => amounts.map((money) => own.probabilityError(money)));
  const approximate = options.map((option) =>
    optionError(measures.option(option).contract, measures.scenario),
  );
  return { from, to, curves: [curve(0), curve(1)], estimatedError: Math.max(0, ...errors, ...approximate) };
}

/** If both amounts are certain, the plot would have no width. */
function commonRange(distributions: readonly SpendDistribution[]): readonly [number, number] {
  const low = Math.min(...distributions.map((own) => outermost(own, LOW_ENDS)));
  const high = Math.max(...distributions.map((own) => outermost(own, HIGH_ENDS.slice(1))));
  const room = high > low ? 0 : Math.max(1, Math.abs(high)) / 10;
  return [low - room, high + room];
}

/** Empty if an answer is less exact than cells promise: the pane shows nothing less exact. */
function whereKnown<Value>(calculate: () => Value): readonly Value[] {
  const known = ifExact(calculate);
  return known === undefined ? [] : [known];
}

function knownQuantile(distribution: SpendDistribution, level: number): readonly Quantile[] {
  return whereKnown(() => ({ level, money: distribution.quantile(level) }));
}

function knownExceedance(distribution: SpendDistribution, money: number): readonly ExceedancePoint[] {
  return whereKnown(() => ({ money, probability: distribution.probabilityOver(money) }));
}

/** The first of these levels that is known exactly enough. */
function outermost(distribution: SpendDistribution, levels: readonly number[]): number {
  for (const level of levels.slice(0, -1)) {
    const [known] = knownQuantile(distribution, level);
    if (known) return known.money;
  }
  return distribution.quantile(levels.at(-1)!);
}

/** What the difference between the two is worth, year by year. */
export function differenceSummary(measures: ComparisonMeasures): DifferenceSummary {
  const difference = measures.difference("total");
  const overrun = ifExact(() => difference.overrun(0));
  return {
    mean: difference.mean,
    band: moneyBand(difference),
    managedWins: ifExact(() => difference.probabilityOver(0)),
    regret: overrun === undefined ? undefined : { "break-fix": overrun, managed: overrun - difference.mean },
    bins: ifExact(() => differenceBins(difference)) ?? [],
  };
}

/** P5 and P95; undefined if one of them is less exact than cells promise. */
export function moneyBand(distribution: SpendDistribution): MoneyBand | undefined {
  return ifExact(() => [distribution.quantile(0.05), distribution.quantile(0.95)]);
}

/** Slices of equal width with 0 between two of them, because each side of 0 has another winner. */
function differenceBins(difference: SpendDistribution): readonly DifferenceBin[] {
  const low = outermost(difference, LOW_ENDS);
  const high = outermost(difference, HIGH_ENDS);
  const width = high > low ? (high - low) / BINS : 1;
  const first = Math.floor(low / width);
  const last = Math.max(first + 1, Math.ceil(high / width));
  const edges = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * width);
  const known = edges.flatMap((edge) => knownExceedance(difference, edge));
  return known.slice(1).map((right, index) => ({
    from: known[index]!.money,
    to: right.money,
    probability: Math.max(0, known[index]!.probability - right.probability),
  }));
}
