import { commonStep } from "../lattice/commonStep";
import type { CompoundSpec } from "../compoundSpec";
import { groupComponents, type RoundedPart } from "../groupComponents";
import type { ExpectedAtom } from "../placeAtoms";

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
