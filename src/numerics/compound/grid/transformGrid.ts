import type { GridAccuracy } from "../accuracy";
import { expectedGroupCount, type CompoundSpec, type StreamGroup } from "../compoundSpec";
import { INVISIBLE_LOG, logTransform } from "../frequency";
import { depositBelow, gridMoment, LOW_REACH, type MassMoment } from "./belowGrid";
import { depositCost, depositAtom, depositOnNode, emptyGrid, type MassGrid } from "./massGrid";
import { componentAtoms, type ExactTerms } from "../smooth/exactTerms";
import { geometric } from "../../transforms/geometric";
import type { ContinuousLaw } from "../../laws/law";
import type { RealFft } from "../../transforms/realFft";
import { costAt, firstStep, type SeverityComponent, severityMoments } from "../severity";

/** What a grid holds, and how. */
export interface GridPlan {
  readonly spec: CompoundSpec;
  readonly step: number;
  /** Amounts from -before x step to after x step are on the grid. */
  readonly before: number;
  readonly after: number;
  /** All amounts are whole multiples of the step. */
  readonly isLattice: boolean;
  /** What is left out of the grid because the exact terms hold it. */
  readonly leavesOut: "nothing" | ExactTerms["holds"];
  /** Exponential tilt over the whole period: damps what wraps around by exp(-tilt). */
  readonly tilt: number;
  readonly fft: RealFft;
  /** How much of rare events, and of their rounding steps, may be left out. */
  readonly accuracy: GridAccuracy;
}

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
function groupGrids(group: StreamGroup, plan: GridPlan): { spread: MassGrid; atoms: MassGrid | undefined } {
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

interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** The transform of the tilted masses, wrapped around the period. */
function spectrum(grid: MassGrid, plan: GridPlan): Spectrum {
  const size = plan.fft.size;
  const series = new Float64Array(size);
  const damped = geometric(grid.masses.length, -plan.tilt / size, -grid.origin);
  for (let i = 0, node = size - grid.origin; i < grid.masses.length; i++, node++) {
    if (node >= size) node -= size;
    series[node]! += grid.masses[i]! * damped[i]!;
  }
  const re = new Float64Array(size / 2 + 1);
  const im = new Float64Array(size / 2 + 1);
  plan.fft.forward(series, re, im);
  return { re, im };
}

/** Running totals over the groups: log G of everything, log G of the atoms alone, first-order slope. */
interface Logs {
  readonly all: Spectrum;
  readonly atoms: Spectrum;
  readonly slope: Spectrum;
}

function emptySpectrum(size: number): Spectrum {
  return { re: new Float64Array(size / 2 + 1), im: new Float64Array(size / 2 + 1) };
}

function addLog(log: Spectrum, k: number, isVisible: boolean, out: Float64Array): void {
  if (isVisible) {
    log.re[k]! += out[0]!;
    log.im[k]! += out[1]!;
  } else log.re[k] = -Infinity;
}

function addGroup(logs: Logs, group: StreamGroup, plan: GridPlan): void {
  const expectedCount = expectedGroupCount(group);
  const transform = logTransform(group.frequency);
  const grids = groupGrids(group, plan);
  const spread = spectrum(grids.spread, plan);
  const atoms = grids.atoms ? spectrum(grids.atoms, plan) : undefined;
  const separates = plan.leavesOut !== "nothing";
  const out = new Float64Array(4);
  for (let k = 0; k < spread.re.length; k++) {
    const atomRe = (atoms ? atoms.re[k]! : 0) - expectedCount;
    const atomIm = atoms ? atoms.im[k]! : 0;
    const re = spread.re[k]!;
    const im = spread.im[k]!;
    addLog(logs.all, k, transform(atomRe + re, atomIm + im, out), out);
    if (!separates) continue;
    const isVisible = transform(atomRe, atomIm, out);
    addLog(logs.atoms, k, isVisible, out);
    if (!isVisible || plan.leavesOut === "noEvent") continue;
    logs.slope.re[k]! += out[2]! * re - out[3]! * im;
    logs.slope.im[k]! += out[2]! * im + out[3]! * re;
  }
}

/** G(all) - G(atoms) (1 + slope), written over `logs.all`. */
function remainder({ all, atoms, slope }: Logs, separates: boolean): void {
  for (let k = 0; k < all.re.length; k++) {
    const isVisible = all.re[k]! > INVISIBLE_LOG;
    const size = isVisible ? Math.exp(all.re[k]!) : 0;
    let re = isVisible ? size * Math.cos(all.im[k]!) : 0;
    let im = isVisible ? size * Math.sin(all.im[k]!) : 0;
    if (separates && atoms.re[k]! > INVISIBLE_LOG) {
      const atomSize = Math.exp(atoms.re[k]!);
      const c = atomSize * Math.cos(atoms.im[k]!);
      const s = atomSize * Math.sin(atoms.im[k]!);
      const b = 1 + slope.re[k]!;
      re -= c * b - s * slope.im[k]!;
      im -= s * b + c * slope.im[k]!;
    }
    all.re[k] = re;
    all.im[k] = im;
  }
}

/**
 * Masses of the compound sum on the nodes of the period, tilt undone: index j is node j, and counted from the
 * period's end for negative nodes. Without what the plan leaves out.
 */
export function compoundMasses(plan: GridPlan): Float64Array {
  const { size } = plan.fft;
  const separated = plan.leavesOut === "nothing" ? 0 : size;
  const logs: Logs = {
    all: emptySpectrum(size),
    atoms: emptySpectrum(separated),
    slope: emptySpectrum(separated),
  };
  for (const group of plan.spec) addGroup(logs, group, plan);
  remainder(logs, plan.leavesOut !== "nothing");
  const masses = new Float64Array(size);
  plan.fft.inverse(logs.all.re, logs.all.im, masses);
  return masses;
}
