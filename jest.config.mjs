/** TypeScript as Node runs it, with no look at its types: that is what `npm run types` is for. */
const typescript = (tsx) => [
  "@swc/jest",
  {
    swcrc: false,
    jsc: {
      target: "es2021",
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

/** What every project has in common, mutation tests included. */
export const shared = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/propertyRuns.ts"],
  // One library comes as ECMAScript modules only.
  transform: { "\\.(ts|mjs)$": typescript(false), "\\.tsx$": typescript(true) },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // Jest's own Math is reached by way of the sandbox, call by call, which the numerics would feel.
  sandboxInjectedGlobals: ["Math"],
  modulePathIgnorePatterns: ["<rootDir>/.stryker-tmp", "<rootDir>/dist"],
};

/** Milliseconds, far more than any test takes on a quiet machine: no verdict depends on how busy it is. */
export const TEST_TIMEOUT = 600_000;

/** Places in `test` whose tests belong to a project of their own; all others are the quick ones. */
const PLACES = {
  // Distributions, what solves many comparisons, and thousands of synthetic histories.
  numerics: [
    "numerics/",
    "model/spread/",
    "model/quotes/quoteDifference",
    "model/evidence/coverage",
    "proof/proof",
    "model/decision/decision",
    "model/decision/rememberedComparisons",
    "model/decision/verdict",
    "functions/comparisonFunctions",
    "functions/emptyCells",
    "functions/examples",
    "functions/hostileCalls",
    "taskpane/analysis/",
    "workbook/selfCheck/",
  ],
  office: ["officeHost/", "excel/", "commands/", "xlsx/portableWorkbook"],
  browser: ["browser/"],
};

const inTest = (place) => `<rootDir>/test/${place}`;
const matching = (place) => inTest(place.endsWith("/") ? `${place}**/*.test.ts` : `${place}.test.ts`);

const unit = {
  ...shared,
  displayName: "unit",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: Object.values(PLACES)
    .flat()
    .map((place) => inTest(place.endsWith("/") ? place : `${place}.test.ts`)),
};

const others = Object.entries(PLACES).map(([displayName, places]) => ({
  ...shared,
  displayName,
  testMatch: places.map(matching),
}));

export default {
  testTimeout: TEST_TIMEOUT,
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/countReporter.js"],
  projects: [unit, ...others],
};
