import { AtomSums } from "./atomSums";
import type { CompoundSpec, StreamGroup } from "../compoundSpec";
import { countWeights, INVISIBLE, oneAgainstNone, visibleCounts } from "../countWeights";
import { JoinedEvents, type ExpectedEvent } from "./joinedEvents";
import { mergedAtoms, placeAtoms, withoutLightest, type Atom, type ExpectedAtom } from "../placeAtoms";
import { costAt, type SeverityComponent } from "../severity";
import { isIncreasing, singleEvent } from "../singleEvent";
import { isUnrounded } from "../../laws/rounding";

/** The terms of the sum that no grid can hold: its atoms, and atoms plus exactly one spread-out event. */
export interface ExactTerms {
  readonly holds: "noEvent" | "oneEvent" | "atomsAndOneEvent";
  /** Sorted by amount. */
  readonly atoms: readonly Atom[];
  /** Probability of these terms with a sum of at most `amount`. */
  cdf(amount: number): number;
  /** E[(amount - S)+] over these terms. */
  expectedGapBelow(amount: number): number;
}

/** Most combinations of numbers of atoms of two amounts. */
const MOST_COUNTS = 1 << 17;

/** The values on which a component has positive probability, given one event. */
export function componentAtoms({ law, cost }: SeverityComponent): Atom[] {
  if (law.kind === "discrete") {
    return law.points.map(({ value, weight }) => ({ at: costAt(cost, value), weight }));
  }
  const { minimum, step } = cost.rounding;
  const isFlatBelowMinimum =
    cost.perUnit === 0 && cost.perRoundedUnit > 0 && minimum > 0 && isUnrounded(law, step);
  if (!isFlatBelowMinimum) return [];
  return [{ at: cost.fixed + cost.perRoundedUnit * minimum, weight: 1 - law.survival(minimum) }];
}

/** The group's atoms, with equal amounts merged. */
function groupAtoms(group: StreamGroup): ExpectedAtom[] {
  const atoms = group.streams.flatMap(({ expectedCount, severity }) =>
    severity.flatMap((part) =>
      componentAtoms(part).map(({ at, weight }) => ({
        at,
        expectedCount: expectedCount * part.weight * weight,
      })),
    ),
  );
  return mergedAtoms(atoms);
}

/** The spread-out components of a group's streams, with their expected counts. */
function spreadEvents(group: StreamGroup, splitsAtoms: boolean): ExpectedEvent[] {
  return group.streams.flatMap(({ expectedCount, severity }) =>
    severity
      .filter((part) => !(splitsAtoms && part.law.kind === "discrete"))
      .map((part) => {
        const above = splitsAtoms && componentAtoms(part).length > 0 ? part.cost.rounding.minimum : 0;
        return { expectedCount: expectedCount * part.weight, event: singleEvent(part, above) };
      }),
  );
}

/** Most atoms that are evaluated one by one. */
const MOST_CROWDED = 16000;
/** Probability that may be dropped if there are more. */
const DROPPED = 1e-11;

/** All groups, whether atoms are kept apart, and the largest amount that is read. */
interface Surroundings {
  readonly spec: CompoundSpec;
  readonly splitsAtoms: boolean;
  readonly upTo: number;
}

/** Atoms joined by one of the events; undefined if they are too dense to be added up one by one. */
function joinedTo(atoms: readonly Atom[], events: readonly ExpectedEvent[]): JoinedEvents | undefined {
  const all = new JoinedEvents(new AtomSums(atoms), events);
  if (all.crowd <= MOST_CROWDED) return all;
  const spread = events.reduce((sum, { expectedCount, event }) => sum + expectedCount * event.mass, 0);
  const fewer = new JoinedEvents(new AtomSums(withoutLightest(atoms, DROPPED / spread)), events);
  return fewer.crowd <= MOST_CROWDED ? fewer : undefined;
}

/** A single event of any of the other groups, with its probability relative to none. */
function otherEvents(others: CompoundSpec, splitsAtoms: boolean): ExpectedEvent[] {
  return others.flatMap((other) => {
    const slope = oneAgainstNone(other);
    return spreadEvents(other, splitsAtoms).map(({ expectedCount, event }) => ({
      expectedCount: expectedCount * slope,
      event,
    }));
  });
}

/** The exact terms if only `own` may have atoms; undefined if there are too many of them. */
function termsAround(own: StreamGroup, { spec, splitsAtoms, upTo }: Surroundings): ExactTerms | undefined {
  const expectedAtoms = splitsAtoms ? groupAtoms(own) : [];
  const atomCount = expectedAtoms.reduce((sum, atom) => sum + atom.expectedCount, 0);
  if (atomCount > 0 && visibleCounts(own, atomCount) > MOST_COUNTS) return undefined;
  const others = spec.filter((group) => group !== own);
  const silence = others.reduce(
    (product, group) => product * countWeights(group, { atomCount: 0, others: 0 })[0]!,
    1,
  );
  const events = spreadEvents(own, splitsAtoms);
  const spread = events.reduce((sum, { expectedCount, event }) => sum + expectedCount * event.mass, 0);
  const place = (extra: 0 | 1, least: number): Atom[] | undefined => {
    const weights = countWeights(own, { atomCount, others: extra }).map((weight) => weight * silence);
    return placeAtoms(weights, expectedAtoms, { least, upTo, most: MOST_COUNTS });
  };
  const atoms = place(0, INVISIBLE);
  const joined = place(1, INVISIBLE / spread);
  if (!atoms || !joined) return undefined;
  const alone = new AtomSums(atoms);
  const ownJoined = joinedTo(joined, events);
  const otherJoined = joinedTo(atoms, otherEvents(others, splitsAtoms));
  if (!ownJoined || !otherJoined) return undefined;
  return {
    holds: splitsAtoms && expectedAtoms.length > 0 ? "atomsAndOneEvent" : "oneEvent",
    atoms,
    cdf: (amount) => alone.cdf(amount) + ownJoined.cdf(amount) + otherJoined.cdf(amount),
    expectedGapBelow: (amount) =>
      alone.expectedGapBelow(amount) +
      ownJoined.expectedGapBelow(amount) +
      otherJoined.expectedGapBelow(amount),
  };
}

/** The year without any event: the only exact term if amounts can be negative. */
function noEvent(spec: CompoundSpec): ExactTerms {
  const weight = spec.reduce(
    (product, group) => product * countWeights(group, { atomCount: 0, others: 0 })[0]!,
    1,
  );
  return {
    holds: "noEvent",
    atoms: [{ at: 0, weight }],
    cdf: (amount) => (amount >= 0 ? weight : 0),
    expectedGapBelow: (amount) => weight * Math.max(0, amount),
  };
}

/**
 * The exact terms of the aggregate loss, for amounts up to `upTo`.
 *
 * A grid smears an atom between two nodes, and cannot follow the steep start of a single event. With both taken out,
 * the rest has a continuous density.
 */
export function exactTerms(spec: CompoundSpec, upTo: number): ExactTerms {
  const parts = spec.flatMap((group) => group.streams.flatMap((stream) => stream.severity));
  if (spec.some(({ pool }) => pool) || !parts.every((part) => isIncreasing(part.cost))) return noEvent(spec);
  const withAtoms = spec.filter((group) => groupAtoms(group).length > 0);
  const own = withAtoms[0] ?? spec[0]!;
  const splits = withAtoms.length === 1 && groupAtoms(own).length <= 2;
  const split = splits ? termsAround(own, { spec, splitsAtoms: true, upTo }) : undefined;
  return split ?? termsAround(own, { spec, splitsAtoms: false, upTo }) ?? noEvent(spec);
}
