const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");
const { version } = require("../package.json");
const { baseConfig } = require("./baseConfig");
const { contentSecurityPolicy, PAGE_POLICIES } = require("./contentSecurityPolicy");

/**
 * A page with its script and styles: `taskpane` or `workbench`, from the folder of that name. Only Excel puts
 * functions into a namespace.
 */
function pageConfig(mode, name, namespace = "") {
  const config = baseConfig(mode, name);
  // A name that changes with the contents: a browser that keeps files for long never mixes two versions.
  const hash = mode === "production" ? ".[contenthash:10]" : "";
  const csp = contentSecurityPolicy({ isDevelopment: mode === "development", ...PAGE_POLICIES[name] });
  return {
    ...config,
    entry: { [name]: `./src/${name}/index.tsx` },
    output: { ...config.output, filename: `[name]${hash}.js`, chunkFilename: `${name}/[name]${hash}.js` },
    plugins: [
      new webpack.DefinePlugin({
        PRODUCT_VERSION: JSON.stringify(version),
        FUNCTION_NAMESPACE: JSON.stringify(namespace),
      }),
      new MiniCssExtractPlugin({ filename: `[name]${hash}.css`, chunkFilename: `${name}/[name]${hash}.css` }),
      new HtmlWebpackPlugin({
        filename: `${name}.html`,
        template: `./src/${name}/${name}.html`,
        // The pane's template names its scripts itself, because their order matters.
        inject: name !== "taskpane",
        csp,
      }),
    ],
  };
}

module.exports = { pageConfig };
