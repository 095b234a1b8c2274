import type { StreamGroup } from "../compoundSpec";
import { depositBelow, gridMoment, LOW_REACH, type MassMoment } from "./belowGrid";
import type { GridPlan } from "./gridPlan";
import { depositCost, depositAtom, depositOnNode, emptyGrid, type MassGrid } from "./massGrid";
import { componentAtoms } from "../smooth/exactTerms";
import type { ContinuousLaw } from "../../laws/law";
import { costAt, firstStep, type SeverityComponent, severityMoments } from "../severity";
import { type Spectrum, spectrum } from "./spectrum";

const MARGIN = 8;

function depositKnown(grid: MassGrid, amount: number, mass: number, plan: GridPlan): void {
  if (plan.isLattice) depositOnNode(grid, amount, mass);
  else if (amount < -LOW_REACH * plan.before * plan.step)
    depositBelow(grid, plan.before, { mass, moment: mass * amount });
  else depositAtom(grid, amount, mass);
}

function depositPart(grid: MassGrid, part: SeverityComponent, expectedCount: number, plan: GridPlan): void {
  const { law, cost } = part;
  if (law.kind === "discrete") {
    for (const { value, weight } of law.points)
      depositKnown(grid, costAt(cost, value), expectedCount * weight, plan);
    return;
  }
  const hasLowTail = cost.perUnit + cost.perRoundedUnit < 0;
  const before = hasLowTail ? gridMoment(grid) : undefined;
  depositSpread(grid, { ...part, law }, expectedCount, plan);
  if (!before) return;
  const { mass, moment } = gridMoment(grid);
  const expected = spreadMoment(part, expectedCount, plan);
  depositBelow(grid, plan.before, {
    mass: expected.mass - (mass - before.mass),
    moment: expected.moment - (moment - before.moment),
  });
}

/** What of a component should be on the grid: all of it but atoms that are kept apart. */
function spreadMoment(part: SeverityComponent, expectedCount: number, plan: GridPlan): MassMoment {
  const atoms = plan.leavesOut === "atomsAndOneEvent" ? componentAtoms(part) : [];
  const { mean } = severityMoments([{ ...part, weight: 1 }]);
  return {
    mass: expectedCount * (1 - atoms.reduce((sum, { weight }) => sum + weight, 0)),
    moment: expectedCount * (mean - atoms.reduce((sum, { at, weight }) => sum + at * weight, 0)),
  };
}

function depositSpread(
  grid: MassGrid,
  part: SeverityComponent & { readonly law: ContinuousLaw },
  expectedCount: number,
  plan: GridPlan,
): void {
  const { law, cost } = part;
  const perValue = cost.perUnit + cost.perRoundedUnit;
  const isBounded = perValue > 0 && plan.before === 0;
  const upTo = isBounded ? (plan.after * plan.step - cost.fixed) / perValue : Infinity;
  const isApart = plan.leavesOut === "atomsAndOneEvent" && componentAtoms(part).length > 0;
  const mostSteps = plan.isLattice ? Infinity : stepsFollowed(part, law, expectedCount, plan.accuracy);
  const range = { upTo, mostSteps, end: endOfEvents(law, expectedCount, plan.accuracy.neglectedEvents) };
  depositCost(grid, { law, cost, scale: expectedCount }, range, (at, mass) => {
    if (!isApart) depositKnown(grid, at, mass, plan);
  });
}

/** The x beyond which fewer than `neglectedEvents` are expected. */
function endOfEvents(law: ContinuousLaw, expectedCount: number, neglectedEvents: number): number {
  if (neglectedEvents === 0) return Infinity;
  let end = law.mean;
  while (end < law.high && expectedCount * law.survival(end) > neglectedEvents) end *= 1.25;
  return end;
}

/** How many rounding steps to follow, so that smoothing all later ones hardly shows. */
function stepsFollowed(
  { cost }: SeverityComponent,
  law: ContinuousLaw,
  expectedCount: number,
  { smoothedSurvival, smoothingError, mostSteps }: GridPlan["accuracy"],
): number {
  const { step } = cost.rounding;
  if (step === 0) return mostSteps;
  const first = firstStep(cost.rounding);
  const mayEndAt = (x: number): boolean => {
    const tail = law.survival(x);
    // Where the density bends, a line in place of the steps adds step^2 / 12 to the square of an amount.
    return (
      tail <= smoothedSurvival ||
      (expectedCount * tail * (step / law.smoothness(x)) ** 2) / 24 <= smoothingError
    );
  };
  let steps = 1;
  while (steps < mostSteps && !mayEndAt((first + steps - 1) * step)) steps *= 2;
  return steps;
}

function planGrid(plan: GridPlan): MassGrid {
  const origin = LOW_REACH * plan.before + MARGIN;
  return emptyGrid(plan.step, origin, origin + plan.after + MARGIN);
}

/** Masses of the group's spread-out amounts, and of its atoms if these are kept apart, times expected counts. */
export function groupGrids(
  group: StreamGroup,
  plan: GridPlan,
): { spread: MassGrid; atoms: MassGrid | undefined } {
  const spread = planGrid(plan);
  const atoms = plan.leavesOut === "atomsAndOneEvent" ? planGrid(plan) : undefined;
  const parts = group.streams.flatMap(({ expectedCount, severity }) =>
    severity.map((part) => ({ part, expectedCount: expectedCount * part.weight })),
  );
  for (const { part, expectedCount } of parts) {
    if (atoms)
      for (const { at, weight } of componentAtoms(part))
        depositKnown(atoms, at, expectedCount * weight, plan);
    if (!(atoms && part.law.kind === "discrete")) depositPart(spread, part, expectedCount, plan);
  }
  return { spread, atoms };
}

/** The transform of a group's severities, each times its expected count. */
export function groupSpectrum(group: StreamGroup, plan: GridPlan): Spectrum {
  return spectrum(groupGrids(group, plan).spread, plan);
}
