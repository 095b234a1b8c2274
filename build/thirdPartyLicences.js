const path = require("path");
const webpack = require("webpack");
const { isPermissive, packageLicence, thirdPartyText } = require("./thirdPartyText");

/** What webpack writes into bundles itself. */
const RUNTIME_PACKAGE = path.dirname(require.resolve("webpack/package.json"));

/** The folder of the installed package that a file belongs to; undefined for our own files. */
function packageFolder(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file ?? "") ?? [];
  return folder;
}

/** Modules of a chunk, those included that were put together into one. */
function flattened(module) {
  return module.modules ? [...module.modules].flatMap(flattened) : [module];
}

/** Folders of the packages that a compilation has put into its chunks. */
function bundledFolders({ chunks, chunkGraph }) {
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  return modules
    .flatMap(flattened)
    .map((module) =>
      module instanceof webpack.RuntimeModule ? RUNTIME_PACKAGE : packageFolder(module.nameForCondition()),
    );
}

/**
 * Writes `third-party.txt`, the packages that are really in the bundles with their licences, and our own `license.txt`.
 *
 * One plugin for several compilers: the last that comes to its end writes for all. A package whose licence asks for
 * more than its text is an error of the build.
 */
class ThirdPartyLicences {
  #folders = new Set();
  #compilers = 0;
  #done = 0;

  apply(compiler) {
    this.#compilers++;
    compiler.hooks.thisCompilation.tap("ThirdPartyLicences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyLicences", stage }, () =>
        this.#collect(compilation),
      );
    });
  }

  #collect(compilation) {
    for (const folder of bundledFolders(compilation)) if (folder) this.#folders.add(folder);
    if (++this.#done < this.#compilers) return;
    const licences = [...this.#folders].map(packageLicence);
    const packages = [...new Map(licences.map((each) => [`${each.name} ${each.version}`, each])).values()];
    for (const { name, version, licence } of packages.filter((each) => !isPermissive(each.licence)))
      compilation.errors.push(
        new webpack.WebpackError(
          `${name} ${version} is under ${licence}, which may not go into the bundles.`,
        ),
      );
    const own = compilation.inputFileSystem.readFileSync(path.resolve(__dirname, "../LICENSE"));
    compilation.emitAsset("license.txt", new webpack.sources.RawSource(own));
    compilation.emitAsset("third-party.txt", new webpack.sources.RawSource(thirdPartyText(packages)));
  }
}

module.exports = { ThirdPartyLicences };
