import { groupRate, type CompoundSpec, type StreamGroup } from "./compoundSpec";
import { isPoisson } from "./counts";
import { logGamma } from "./gammaFunction";
import { amountAt, type SeverityPart } from "./severity";
import { isIncreasing, singleEvent, type SingleEvent } from "./singleEvent";
import { isUnrounded } from "./staircase";

/** A value that the sum takes with positive probability. */
export interface Atom {
  readonly at: number;
  readonly weight: number;
}

/** The terms of the sum that no grid can hold: its atoms, and atoms plus exactly one spread-out event. */
export interface ExactTerms {
  readonly holds: "noEvent" | "oneEvent" | "atomsAndOneEvent";
  /** Sorted by amount. */
  readonly atoms: readonly Atom[];
  /** Probability of these terms with a sum of at most `amount`. */
  below(amount: number): number;
  /** E[(amount - S)+] over these terms. */
  shortfall(amount: number): number;
}

/** The finitely many values on which a part has mass of its own, given one event. */
export function partAtoms({ law, amount }: SeverityPart): Atom[] {
  if (law.kind === "discrete") {
    return law.points.map(({ value, weight }) => ({ at: amountAt(amount, value), weight }));
  }
  const { floor, step } = amount.staircase;
  const isFlatBelowFloor = amount.perUnit === 0 && amount.perStair > 0 && floor > 0 && isUnrounded(law, step);
  if (!isFlatBelowFloor) return [];
  return [{ at: amount.fixed + amount.perStair * floor, weight: 1 - law.tail(floor) }];
}

interface RatedAtom {
  readonly at: number;
  readonly rate: number;
}

/** The group's atoms per year, equal amounts merged. */
function groupAtoms(group: StreamGroup): RatedAtom[] {
  const rates = new Map<number, number>();
  for (const { rate, severity } of group.streams) {
    for (const part of severity) {
      for (const { at, weight } of partAtoms(part)) {
        rates.set(at, (rates.get(at) ?? 0) + rate * part.weight * weight);
      }
    }
  }
  return [...rates].map(([at, rate]) => ({ at, rate })).filter(({ rate }) => rate > 0);
}

/** Weights below this cannot be seen in a probability. */
const INVISIBLE = 1e-15;

/** About how many events it takes until more of them cannot be seen in a probability. */
export function visibleCounts({ counts }: StreamGroup, rate: number): number {
  const spread = counts.kind === "fixed" ? 0 : counts.levelCv ** 2;
  return rate + 9 * Math.sqrt(rate) + 35 * (1 + rate * spread);
}

/**
 * Probability of k events that are atoms and none (`extra` = 0) or, per unit of its rate, one (`extra` = 1)
 * that is not, for k = 0, 1, …, in logarithms by the ratio of neighbours because P(0) underflows.
 */
export function countWeights(group: StreamGroup, atomRate: number, extra: 0 | 1): number[] {
  const total = groupRate(group);
  const poisson = group.counts.kind === "fixed" || isPoisson(group.counts);
  const size = group.counts.kind === "fixed" ? 1 : 1 / group.counts.levelCv ** 2;
  let log = poisson ? -total : -(size + extra) * Math.log1p(total / size);
  const weights = [Math.exp(log)];
  if (atomRate === 0) return weights;
  const most = atomRate * 60 * (poisson ? 1 : 1 + 1 / size) + 100;
  for (let k = 1; k < most; k++) {
    const ratio = poisson ? atomRate / k : ((size + extra + k - 1) / k) * (atomRate / (size + total));
    log += Math.log(ratio);
    weights.push(Math.exp(log));
    if (ratio < 1 && log < Math.log(INVISIBLE)) break;
  }
  return weights;
}

/** Amounts this close are one: 3 x 58.4 and 2 x 87.6 differ in the last digit only. */
const SAME = 1e-12;

/** Sorts by amount and adds up what lies on the same one. */
function merged(atoms: Atom[]): Atom[] {
  const kept: { at: number; weight: number }[] = [];
  for (const { at, weight } of atoms.sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    if (last && at - last.at <= SAME * at) last.weight += weight;
    else kept.push({ at, weight });
  }
  return kept;
}

/** Most combinations that are written down before equal amounts are merged. */
const MOST_COMBINATIONS = 1 << 17;

interface Visibility {
  /** Weights up to this are left out. */
  readonly least: number;
  readonly most: number;
}

/** Standard deviations of a binomial split beyond which nothing is visible. */
const REACH = 9;

/** The split of k atoms of which a share is of the second kind, where it is visible: from which number, how likely. */
function visibleSplit(k: number, share: number): { from: number; weights: number[] } {
  if (share === 0) return { from: 0, weights: [1] };
  const reach = REACH * Math.sqrt(k * share * (1 - share)) + 20;
  const from = Math.max(0, Math.floor(k * share - reach));
  const to = Math.min(k, Math.ceil(k * share + reach));
  let log = logGamma(k + 1) - logGamma(from + 1) - logGamma(k - from + 1);
  log += from * Math.log(share) + (k - from) * Math.log1p(-share);
  const weights: number[] = [];
  for (let j = from; j <= to; j++) {
    weights.push(Math.exp(log));
    log += Math.log(((k - j) / (j + 1)) * (share / (1 - share)));
  }
  return { from, weights };
}

/** Spreads k atoms over the one or two amounts they can have. Undefined when that gives too many values. */
function placeAtoms(
  weights: readonly number[],
  atoms: readonly RatedAtom[],
  { least, most }: Visibility,
): Atom[] | undefined {
  const rate = atoms.reduce((sum, atom) => sum + atom.rate, 0);
  const share = atoms.length > 1 ? atoms[1]!.rate / rate : 0;
  const [first, second] = [atoms[0]?.at ?? 0, atoms[1]?.at ?? 0];
  const visible = weights.map((weight, k) => ({ weight, k })).filter(({ weight }) => weight > least);
  const spread = ({ k }: { k: number }): number =>
    Math.min(k, 2 * REACH * Math.sqrt(k * share * (1 - share)) + 20);
  if (share > 0 && visible.reduce((sum, each) => sum + spread(each), 0) > MOST_COMBINATIONS) return undefined;
  const placed: Atom[] = [];
  for (const { weight, k } of visible) {
    const split = visibleSplit(k, share);
    split.weights.forEach((part, i) => {
      const j = split.from + i;
      if (weight * part > least) placed.push({ at: (k - j) * first + j * second, weight: weight * part });
    });
  }
  const values = merged(placed);
  return values.length <= most ? values : undefined;
}

interface RatedEvent {
  readonly rate: number;
  readonly event: SingleEvent;
}

/** The spread-out parts of a group's streams with their rates. */
function spreadEvents(group: StreamGroup, splitsAtoms: boolean): RatedEvent[] {
  return group.streams.flatMap(({ rate, severity }) =>
    severity
      .filter((part) => !(splitsAtoms && part.law.kind === "discrete"))
      .map((part) => {
        const above = splitsAtoms && partAtoms(part).length > 0 ? part.amount.staircase.floor : 0;
        return { rate: rate * part.weight, event: singleEvent(part, above) };
      }),
  );
}

interface Term {
  readonly atoms: readonly Atom[];
  readonly events: readonly RatedEvent[];
}

function sumOf(
  terms: readonly Term[],
  amount: number,
  of: (event: SingleEvent, rest: number) => number,
): number {
  let total = 0;
  for (const { atoms, events } of terms) {
    for (const { at, weight } of atoms) {
      if (at > amount) break;
      for (const { rate, event } of events) total += weight * rate * of(event, amount - at);
    }
  }
  return total;
}

/** Most values with mass of their own: alone, and when each is joined by one spread-out event. */
const MOST_ATOMS = 1 << 17;
const MOST_JOINED = 4000;

/** Atoms of the whole sum when only `own` may have atoms and the other groups have no event at all. */
function termsAround(own: StreamGroup, spec: CompoundSpec, splitsAtoms: boolean): ExactTerms | undefined {
  const ratedAtoms = splitsAtoms ? groupAtoms(own) : [];
  const atomRate = ratedAtoms.reduce((sum, atom) => sum + atom.rate, 0);
  if (atomRate > 0 && visibleCounts(own, atomRate) > MOST_COMBINATIONS) return undefined;
  const others = spec.filter((group) => group !== own);
  const silence = others.reduce((product, group) => product * countWeights(group, 0, 0)[0]!, 1);
  const events = spreadEvents(own, splitsAtoms);
  const spread = events.reduce((sum, { rate, event }) => sum + rate * event.mass, 0);
  const scaled = (extra: 0 | 1): number[] => countWeights(own, atomRate, extra).map((w) => w * silence);
  const alone = { least: INVISIBLE, most: others.length > 0 ? MOST_JOINED : MOST_ATOMS };
  const atoms = placeAtoms(scaled(0), ratedAtoms, alone);
  const joined = placeAtoms(scaled(1), ratedAtoms, { least: INVISIBLE / spread, most: MOST_JOINED });
  if (!atoms || !joined) return undefined;
  const terms: Term[] = [{ atoms: joined, events }];
  for (const other of others) {
    const slope = countWeights(other, 0, 1)[0]! / countWeights(other, 0, 0)[0]!;
    const others = spreadEvents(other, splitsAtoms).map(({ rate, event }) => ({ rate: rate * slope, event }));
    terms.push({ atoms, events: others });
  }
  return {
    holds: splitsAtoms && ratedAtoms.length > 0 ? "atomsAndOneEvent" : "oneEvent",
    atoms,
    below: (amount) =>
      atoms.reduce((sum, { at, weight }) => (at <= amount ? sum + weight : sum), 0) +
      sumOf(terms, amount, (event, rest) => event.below(rest)),
    shortfall: (amount) =>
      atoms.reduce((sum, { at, weight }) => sum + weight * Math.max(0, amount - at), 0) +
      sumOf(terms, amount, (event, rest) => event.shortfall(rest)),
  };
}

/** The year without any event: all that is exact when amounts can fall as well as rise. */
function noEvent(spec: CompoundSpec): ExactTerms {
  const weight = spec.reduce((product, group) => product * countWeights(group, 0, 0)[0]!, 1);
  return {
    holds: "noEvent",
    atoms: [{ at: 0, weight }],
    below: (amount) => (amount >= 0 ? weight : 0),
    shortfall: (amount) => weight * Math.max(0, amount),
  };
}

/**
 * The exact terms of the sum; undefined for a fixed count, which has no probability of few events.
 *
 * On a grid an atom between two nodes is smeared, and one event starts more steeply than any step follows;
 * with both taken out, what is left has a continuous density.
 */
export function exactTerms(spec: CompoundSpec): ExactTerms | undefined {
  if (spec.some((group) => group.counts.kind === "fixed")) return undefined;
  const parts = spec.flatMap((group) => group.streams.flatMap((stream) => stream.severity));
  if (!parts.every((part) => isIncreasing(part.amount))) return noEvent(spec);
  const withAtoms = spec.filter((group) => groupAtoms(group).length > 0);
  const own = withAtoms[0] ?? spec[0]!;
  const splits = withAtoms.length === 1 && groupAtoms(own).length <= 2;
  return (splits ? termsAround(own, spec, true) : undefined) ?? termsAround(own, spec, false);
}
