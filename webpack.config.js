const fs = require("fs");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { baseConfig, DIST } = require("./build/baseConfig");
const { devServer } = require("./build/devServer");
const { EmitFiles } = require("./build/emitFiles");
const { namespacedManifest } = require("./build/namespacedManifest");
const { LOCAL_URL, readOptions } = require("./build/readOptions");
const { pageConfig } = require("./build/pageConfig");
const { pngAsIco } = require("./build/pngAsIco");
const { readGuides } = require("./build/readGuides");
const { ThirdPartyLicences } = require("./build/thirdPartyLicences");
const { withoutSentences } = require("./build/withoutSentences");
const { version } = require("./package.json");

/** functions.js, which Excel and the workbench load. */
function functionsConfig(mode) {
  const config = baseConfig(mode, "functions", [withoutSentences]);
  return {
    ...config,
    entry: { functions: "./src/functions/registerFunctions.ts" },
    // Excel may run the functions where there is no page, so nothing of a page gets into the bundle.
    target: "es2021",
    output: { ...config.output, filename: "functions.js", chunkFormat: false, chunkLoading: false },
    // Cells wait for this file. None of its functions has a `this` of its own and reading a property has no effect.
    optimization: {
      minimizeOptions: {
        javascript: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, pure_getters: true } },
      },
    },
  };
}

/** What needs no page of its own: the manifest, functions.json, the icons, the example workbooks and the static site. */
function filesConfig(mode, { baseUrl, contact, namespace, source }) {
  const config = baseConfig(mode, "files");
  const placed = (content) =>
    namespacedManifest(content.toString(), namespace).replaceAll(LOCAL_URL, baseUrl);
  return {
    ...config,
    target: "node",
    devtool: false,
    entry: {
      "scenario-fields": "./src/workbook/sheets/scenarioFieldList.ts",
      "add-in": "./src/site/addInFiles.ts",
      examples: "./src/xlsx/exampleFiles.ts",
    },
    output: { ...config.output, library: { type: "commonjs2" } },
    plugins: [
      new EmitFiles("scenario-fields", ({ content }) => ({
        "scenario-fields.json": JSON.stringify(content, null, 2),
      })),
      new EmitFiles("add-in", ({ addInFiles }) =>
        addInFiles({ baseUrl, version, contact, source }, readGuides()),
      ),
      new EmitFiles("examples", ({ exampleFiles }) => exampleFiles()),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", transform: placed },
          { from: "src/assets/*.png", to: "assets/[name][ext]" },
          { from: "src/assets/icon-32.png", to: "favicon.ico", transform: pngAsIco },
          { from: "docs/images/*.png", to: "images/[name][ext]" },
          { from: "src/site/site.css", to: "site.css" },
        ],
      }),
    ],
  };
}

/** The script of the site's search, without which its page is a plain index. */
function searchConfig(mode) {
  const config = baseConfig(mode, "search");
  return {
    ...config,
    entry: { search: "./src/site/search/search.ts" },
    output: { ...config.output, filename: "search.js" },
  };
}

/** The pane's slow calculations and its reading of large tables, which run in workers beside either page. */
function analysisConfig(mode) {
  const config = baseConfig(mode, "analysis");
  return {
    ...config,
    target: "webworker",
    entry: {
      analysis: "./src/taskpane/analysis/analysisWorker.ts",
      evidence: "./src/taskpane/evidence/reading/evidenceWorker.ts",
    },
    output: { ...config.output, filename: "[name].js" },
  };
}

module.exports = async (env, argv = {}) => {
  const mode = argv.mode ?? "production";
  const options = readOptions(env);
  if (options.isClean) fs.rmSync(DIST, { recursive: true, force: true });
  const configs = [
    functionsConfig(mode),
    filesConfig(mode, options),
    searchConfig(mode),
    analysisConfig(mode),
  ];
  if (!options.isWorkbenchOnly) configs.push(pageConfig(mode, "taskpane", options.namespace));
  if (!options.isHttps) configs.push(pageConfig(mode, "workbench"));
  if (mode === "production") {
    const licences = new ThirdPartyLicences();
    for (const config of configs) config.plugins = [...(config.plugins ?? []), licences];
  }
  if (options.isServed) configs[0].devServer = await devServer(options.isHttps);
  return configs;
};
