const path = require("path");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const ROOT = path.resolve(__dirname, "..");

/** The folder that a build writes. */
const DIST = path.join(ROOT, "dist");

/** What all bundles have in common; `transformers` change TypeScript before it is compiled. */
function baseConfig(mode, name, transformers = []) {
  const typescript = {
    transpileOnly: true,
    instance: name,
    getCustomTransformers: () => ({ before: transformers }),
  };
  return {
    name,
    mode,
    devtool: mode === "production" ? false : "source-map",
    output: { path: DIST, publicPath: "" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: typescript },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    performance: false,
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(ROOT, ".cache", "webpack"),
      name: `${name}-${mode}`,
      buildDependencies: { config: [path.join(ROOT, "webpack.config.js")] },
    },
    stats: "errors-warnings",
  };
}

module.exports = { baseConfig, DIST };
