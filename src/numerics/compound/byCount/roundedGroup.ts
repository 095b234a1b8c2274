import { commonStep } from "../lattice/commonStep";
import type { CompoundSpec } from "../compoundSpec";
import type { ContinuousLaw } from "../../laws/law";
import type { ExpectedAtom } from "../placeAtoms";
import { costAt, firstStep, type CostFunction, type SeverityComponent } from "../severity";
import { isUnrounded } from "../../laws/rounding";

/** A rounded part of a severity: k billing steps cost a fixed amount plus k times the price of a step. */
interface RoundedPart {
  readonly law: ContinuousLaw;
  readonly cost: CostFunction;
  /** Expected events of the part, those below `first` included. */
  readonly expectedCount: number;
  /** The first number of steps above the minimum, which is an amount of its own. */
  readonly first: number;
}

/** Events that cost offset + k step each, and a few amounts that do not fit this lattice. */
export interface RoundedGroup {
  readonly offset: number;
  readonly step: number;
  /** The smallest amount on the lattice. */
  readonly least: number;
  readonly parts: readonly RoundedPart[];
  /** Known amounts that lie on the lattice. */
  readonly onGridAmounts: readonly ExpectedAtom[];
  /** At most two known amounts that do not. */
  readonly offGridAmounts: readonly ExpectedAtom[];
  /** Expected events on the lattice. */
  readonly expectedCount: number;
}

/** Most amounts off the lattice: minimum fees during and after working hours. */
const MOST_OFF_GRID = 2;

/** What a severity consists of: rounded parts and known amounts. */
interface Components {
  readonly rounded: readonly RoundedPart[];
  readonly known: readonly ExpectedAtom[];
}

/** A rounded part: the minimum is a known amount, what exceeds it sits on billing steps. */
function splitRounded(law: ContinuousLaw, cost: CostFunction, expectedCount: number): Components {
  const { fixed, perRoundedUnit, rounding } = cost;
  const first = firstStep(rounding);
  const lowest = Math.max(rounding.minimum, first * rounding.step);
  const minimum = {
    at: fixed + perRoundedUnit * lowest,
    expectedCount: expectedCount * (1 - law.survival(first * rounding.step)),
  };
  return { rounded: [{ law, cost, expectedCount, first: first + 1 }], known: [minimum] };
}

/** Undefined for amounts that fill an interval. */
function componentsOf({ law, cost }: SeverityComponent, expectedCount: number): Components | undefined {
  if (law.kind === "discrete") {
    const known = law.points.map(({ value, weight }) => ({
      at: costAt(cost, value),
      expectedCount: expectedCount * weight,
    }));
    return { rounded: [], known };
  }
  if (cost.perUnit !== 0) return undefined;
  if (cost.perRoundedUnit === 0) return { rounded: [], known: [{ at: cost.fixed, expectedCount }] };
  return isUnrounded(law, cost.rounding.step) ? undefined : splitRounded(law, cost, expectedCount);
}

/** Equal amounts once, with their expected counts added up. */
function merged(atoms: readonly ExpectedAtom[]): ExpectedAtom[] {
  const expectedCounts = new Map<number, number>();
  for (const { at, expectedCount } of atoms)
    expectedCounts.set(at, (expectedCounts.get(at) ?? 0) + expectedCount);
  return [...expectedCounts]
    .map(([at, expectedCount]) => ({ at, expectedCount }))
    .filter(({ expectedCount }) => expectedCount > 0);
}

/** The components of a single group; undefined for several, and where amounts fill an interval. */
function groupComponents(spec: CompoundSpec): Components | undefined {
  if (spec.length !== 1) return undefined;
  const all = spec[0]!.streams.flatMap(({ expectedCount, severity }) =>
    severity.map((part) => componentsOf(part, expectedCount * part.weight)),
  );
  if (!all.every((each) => each !== undefined)) return undefined;
  return {
    rounded: all.flatMap((each) => each.rounded),
    known: merged(all.flatMap((each) => each.known)),
  };
}

/** The two positive amounts of a group whose events all cost the one or the other. */
export function twoKnownAmounts(spec: CompoundSpec): readonly ExpectedAtom[] | undefined {
  const components = groupComponents(spec);
  const isTwoPoint = components?.rounded.length === 0 && components.known.length === 2;
  return isTwoPoint && components.known.every(({ at }) => at > 0) ? components.known : undefined;
}

function isMultiple(amount: number, step: number): boolean {
  return amount === 0 || commonStep([amount, step]) > 0.999 * step;
}

function stepPrice({ cost }: RoundedPart): number {
  return cost.perRoundedUnit * cost.rounding.step;
}

function firstAmount(part: RoundedPart): number {
  return part.cost.fixed + part.first * stepPrice(part);
}

/** Expected events of a part that exceed its minimum. */
function roundedCount({ law, cost, expectedCount, first }: RoundedPart): number {
  return expectedCount * law.survival((first - 1) * cost.rounding.step);
}

function withCounts(group: Omit<RoundedGroup, "expectedCount" | "least">): RoundedGroup {
  const { parts, onGridAmounts } = group;
  const expectedCounts = [...parts.map(roundedCount), ...onGridAmounts.map((each) => each.expectedCount)];
  return {
    ...group,
    expectedCount: expectedCounts.reduce((sum, expectedCount) => sum + expectedCount, 0),
    least: Math.min(...parts.map(firstAmount), ...onGridAmounts.map(({ at }) => at)),
  };
}

/**
 * Splits one group of rounded and known amounts into a fee per event, a lattice of billing steps much
 * coarser than the step common to everything, and at most two amounts that fit neither. Undefined where that is
 * not possible, or where a plain lattice does as well.
 *
 * A fee of 95.37 beside quarter hours at 37.50 shares a step of 0.03 with them, but n events have exactly n fees, and
 * their hours sit on the coarse steps.
 */
export function roundedGroup(spec: CompoundSpec): RoundedGroup | undefined {
  const components = groupComponents(spec);
  if (!components || components.rounded.length === 0) return undefined;
  const { rounded: parts, known } = components;
  const offset = Math.min(...parts.map(({ cost }) => cost.fixed));
  const step = commonStep(parts.flatMap((part) => [firstAmount(part) - offset, stepPrice(part)]));
  if (step === 0) return undefined;
  const isOnGrid = ({ at }: ExpectedAtom): boolean => at >= offset && isMultiple(at - offset, step);
  const offGridAmounts = known.filter((each) => !isOnGrid(each));
  const isPlainLattice = offGridAmounts.length === 0 && isMultiple(offset, step);
  if (isPlainLattice || offGridAmounts.length > MOST_OFF_GRID) return undefined;
  return withCounts({ offset, step, parts, onGridAmounts: known.filter(isOnGrid), offGridAmounts });
}

/**
 * The same with every known amount off the lattice: where most events are billed the minimum, few others are left
 * to be counted. Undefined where nothing would change or too many amounts would be off the lattice.
 */
export function withKnownAmountsOffGrid(group: RoundedGroup): RoundedGroup | undefined {
  const offGridAmounts = [...group.offGridAmounts, ...group.onGridAmounts];
  if (group.onGridAmounts.length === 0 || offGridAmounts.length > MOST_OFF_GRID) return undefined;
  return withCounts({ ...group, onGridAmounts: [], offGridAmounts });
}

/** Probabilities that an event on the lattice costs offset + 0, 1, 2, … steps, on that many nodes. */
export function stepMasses(group: RoundedGroup, nodes: number): Float64Array {
  const { offset, step, parts, onGridAmounts, expectedCount } = group;
  const masses = new Float64Array(nodes);
  const deposit = (amount: number, events: number): void => {
    const node = Math.round((amount - offset) / step);
    if (node < nodes) masses[node]! += events / expectedCount;
  };
  for (const { at, expectedCount: events } of onGridAmounts) deposit(at, events);
  const end = nodes * step;
  for (const part of parts) {
    const { law, cost, expectedCount: events, first } = part;
    const price = stepPrice(part);
    let above = law.survival((first - 1) * cost.rounding.step);
    for (let k = first; above > 0 && cost.fixed - offset + k * price < end; k++) {
      const beyond = law.survival(k * cost.rounding.step);
      deposit(cost.fixed + k * price, events * (above - beyond));
      above = beyond;
    }
  }
  return masses;
}
