/** How many nodes a value is spread over or read from. */
export const STENCIL = 6;
/** The first of them, relative to the node below the value. */
export const STENCIL_START = -2;

/**
 * Weights of the six nodes -2 … 3 that reproduce every polynomial of degree 5 at `u` in [0, 1].
 *
 * Spreading a probability mass with them keeps its first five moments; reading a smooth function with them
 * interpolates it to sixth order.
 */
export function lagrangeWeights(u: number, out: Float64Array): void {
  const a = u + 2;
  const b = u + 1;
  const d = u - 1;
  const e = u - 2;
  const f = u - 3;
  out[0] = (-b * u * d * e * f) / 120;
  out[1] = (a * u * d * e * f) / 24;
  out[2] = (-a * b * d * e * f) / 12;
  out[3] = (a * b * u * e * f) / 12;
  out[4] = (-a * b * u * d * f) / 24;
  out[5] = (a * b * u * d * e) / 120;
}

/** The value at node position `x` of the smooth function tabulated in `nodes`, node 0 at index `origin`. */
export function interpolate(nodes: Float64Array, origin: number, x: number): number {
  const start = Math.min(Math.max(Math.floor(x) + origin + STENCIL_START, 0), nodes.length - STENCIL);
  const weights = new Float64Array(STENCIL);
  lagrangeWeights(x + origin - start + STENCIL_START, weights);
  let value = 0;
  for (let i = 0; i < STENCIL; i++) value += weights[i]! * nodes[start + i]!;
  return value;
}
