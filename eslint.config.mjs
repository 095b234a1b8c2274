import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

/** The size limits that keep every function readable in one look. */
const sizes = (functionLines, fileLines) => ({
  "max-lines-per-function": ["error", { max: functionLines, skipBlankLines: true, skipComments: true }],
  "max-lines": ["error", { max: fileLines, skipBlankLines: true, skipComments: true }],
  "max-depth": ["error", 3],
});

const officeRules = Object.fromEntries(
  [
    "no-context-sync-in-loop",
    "call-sync-before-read",
    "load-object-before-read",
    "call-sync-after-load",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((rule) => [`office-addins/${rule}`, "error"]),
);

const officeGlobals = ["Office", "Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel and the entry points may speak to Office.",
}));
const pageGlobals = ["window", "document", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest"].map(
  (name) => ({
    name,
    message: "This folder must run without a page.",
  }),
);
const cellGlobals = [
  { name: "CustomFunctions", message: "Only functions/cells/cellError.ts may build cell errors." },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "reports/", ".stryker-tmp/", ".cache/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      ...sizes(40, 250),
      "max-params": ["error", { max: 4 }],
      "no-alert": "error",
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
      "prefer-const": "error",
      "no-duplicate-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  // A promise that nobody waits for loses its error, and half of Office.js is promises.
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...sizes(60, 250),
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/{numerics,model,functions,workbook,commands}/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals, ...pageGlobals, ...cellGlobals] },
  },
  {
    files: ["src/functions/cells/cellError.ts", "src/functions/registerFunctions.ts"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals, ...pageGlobals] },
  },
  {
    files: ["src/{taskpane,workbench}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  { files: ["src/taskpane/index.tsx"], rules: { "no-restricted-globals": "off" } },
  { files: ["src/excel/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: officeRules },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["**/*.{js,mjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
