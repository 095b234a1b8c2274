import { expectedGroupCount, type StreamGroup } from "../compoundSpec";
import { INVISIBLE_LOG, logTransform } from "../frequency";
import { pooledLog } from "../pool/pooledLog";
import type { GridPlan } from "./gridPlan";
import { groupGrids } from "./severityGrids";
import { emptySpectrum, spectrum, type Spectrum } from "./spectrum";

/** Running totals over the groups: log G of everything, log G of the atoms alone, first-order slope. */
interface Logs {
  readonly all: Spectrum;
  readonly atoms: Spectrum;
  readonly slope: Spectrum;
}

function addLog(log: Spectrum, k: number, isVisible: boolean, out: Float64Array): void {
  if (isVisible) {
    log.re[k]! += out[0]!;
    log.im[k]! += out[1]!;
  } else log.re[k] = -Infinity;
}

function addPooled(
  { all }: Logs,
  { pool, ...group }: StreamGroup & Required<Pick<StreamGroup, "pool">>,
  severities: Spectrum,
  plan: GridPlan,
): void {
  const log = pooledLog(pool, { severities, expectedCount: expectedGroupCount(group) }, plan);
  for (let k = 0; k < log.re.length; k++) {
    all.re[k]! += log.re[k]!;
    all.im[k]! += log.im[k]!;
  }
}

function addGroup(logs: Logs, group: StreamGroup, plan: GridPlan): void {
  const expectedCount = expectedGroupCount(group);
  const transform = logTransform(group.frequency);
  const grids = groupGrids(group, plan);
  const spread = spectrum(grids.spread, plan);
  if (group.pool) addPooled(logs, { ...group, pool: group.pool }, spread, plan);
  const atoms = grids.atoms ? spectrum(grids.atoms, plan) : undefined;
  const separates = plan.leavesOut !== "nothing";
  const out = new Float64Array(4);
  for (let k = 0; k < spread.re.length; k++) {
    const atomRe = (atoms ? atoms.re[k]! : 0) - expectedCount;
    const atomIm = atoms ? atoms.im[k]! : 0;
    const re = spread.re[k]!;
    const im = spread.im[k]!;
    if (!group.pool) addLog(logs.all, k, transform(atomRe + re, atomIm + im, out), out);
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
