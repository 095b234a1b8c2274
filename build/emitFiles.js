const vm = require("vm");
const webpack = require("webpack");

/** Runs `name.js`, a CommonJS bundle, and replaces it with the files that `filesOf` makes of its exports, now or later. */
class EmitFiles {
  constructor(name, filesOf) {
    this.name = name;
    this.filesOf = filesOf;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: "EmitFiles", stage }, async (assets) => {
        const module = { exports: {} };
        const run = vm.compileFunction(assets[`${this.name}.js`].source(), ["module", "exports", "require"]);
        run(module, module.exports, require);
        compilation.deleteAsset(`${this.name}.js`);
        for (const [file, content] of Object.entries(await this.filesOf(module.exports))) {
          const source = typeof content === "string" ? content : Buffer.from(content);
          compilation.emitAsset(file, new webpack.sources.RawSource(source));
        }
      });
    });
  }
}

module.exports = { EmitFiles };
