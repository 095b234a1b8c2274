import { logGamma } from "../../functions/gammaFunction";
import type { MixingNode } from "../compoundSpec";
import { isPoisson, type Frequency } from "../frequency";

/** Nodes whose weight is below this are left out. */
const NEGLIGIBLE = 1e-10;
/** Widest distance of the nodes in units of the spread of the logarithm, which the coefficient of variation bounds. */
const WIDEST = 0.8;
/** Levels below this are one: next to nothing happens in such a year. */
const QUIET = 1e-4;

/**
 * Nodes for expectations over the Gamma mixing variable of mean 1: the trapezoidal rule over its logarithm, which is
 * exact to many digits for whatever varies more slowly than the density. A single node if the frequency is Poisson.
 * `fineness` divides the distance of the nodes.
 */
export function mixingNodes(frequency: Frequency, fineness = 1): readonly MixingNode[] {
  if (isPoisson(frequency)) return [{ level: 1, weight: 1 }];
  const { mixingCv } = frequency;
  const size = 1 / mixingCv ** 2;
  const width = (WIDEST / fineness) * Math.min(mixingCv, 1);
  const weightAt = (log: number): number =>
    width * Math.exp(size * (Math.log(size) + log - Math.exp(log)) - logGamma(size));
  const nodes: MixingNode[] = [];
  for (let log = 0; weightAt(log) > NEGLIGIBLE; log += width)
    nodes.push({ level: Math.exp(log), weight: weightAt(log) });
  for (let log = -width; weightAt(log) > NEGLIGIBLE && log > Math.log(QUIET); log -= width)
    nodes.unshift({ level: Math.exp(log), weight: weightAt(log) });
  const rest = 1 - nodes.reduce((sum, { weight }) => sum + weight, 0);
  return [{ level: QUIET / 2, weight: rest }, ...nodes];
}
