import { commonStep } from "../lattice/commonStep";
import type { CompoundSpec } from "../compoundSpec";
import type { ContinuousLaw } from "../../laws/law";
import type { RatedAtom } from "../smooth/placeAtoms";
import { amountAt, firstStep, type Amount, type SeverityPart } from "../severity";
import { isUnrounded } from "../../laws/staircase";

/** A rounded part: value k steps of the staircase costs `amount`, for every k from `first` on. */
export interface SteppedPart {
  readonly law: ContinuousLaw;
  readonly amount: Amount;
  /** Events a year, those below `first` included. */
  readonly rate: number;
  readonly first: number;
}

/** Events that cost offset + k step each. */
export interface Stairs {
  readonly offset: number;
  readonly step: number;
  /** None of them costs less. */
  readonly least: number;
  readonly parts: readonly SteppedPart[];
  /** Single amounts that count among these events, because they fit the steps. */
  readonly fitting: readonly RatedAtom[];
  /** Events a year, the fitting ones included. */
  readonly rate: number;
}

/** The events of one group: stairs, and at most two amounts apart. */
export interface SteppedEvents extends Stairs {
  readonly singles: readonly RatedAtom[];
}

/** The same with a second staircase, whose steps have nothing to do with those of the first. */
export interface TwoStairs {
  readonly main: Stairs;
  readonly second: Stairs;
  readonly singles: readonly RatedAtom[];
}

/** Amounts of their own that are told apart at the most: minimum fees within and after working hours. */
const MOST_SINGLES = 2;

/** Stairs with a common step of no fewer parts than this of their own one are better taken together. */
const MOST_PARTS = 8;

/** What a part has of steps and of single amounts. */
interface Split {
  readonly stepped: readonly SteppedPart[];
  readonly singles: readonly RatedAtom[];
}

function splitRounded(law: ContinuousLaw, amount: Amount, rate: number): Split {
  const { fixed, perStair, staircase } = amount;
  const first = firstStep(staircase);
  const lowest = Math.max(staircase.floor, first * staircase.step);
  const single = { at: fixed + perStair * lowest, rate: rate * (1 - law.tail(first * staircase.step)) };
  return { stepped: [{ law, amount, rate, first: first + 1 }], singles: [single] };
}

/** Undefined for amounts that fill an interval. */
function split({ law, amount }: SeverityPart, rate: number): Split | undefined {
  if (law.kind === "discrete") {
    const singles = law.points.map(({ value, weight }) => ({
      at: amountAt(amount, value),
      rate: rate * weight,
    }));
    return { stepped: [], singles };
  }
  if (amount.perUnit !== 0) return undefined;
  if (amount.perStair === 0) return { stepped: [], singles: [{ at: amount.fixed, rate }] };
  return isUnrounded(law, amount.staircase.step) ? undefined : splitRounded(law, amount, rate);
}

/** Equal amounts once, with their rates together. */
function together(atoms: readonly RatedAtom[]): RatedAtom[] {
  const rates = new Map<number, number>();
  for (const { at, rate } of atoms) rates.set(at, (rates.get(at) ?? 0) + rate);
  return [...rates].map(([at, rate]) => ({ at, rate })).filter(({ rate }) => rate > 0);
}

function fits(amount: number, step: number): boolean {
  return amount === 0 || commonStep([amount, step]) > 0.999 * step;
}

function firstAmount({ amount: { fixed, perStair, staircase }, first }: SteppedPart): number {
  return fixed + perStair * first * staircase.step;
}

/** Stepped events a year of a part. */
function steppedRate({ law, amount, rate, first }: SteppedPart): number {
  return rate * law.tail((first - 1) * amount.staircase.step);
}

/**
 * Splits one mixed-Poisson group of rounded and known amounts into a fee per event, steps that are far coarser than
 * the step common to everything, and one or two amounts that fit neither; undefined where that is not possible.
 *
 * A fee of 95.37 beside quarter hours of 37.50 shares a step of 0.03 with them, but n events have exactly n
 * fees, and their hours sit on the coarse steps.
 */
export function steppedEvents(spec: CompoundSpec): SteppedEvents | undefined {
  const all = splitGroup(spec);
  return all && all.stepped.length > 0 ? aroundSteps(all.stepped, all.singles) : undefined;
}

/** Everything that a single mixed-Poisson group has of steps and of single amounts. */
function splitGroup(spec: CompoundSpec): Split | undefined {
  if (spec.length !== 1 || spec[0]!.counts.kind === "fixed") return undefined;
  const splits = spec[0]!.streams.flatMap(({ rate, severity }) =>
    severity.map((part) => split(part, rate * part.weight)),
  );
  if (!splits.every((each) => each !== undefined)) return undefined;
  return {
    stepped: splits.flatMap((each) => each.stepped),
    singles: together(splits.flatMap((each) => each.singles)),
  };
}

/** The two amounts that one mixed-Poisson group knows, where all its events cost the one or the other. */
export function twoKnownAmounts(spec: CompoundSpec): readonly RatedAtom[] | undefined {
  const all = splitGroup(spec);
  const isKnown = all?.stepped.length === 0 && all.singles.length === 2;
  return isKnown && all.singles.every(({ at }) => at > 0) ? all.singles : undefined;
}

function stairHeight({ amount }: SteppedPart): number {
  return amount.perStair * amount.staircase.step;
}

/** Fees that fit the steps are steps themselves. */
function withoutFittingFees(stairs: Stairs): Stairs {
  return fits(stairs.offset, stairs.step) ? { ...stairs, offset: 0 } : stairs;
}

function twoStairsAround(
  main: SteppedPart,
  others: readonly SteppedPart[],
  known: readonly RatedAtom[],
): TwoStairs {
  const first = stairsOf([main], known);
  const rest = known.filter((each) => !first.fitting.includes(each));
  const second = stairsOf(others, rest);
  const singles = rest.filter((each) => !second.fitting.includes(each));
  return { main: withoutFittingFees(first), second: withoutFittingFees(second), singles };
}

/**
 * Splits one mixed-Poisson group into the stairs of one rounded part, the stairs of all other parts, and one or two
 * amounts that fit neither; undefined where that is not possible. The first part is one without a fee apart from its
 * steps, if there is one, or else the busiest.
 */
export function twoStairs(spec: CompoundSpec): TwoStairs | undefined {
  const all = splitGroup(spec);
  if (!all || all.stepped.length < 2) return undefined;
  const parts = [...all.stepped].sort((a, b) => steppedRate(b) - steppedRate(a));
  const ways = parts.map((part) =>
    twoStairsAround(
      part,
      parts.filter((other) => other !== part),
      all.singles,
    ),
  );
  const { main, second, singles } = ways.find((way) => way.main.offset === 0) ?? ways[0]!;
  const isRelated = commonStep([main.step, second.step]) * MOST_PARTS > main.step;
  const isWhole = second.step > 0 && singles.length <= MOST_SINGLES;
  return isWhole && !isRelated ? { main, second, singles } : undefined;
}

function aroundSteps(parts: readonly SteppedPart[], known: readonly RatedAtom[]): SteppedEvents | undefined {
  const stairs = stairsOf(parts, known);
  const singles = known.filter((each) => !stairs.fitting.includes(each));
  const isPlainLattice = singles.length === 0 && fits(stairs.offset, stairs.step);
  if (stairs.step === 0 || isPlainLattice || singles.length > MOST_SINGLES) return undefined;
  return { ...stairs, singles };
}

/** The stairs of these parts, with those of the known amounts that fit; of step 0 where there are no such stairs. */
function stairsOf(parts: readonly SteppedPart[], known: readonly RatedAtom[]): Stairs {
  const offset = Math.min(...parts.map(({ amount }) => amount.fixed));
  const step = commonStep(parts.flatMap((part) => [firstAmount(part) - offset, stairHeight(part)]));
  const fitting = known.filter(({ at }) => at >= offset && fits(at - offset, step));
  return withRates({ offset, step, parts, fitting });
}

function withRates(stairs: Omit<Stairs, "rate" | "least">): Stairs {
  const { parts, fitting } = stairs;
  const rates = [...parts.map(steppedRate), ...fitting.map((each) => each.rate)];
  return {
    ...stairs,
    rate: rates.reduce((sum, rate) => sum + rate, 0),
    least: Math.min(...parts.map(firstAmount), ...fitting.map(({ at }) => at)),
  };
}

/**
 * The same with the single amounts that fit the steps apart as well: where most events are billed the minimum, there
 * are few of the others to be told apart. Undefined where nothing would change or too many amounts stood apart.
 */
export function withSinglesApart(events: SteppedEvents): SteppedEvents | undefined {
  const singles = [...events.singles, ...events.fitting];
  if (events.fitting.length === 0 || singles.length > MOST_SINGLES) return undefined;
  return { ...withRates({ ...events, fitting: [] }), singles };
}

/** Probabilities that a stepped event, if there are any, costs offset + 0, 1, 2, … steps, on that many nodes. */
export function stepMasses({ offset, step, parts, fitting, rate }: Stairs, nodes: number): Float64Array {
  const masses = new Float64Array(nodes);
  const deposit = (amount: number, events: number): void => {
    const node = Math.round((amount - offset) / step);
    if (node < nodes) masses[node]! += events / rate;
  };
  for (const { at, rate: events } of fitting) deposit(at, events);
  const end = nodes * step;
  for (const { law, amount, rate: events, first } of parts) {
    const { fixed, perStair, staircase } = amount;
    let above = law.tail((first - 1) * staircase.step);
    for (let k = first; above > 0 && fixed - offset + perStair * k * staircase.step < end; k++) {
      const beyond = law.tail(k * staircase.step);
      deposit(fixed + perStair * k * staircase.step, events * (above - beyond));
      above = beyond;
    }
  }
  return masses;
}
