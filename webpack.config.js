const fs = require("fs");
const path = require("path");
const vm = require("vm");
const webpack = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { ThirdPartyLicences } = require("./build/thirdPartyLicences");
const { version } = require("./package.json");

const LOCAL_URL = "https://localhost:3000/";

/** Source files whose `@customfunction` comments make the add-in's functions. */
const FUNCTION_FILES = fs
  .readdirSync(path.resolve(__dirname, "src/functions"))
  .filter((file) => file.endsWith("Functions.ts"))
  .map((file) => `./src/functions/${file}`);

/** Fluent's style engine needs an empty style element; this is the hash of nothing. */
const EMPTY_STYLE_HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The two style elements that Univer 0.25.1 writes into the page: its theme's variables and those of
 * its messages. Another version of it brings other hashes, and the browser test tells which.
 */
const UNIVER_STYLE_HASHES = [
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
];

/** Allows what a page provably needs; connections only to the development server's own socket. */
function contentSecurityPolicy({ development, scripts = "", styles }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles.join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${development ? "'self' ws: wss:" : "'none'"}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ]
    .map((directive) => directive.trim().replace(/ +/g, " "))
    .join("; ");
}

/**
 * Completes functions.json: lets Excel hand error cells to the functions, so that one of them spoils only
 * its own row, and leads the function dialog's help link to the function's page.
 */
class CompleteMetadata {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("CompleteMetadata", (compilation) => {
      const { functions, ...rest } = JSON.parse(compilation.assets["functions.json"].source());
      const helped = functions.map((each) => ({
        ...each,
        helpUrl: `${this.baseUrl}functions/${each.name}.html`,
      }));
      const text = JSON.stringify({ allowErrorForDataTypeAny: true, ...rest, functions: helped }, null, 2);
      compilation.assets["functions.json"] = new webpack.sources.RawSource(text);
    });
  }
}

/** Runs `name.js`, a CommonJS bundle, and replaces it by the files that `filesOf` makes of what it exports. */
class EmitFiles {
  constructor(name, filesOf) {
    this.name = name;
    this.filesOf = filesOf;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "EmitFiles", stage }, (assets) => {
        const module = { exports: {} };
        vm.runInNewContext(assets[`${this.name}.js`].source(), { module, exports: module.exports });
        compilation.deleteAsset(`${this.name}.js`);
        for (const [file, text] of Object.entries(this.filesOf(module.exports)))
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
      });
    });
  }
}

function baseConfig(mode, name) {
  return {
    name,
    mode,
    devtool: mode === "production" ? false : "source-map",
    output: { path: path.resolve(__dirname, "dist"), publicPath: "" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    performance: false,
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache", "webpack"),
      name: `${name}-${mode}`,
    },
    stats: "errors-warnings",
  };
}

function functionsConfig(mode, baseUrl) {
  const config = baseConfig(mode, "functions");
  return {
    ...config,
    // The metadata plugin adds the registration outside the loaders' view, so nothing may come from a cache.
    cache: false,
    entry: { functions: "./src/functions/everyFunction.ts" },
    // Excel may run the functions where there is no page, so nothing of a page gets into the bundle.
    target: "es2021",
    output: { ...config.output, filename: "functions.js", chunkFormat: false, chunkLoading: false },
    // Cells wait for this file. None of its functions has a `this` of its own and no property read does anything.
    optimization: {
      minimizeOptions: {
        javascript: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, pure_getters: true } },
      },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTION_FILES }),
      new CompleteMetadata(baseUrl),
    ],
  };
}

/** What needs no page of its own: the manifest, the pictures, and the pages of the static site. */
function filesConfig(mode, baseUrl, siteFacts) {
  const config = baseConfig(mode, "files");
  const replaceUrl = (content) => content.toString().replaceAll(LOCAL_URL, baseUrl);
  return {
    ...config,
    target: "node",
    devtool: false,
    entry: {
      "scenario-fields": "./src/workbook/sheets/scenarioFieldList.ts",
      "site-pages": "./src/site/sitePages.ts",
    },
    output: { ...config.output, library: { type: "commonjs2" } },
    plugins: [
      new EmitFiles("scenario-fields", ({ content }) => ({
        "scenario-fields.json": JSON.stringify(content, null, 2),
      })),
      new EmitFiles("site-pages", ({ sitePages }) => sitePages(siteFacts)),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", transform: replaceUrl },
          { from: "src/assets/*.png", to: "assets/[name][ext]" },
          { from: "src/site/site.css", to: "site.css" },
        ],
      }),
    ],
  };
}

/** The pane's slow calculations, which run in a worker beside either page. */
function analysisConfig(mode) {
  const config = baseConfig(mode, "analysis");
  return {
    ...config,
    target: "webworker",
    entry: { analysis: "./src/taskpane/analysis/analysisWorker.ts" },
    output: { ...config.output, filename: "[name].js" },
  };
}

function pageConfig(mode, name, { entry, csp, metadata }) {
  const config = baseConfig(mode, name);
  return {
    ...config,
    entry: { [name]: entry },
    output: { ...config.output, filename: "[name].js", chunkFilename: `${name}/[name].js` },
    plugins: [
      new webpack.DefinePlugin({
        FUNCTION_METADATA: JSON.stringify(metadata),
        PRODUCT_VERSION: JSON.stringify(version),
      }),
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: `${name}/[name].css` }),
      new HtmlWebpackPlugin({
        filename: `${name}.html`,
        template: `./src/${name}/${name}.html`,
        csp: contentSecurityPolicy({ development: mode === "development", ...csp }),
      }),
    ],
  };
}

async function devServer(env) {
  const port = Number(process.env.PORT ?? 3000);
  const shared = {
    port,
    host: "localhost",
    hot: false,
    liveReload: true,
    client: { overlay: false },
    static: false,
  };
  if (!env.https) {
    return {
      ...shared,
      devMiddleware: { index: "workbench.html" },
      onListening: () => console.log(`\n  Workbench: http://localhost:${port}/\n`),
    };
  }
  // Only asked for when Excel is to load the add-in: making certificates needs the user's consent.
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { ...shared, server: { type: "https", options: await getHttpsServerOptions() } };
}

function normalisedBaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash)
    throw new RangeError(`baseUrl must be an https:// address without "?" and "#", got ${text}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The mail address that support and privacy pages show; undefined without one. */
function contactAddress(text) {
  if (text === undefined || /^[^\s@]+@[^\s@]+$/.test(text)) return text;
  throw new RangeError(`contact must be a mail address, got ${text}`);
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const baseUrl = normalisedBaseUrl(env.baseUrl ?? LOCAL_URL);
  const metadata = JSON.parse((await generateCustomFunctionsMetadata(FUNCTION_FILES, true)).metadataJson);
  const workbench = pageConfig(mode, "workbench", {
    entry: "./src/workbench/index.tsx",
    csp: { styles: [EMPTY_STYLE_HASH, ...UNIVER_STYLE_HASHES] },
    metadata,
  });
  const taskpane = pageConfig(mode, "taskpane", {
    entry: "./src/taskpane/index.tsx",
    csp: { scripts: "https://appsforoffice.microsoft.com", styles: [EMPTY_STYLE_HASH] },
    metadata,
  });
  const siteFacts = { functions: metadata.functions, version, contact: contactAddress(env.contact) };
  const configs = [
    functionsConfig(mode, baseUrl),
    filesConfig(mode, baseUrl, siteFacts),
    analysisConfig(mode),
  ];
  if (!env.workbenchOnly) configs.push(taskpane);
  if (!env.https) configs.push(workbench);
  if (mode === "production") {
    const licences = new ThirdPartyLicences();
    for (const config of configs) config.plugins = [...(config.plugins ?? []), licences];
  }
  configs[0].devServer = env.WEBPACK_SERVE ? await devServer(env) : undefined;
  return configs;
};
