/** Numbers between 0 and 1, the same every time, by a linear congruence with the constants of Numerical Recipes. */
export function evenNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
