const { TestEnvironment } = require("jest-environment-node");

const OPENING = "what a file does before its tests";

/**
 * Node's environment as a mutant needs it: what follows a failed test is left out, and what a test file calculates
 * outside its tests counts for each of them. Stryker would try the mutants reached there with all tests there are.
 */
class StopAtFailure extends TestEnvironment {
  #failed = false;
  #tests = [];

  async setup() {
    await super.setup();
    this.#stryker().currentTestId = OPENING;
  }

  async handleTestEvent({ name, test, hook }) {
    if (name === "test_done" && test.errors.length > 0) this.#failed = true;
    if (name === "test_start" && this.#failed) test.mode = "skip";
    if (name === "test_fn_start") this.#tests.push(this.#stryker().currentTestId);
    if (name === "hook_start" && hook.type.endsWith("All")) this.#stryker().currentTestId = OPENING;
  }

  async teardown() {
    this.#spreadOpening();
    await super.teardown();
  }

  /** The first test keeps the counts, from which Stryker derives how often a mutant may be reached before it counts as hanging. */
  #spreadOpening() {
    const coverage = this.#stryker().mutantCoverage?.perTest ?? {};
    const { [OPENING]: opening = {} } = coverage;
    Reflect.deleteProperty(coverage, OPENING);
    this.#tests.forEach((test, index) => {
      const reached = (coverage[test] ??= {});
      for (const mutant of Object.keys(opening)) {
        reached[mutant] = (reached[mutant] ?? 0) + (index === 0 ? opening[mutant] : 1);
      }
    });
  }

  #stryker() {
    return this.global[this.global.__strykerGlobalNamespace__ ?? "__stryker__"] ?? {};
  }
}

module.exports = StopAtFailure;
