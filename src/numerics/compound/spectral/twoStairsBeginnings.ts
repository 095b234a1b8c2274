import { binomialProbability } from "../../functions/binomial";
import type { StreamGroup } from "../compoundSpec";
import { isPoisson } from "../counts";
import { countsBeside, countWeights, visibleCombinations } from "../countWeights";
import { placeAtoms, type Atom } from "../smooth/placeAtoms";
import type { TwoStairs } from "../byCount/steppedEvents";

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
    if (fees > reach) return true;
    const limits = { least: INVISIBLE, upTo: reach - fees, most: this.left };
    const sums = placeAtoms(singles, events.singles, limits);
    if (!sums) return false;
    this.left -= sums.length;
    if (sums.length === 0) return true;
    this.all.push({ main, second, starts: sums.map(({ at, weight }) => ({ at: at + fees, weight })) });
    return true;
  }

  /** The laws of exactly so many events that are asked for, the others empty. */
  exactly(stairs: "main" | "second"): Mixture[] {
    const numbers = new Set(this.all.map((each) => each[stairs]));
    return Array.from({ length: Math.max(...numbers) + 1 }, (_, n) => (numbers.has(n) ? exactly(n) : []));
  }
}

/** With fees: one law for each number of events, because so many fees come with it. */
function withFees(plan: TwoStairsPlan, atomRate: number): Beginnings | undefined {
  const { group, events, reach, mostEvents } = plan;
  const { main, second } = events;
  const othersRate = main.rate + second.rate;
  const list = new BeginningList(plan);
  const singlesBeside = countsBeside(group, { atomRate, othersRate });
  for (let numbers = 0; numbers <= mostEvents; numbers++) {
    const singles = singlesBeside(numbers);
    const probability = total(singles);
    if (numbers > othersRate && probability < INVISIBLE) break;
    for (let k = 0; k <= numbers; k++) {
      const n = numbers - k;
      if (n * main.least + k * second.least > reach) continue;
      const split = binomialProbability(k, numbers, second.rate / othersRate);
      if (split * probability < INVISIBLE) continue;
      const fees = n * main.offset + k * second.offset;
      if (!list.add(n, k, scaled(singles, split), fees)) return undefined;
    }
  }
  return { all: list.all, mains: list.exactly("main"), seconds: list.exactly("second") };
}

/** Without fees of main events: one law for each number of other events, on which the level of the year depends. */
function withoutFees(plan: TwoStairsPlan, atomRate: number): Beginnings | undefined {
  const { group, events, reach, mostEvents } = plan;
  const { main, second } = events;
  const othersRate = second.rate + atomRate;
  const list = new BeginningList(plan);
  const mainsBeside = countsBeside(group, { atomRate: main.rate, othersRate });
  const mains: Mixture[] = [];
  for (let others = 0; others <= mostEvents; others++) {
    const law = mainsBeside(others);
    const probability = total(law);
    if (others > othersRate && probability < INVISIBLE) break;
    mains.push(scaled(law, 1 / probability));
    for (let k = 0; k <= others && k * second.least <= reach; k++) {
      const split = binomialProbability(k, others, second.rate / othersRate);
      if (split * probability < INVISIBLE) continue;
      const singles = scaled(exactly(others - k), probability * split);
      if (!list.add(others, k, singles, k * second.offset)) return undefined;
    }
  }
  return { all: list.all, mains, seconds: list.exactly("second") };
}

/** Without any fees in a Poisson year: all numbers are independent of each other. */
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
  const { group, events, reach } = plan;
  const { main, second, singles } = events;
  const mean = main.rate * main.least + second.rate * second.least + total(singles.map((s) => s.rate * s.at));
  const rates = singles.map(({ rate }) => rate);
  const isIndependent = main.offset === 0 && second.offset === 0 && isPoisson(group.counts);
  const told = [main.offset > 0 ? main.rate : 0, isIndependent ? 0 : second.rate, ...rates];
  if (visibleCombinations(group, told, reach / mean) > MOST_STARTS) return undefined;
  const atomRate = total(rates);
  if (main.offset > 0) return withFees(plan, atomRate);
  return isIndependent ? independent(plan, atomRate) : withoutFees(plan, atomRate);
}
