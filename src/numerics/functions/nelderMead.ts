type Point = readonly [x: number, y: number];

interface Vertex {
  readonly at: Point;
  readonly value: number;
}

const MOST_STEPS = 400;
const PRECISION = 1e-12;

/**
 * The least value of a function of two variables, by the simplex of Nelder and Mead (The Computer Journal 7, 1965):
 * for functions without derivatives whose minimum matters more than its place.
 */
export function leastValue(f: (x: number, y: number) => number, start: Point, step: number): number {
  const vertex = (at: Point): Vertex => ({ at, value: f(...at) });
  const corners: readonly Point[] = [start, [start[0] + step, start[1]], [start[0], start[1] + step]];
  let simplex = corners.map(vertex);
  for (let round = 0; round < MOST_STEPS; round++) {
    simplex.sort((one, other) => one.value - other.value);
    const [best, middle, worst] = simplex as [Vertex, Vertex, Vertex];
    if (Math.abs(worst.value - best.value) <= PRECISION * (1 + Math.abs(best.value))) break;
    const along = (factor: number): Vertex =>
      vertex([
        (1 + factor) * ((best.at[0] + middle.at[0]) / 2) - factor * worst.at[0],
        (1 + factor) * ((best.at[1] + middle.at[1]) / 2) - factor * worst.at[1],
      ]);
    const found = improved(along, [best, middle, worst]);
    simplex = found
      ? [best, middle, found]
      : [best, ...[middle, worst].map(({ at }) => vertex(between(best.at, at)))];
  }
  return Math.min(...simplex.map(({ value }) => value));
}

/** A better vertex for the worst one; undefined if the simplex has to shrink. */
function improved(
  along: (factor: number) => Vertex,
  [best, middle, worst]: readonly [Vertex, Vertex, Vertex],
): Vertex | undefined {
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < middle.value) return reflected;
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}

const between = (one: Point, other: Point): Point => [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
