import { createHash } from "node:crypto";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";

const SEED = "20261128";

/** A number in [0, 1) that depends on nothing but the mutant and the seed. */
function draw({ fileName, location, mutatorName, replacement }) {
  const file = fileName.slice(fileName.lastIndexOf("src"));
  const text = JSON.stringify([SEED, file, location, mutatorName, replacement]);
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32;
}

/** The share of the mutants to try, as MUTATION_SAMPLE=0.1 or, to go on where that ended, 0.1:0.2. */
function sampleBounds() {
  const parts = (process.env["MUTATION_SAMPLE"] ?? "1").split(":").map(Number);
  return parts.length === 1 ? [0, parts[0]] : parts;
}

/**
 * Lets a random sample of the mutants through, because all of them take days.
 *
 * Stryker has no sampling; a checker is its one place that may refuse single mutants. Those refused are counted
 * as "errors", which do not count in the score.
 */
class SampleChecker {
  async init() {}

  async check(mutants) {
    const [from, to] = sampleBounds();
    const verdict = (drawn) =>
      drawn >= from && drawn < to
        ? { status: "passed" }
        : { status: "compileError", reason: "not in the sample" };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(draw(mutant))]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", SampleChecker)];
