import { binomialProbability } from "./binomial";
import type { StreamGroup } from "./compoundSpec";
import { isPoisson } from "./counts";
import { countWeights } from "./countWeights";
import { placeAtoms, type Atom } from "./placeAtoms";
import type { TwoStairs } from "./steppedEvents";

/** Two stairs that are read up to an amount. */
export interface TwoStairsPlan {
  readonly group: StreamGroup;
  readonly events: TwoStairs;
  readonly reach: number;
  /** No more events a year than this can be seen. */
  readonly mostEvents: number;
}

/** How much a law of steps has of the laws of 0, 1, 2, … events. */
export type Mixture = readonly number[];

/** Sums of everything but steps: those of both stairs go on from there, by the numbers of their laws. */
export interface Beginning {
  readonly main: number;
  readonly second: number;
  readonly starts: readonly Atom[];
}

/** All sums with which steps begin. */
export interface Beginnings {
  readonly all: readonly Beginning[];
  readonly mains: readonly Mixture[];
  readonly seconds: readonly Mixture[];
}

/** Sums less probable than this are left out. */
const INVISIBLE = 1e-14;
/** So many sums are written down at the most. */
const MOST_STARTS = 1 << 16;

function total(weights: readonly number[]): number {
  return weights.reduce((sum, each) => sum + each, 0);
}

function scaled(weights: readonly number[], factor: number): number[] {
  return weights.map((weight) => weight * factor);
}

/** Exactly n events. */
function exactly(n: number): number[] {
  return [...new Array<number>(n).fill(0), 1];
}

/** Sums of everything but steps, as long as they are not too many. */
class BeginningList {
  readonly all: Beginning[] = [];
  private left = MOST_STARTS;

  constructor(private readonly plan: TwoStairsPlan) {}

  /** False where there are too many: `singles` are the probabilities of 0, 1, 2, … single amounts. */
  add(main: number, second: number, singles: readonly number[], fees: number): boolean {
    const { events, reach } = this.plan;
    const limits = { least: INVISIBLE, upTo: reach - fees, most: this.left };
    const sums = placeAtoms(singles, events.singles, limits);
    if (!sums) return false;
    this.left -= sums.length;
    if (sums.length === 0) return true;
    this.all.push({ main, second, starts: sums.map(({ at, weight }) => ({ at: at + fees, weight })) });
    return true;
  }
}

/** With fees: one law for each number of events, because so many fees come with it. */
function withFees(plan: TwoStairsPlan, atomRate: number): Beginnings | undefined {
  const { group, events, reach, mostEvents } = plan;
  const { main, second } = events;
  const othersRate = main.rate + second.rate;
  const list = new BeginningList(plan);
  let numbers = 0;
  for (; numbers <= mostEvents; numbers++) {
    const singles = countWeights(group, { atomRate, others: numbers, othersRate });
    if (numbers > othersRate && total(singles) < INVISIBLE) break;
    for (let k = 0; k <= numbers; k++) {
      const n = numbers - k;
      if (n * main.least + k * second.least > reach) continue;
      const split = binomialProbability(k, numbers, second.rate / othersRate);
      const fees = n * main.offset + k * second.offset;
      if (!list.add(n, k, scaled(singles, split), fees)) return undefined;
    }
  }
  const laws = Array.from({ length: numbers }, (_, n) => exactly(n));
  return { all: list.all, mains: laws, seconds: laws };
}

/** Without, one law for each number of other events, because the level of the year depends on it. */
function withoutFees(plan: TwoStairsPlan, atomRate: number): Beginnings | undefined {
  const { group, events, reach, mostEvents } = plan;
  const { main, second } = events;
  const othersRate = second.rate + atomRate;
  const list = new BeginningList(plan);
  const mains: Mixture[] = [];
  for (let others = 0; others <= mostEvents; others++) {
    const law = countWeights(group, { atomRate: main.rate, others, othersRate });
    const probability = total(law);
    if (others > othersRate && probability < INVISIBLE) break;
    mains.push(scaled(law, 1 / probability));
    for (let k = 0; k <= others && k * second.least <= reach; k++) {
      const split = binomialProbability(k, others, second.rate / othersRate);
      const singles = scaled(exactly(others - k), probability * split);
      if (!list.add(others, k, singles, 0)) return undefined;
    }
  }
  return { all: list.all, mains, seconds: mains.map((_, n) => exactly(n)) };
}

/** Without either: all numbers are independent of each other. */
function independent(plan: TwoStairsPlan, atomRate: number): Beginnings | undefined {
  const { group, events } = plan;
  const law = (rate: number): number[] =>
    countWeights({ ...group, streams: [{ rate, severity: [] }] }, { atomRate: rate, others: 0 });
  const list = new BeginningList(plan);
  if (!list.add(0, 0, law(atomRate), 0)) return undefined;
  return { all: list.all, mains: [law(events.main.rate)], seconds: [law(events.second.rate)] };
}

/** Undefined where there are too many sums to be written down. */
export function beginnings(plan: TwoStairsPlan): Beginnings | undefined {
  const { group, events } = plan;
  const atomRate = total(events.singles.map(({ rate }) => rate));
  if (events.main.offset > 0 || events.second.offset > 0) return withFees(plan, atomRate);
  return isPoisson(group.counts) ? independent(plan, atomRate) : withoutFees(plan, atomRate);
}
