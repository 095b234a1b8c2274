import fc from "fast-check";

/** Set by `npm test` and in CI; everybody else gets an answer sooner. */
const isWhole = process.env["PROPERTY_RUNS"] === "all";

/** How many cases a property is tried on: all of them in `npm test`, a tenth and at most ten while somebody works. */
export function propertyRuns(all: number): number {
  return isWhole ? all : Math.min(10, Math.ceil(all / 10));
}

/** Properties are tried on the same cases in every run, so that one commit has one answer; others by PROPERTY_SEED=7. */
fc.configureGlobal({
  seed: Number(process.env["PROPERTY_SEED"] ?? 20261124),
  numRuns: propertyRuns(100),
});
