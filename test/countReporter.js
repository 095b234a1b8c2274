const fs = require("fs");
const path = require("path");

/** Writes one plain line with the counts of all suites, for unattended runs. */
class CountReporter {
  onRunStart() {
    fs.rmSync(this.file(), { force: true });
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : "";
    fs.mkdirSync(path.dirname(this.file()), { recursive: true });
    fs.writeFileSync(this.file(), `${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
  }

  file() {
    return path.resolve(__dirname, "../reports/test-counts.txt");
  }
}

module.exports = CountReporter;
