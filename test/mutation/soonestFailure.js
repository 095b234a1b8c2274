const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { buildFailureTestResult } = require("@jest/test-result");
const { default: TestRunner } = require("jest-runner");

const TIMES = "testTimes.json";
const UNKNOWN = { opening: 0, tests: [["", 0]] };

const isDryRun = () => process.env["__STRYKER_ACTIVE_MUTANT__"] === undefined;

/** What the run without a mutant noted of each file: milliseconds to open it, and of its tests by their names. */
function notedTimes() {
  return existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, "utf8")) : {};
}

function noteTimes(path, { perfStats, testResults }) {
  const tests = testResults.map(({ fullName, duration }) => [fullName, duration ?? 0]);
  const opening = tests.reduce((rest, [, duration]) => rest - duration, perfStats.end - perfStats.start);
  writeFileSync(TIMES, JSON.stringify({ ...notedTimes(), [path]: { opening, tests } }));
}

/** Milliseconds for the tests of a file that are asked for; undefined if none is. */
function askedTime({ opening, tests }, pattern) {
  const asked = tests.filter(([fullName]) => pattern.test(fullName));
  return asked.length === 0 ? undefined : asked.reduce((sum, [, duration]) => sum + duration, opening);
}

/** Stryker takes a file that throws before its tests for its own fault; a mutant is told by it like by a failed test. */
function failedOpening(path, error) {
  const name = { title: "opens", fullName: "opens", ancestorTitles: [] };
  const failure = {
    ...name,
    status: "failed",
    duration: 0,
    failureMessages: [String(error?.stack ?? error)],
  };
  const result = buildFailureTestResult(path, error);
  return { ...result, testExecError: undefined, numFailingTests: 1, testResults: [failure] };
}

/**
 * Runs the test files that can tell a mutant one by one, the quickest first, until one fails.
 *
 * Stryker names the tests that reach a mutant, but jest would open every file that imports the mutated one to
 * look for these names, and go on after a failure, which is many times as long where the mathematics is tested.
 */
class SoonestFailure extends TestRunner {
  #finished = () => {};

  on(event, listener) {
    if (event === "test-file-success") this.#finished = listener;
    if (event !== "test-file-failure" || isDryRun()) return super.on(event, listener);
    return super.on(event, ([test, error]) => this.#finished([test, failedOpening(test.path, error)]));
  }

  async runTests(tests, watcher, options) {
    let failed = false;
    super.on("test-file-failure", () => (failed = true));
    super.on("test-file-success", ([test, result]) => {
      failed ||= result.numFailingTests > 0;
      if (isDryRun()) noteTimes(test.path, result);
    });
    for (const test of isDryRun() ? tests : this.#quickestFirst(tests)) {
      if (!failed || isDryRun()) await super.runTests([test], watcher, { ...options, serial: true });
    }
  }

  #quickestFirst(tests) {
    const pattern = new RegExp(this._globalConfig.testNamePattern ?? "", "i");
    const noted = notedTimes();
    return tests
      .map((test) => ({ test, time: askedTime(noted[test.path] ?? UNKNOWN, pattern) }))
      .filter(({ time }) => time !== undefined)
      .sort((a, b) => a.time - b.time)
      .map(({ test }) => test);
  }
}

module.exports = SoonestFailure;
