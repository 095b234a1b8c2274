import { shared, TEST_TIMEOUT } from "./jest.config.mjs";

export default {
  testRunner: "jest",
  coverageAnalysis: "perTest",
  concurrency: 1,
  plugins: ["@stryker-mutator/jest-runner", "./test/mutation/samplePlugin.mjs"],
  checkers: ["sample"],
  tempDirName: ".stryker-tmp",
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  disableTypeChecks: false,
  timeoutMS: 10_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 60,
  ignorePatterns: ["dist", "reports"],
  mutate: ["src/numerics/**/*.ts", "src/model/**/*.ts", "!src/model/assumptions/fields/*.ts"],
  jest: {
    projectType: "custom",
    enableFindRelatedTests: false,
    config: {
      ...shared,
      projects: [],
      testTimeout: TEST_TIMEOUT,
      // Stryker puts its copy of the project below the folder that the shared part leaves out.
      modulePathIgnorePatterns: [],
      runner: "<rootDir>/test/mutation/soonestFailure.js",
      testEnvironment: "./test/mutation/stopAtFailure.js",
      setupFiles: [...shared.setupFiles, "<rootDir>/test/mutation/briefProperties.ts"],
      testMatch: [
        "<rootDir>/test/{numerics,model,functions}/**/*.test.ts",
        "<rootDir>/test/taskpane/{language/messages,compare,tickets,assumptions}/*.test.ts",
        "<rootDir>/test/taskpane/charts/tornadoGeometry.test.ts",
        "<rootDir>/test/taskpane/state/{presentField,presentIssues}.test.ts",
      ],
    },
  },
};
