import { binomialProbability } from "../functions/binomial";

/** A value that the aggregate loss takes with positive probability. */
export interface Atom {
  readonly at: number;
  readonly weight: number;
}

/** An amount that one event can have, and how many such events are expected. */
export interface ExpectedAtom {
  readonly at: number;
  readonly expectedCount: number;
}

/** Adds up the expected counts of equal amounts. */
export function mergedAtoms(atoms: readonly ExpectedAtom[]): ExpectedAtom[] {
  const counts = new Map<number, number>();
  for (const { at, expectedCount } of atoms) counts.set(at, (counts.get(at) ?? 0) + expectedCount);
  return [...counts]
    .map(([at, expectedCount]) => ({ at, expectedCount }))
    .filter(({ expectedCount }) => expectedCount > 0);
}

/** Amounts this close are equal: 3 x 58.4 and 2 x 87.6 differ in the last digit only. */
const SAME = 1e-12;

/** Sorts by amount and adds up the weights of equal amounts. */
function merged(atoms: Atom[]): Atom[] {
  const kept: { at: number; weight: number }[] = [];
  for (const { at, weight } of atoms.sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    if (last && at - last.at <= SAME * at) last.weight += weight;
    else kept.push({ at, weight });
  }
  return kept;
}

/** Beyond this many standard deviations nothing of a binomial split is visible. */
const REACH = 9;

/** How many of k atoms are of the second kind: the first visible number, and the probabilities from there on. */
function visibleSplit(k: number, share: number): { from: number; weights: number[] } {
  if (share === 0) return { from: 0, weights: [1] };
  const reach = REACH * Math.sqrt(k * share * (1 - share)) + 20;
  const from = Math.max(0, Math.floor(k * share - reach));
  const to = Math.min(k, Math.ceil(k * share + reach));
  const weights: number[] = [];
  let weight = binomialProbability(from, k, share);
  for (let j = from; j <= to; j++) {
    weights.push(weight);
    weight *= ((k - j) / (j + 1)) * (share / (1 - share));
  }
  return { from, weights };
}

/** Which sums of atoms are listed. */
export interface AtomLimits {
  /** Weights up to this are left out. */
  readonly least: number;
  /** Larger amounts are left out. */
  readonly upTo: number;
  /** Most combinations that are listed, before equal amounts are merged. */
  readonly most: number;
}

/** About how many combinations k atoms are split into. */
function combinations(k: number, share: number): number {
  return share === 0 ? 1 : Math.min(k, 2 * REACH * Math.sqrt(k * share * (1 - share)) + 20) + 1;
}

/**
 * The sums of k atoms that have one or two amounts, where weights[k] is the probability of k. Undefined if there
 * are too many to list.
 */
export function placeAtoms(
  weights: readonly number[],
  atoms: readonly ExpectedAtom[],
  { least, upTo, most }: AtomLimits,
): Atom[] | undefined {
  const expectedCount = atoms.reduce((sum, atom) => sum + atom.expectedCount, 0);
  const share = atoms.length > 1 ? atoms[1]!.expectedCount / expectedCount : 0;
  const [first, second] = [atoms[0]?.at ?? 0, atoms[1]?.at ?? atoms[0]?.at ?? 0];
  const counts = [...weights.keys()].filter(
    (k) => weights[k]! > least && k * Math.min(first, second) <= upTo,
  );
  const needed = counts.reduce((sum, k) => sum + combinations(k, share), 0);
  if (needed > most) return undefined;
  const placed: Atom[] = [];
  for (const k of counts) {
    const split = visibleSplit(k, share);
    split.weights.forEach((part, i) => {
      const at = (k - split.from - i) * first + (split.from + i) * second;
      const weight = weights[k]! * part;
      if (weight > least && at <= upTo) placed.push({ at, weight });
    });
  }
  return merged(placed);
}

/** The same atoms without the lightest, which together weigh at most `dropped`. */
export function withoutLightest(atoms: readonly Atom[], dropped: number): readonly Atom[] {
  const byWeight = atoms.map(({ weight }) => weight).sort((a, b) => a - b);
  let total = 0;
  let least = 0;
  for (const weight of byWeight) {
    total += weight;
    if (total > dropped) break;
    least = weight;
  }
  return atoms.filter(({ weight }) => weight > least);
}
