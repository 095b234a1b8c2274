/** One row of the table: what was measured, the figure, and what the design asks for. */
export type BenchLine = {
  readonly what: string;
  readonly target: string;
} & ({ readonly figure: string } | { readonly milliseconds: number });

/** Milliseconds of the processor that this process has used: other processes do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The processor time of a run, in milliseconds. */
export function timeOf(run: () => unknown): number {
  const start = processorTime();
  run();
  return processorTime() - start;
}

/** The shortest processor time of several runs, in milliseconds: in the others caches may have been cold. */
export function shortestOf(times: number, run: (turn: number) => unknown): number {
  return Math.min(...Array.from({ length: times }, (_, turn) => timeOf(() => run(turn))));
}
