/** One row of the table: what was measured, the figure, and what the design asks for. */
export type BenchLine = {
  readonly what: string;
  readonly target: string;
} & ({ readonly figure: string } | { readonly milliseconds: number });

/** The shortest time of several runs, in milliseconds: the others may have waited for another process. */
export function shortestOf(times: number, run: (turn: number) => void): number {
  return Math.min(
    ...Array.from({ length: times }, (_, turn) => {
      const start = performance.now();
      run(turn);
      return performance.now() - start;
    }),
  );
}
