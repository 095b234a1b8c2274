const vm = require("vm");
const webpack = require("webpack");

/** Runs `name.js`, a CommonJS bundle, and replaces it with the files that `filesOf` makes of its exports. */
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

module.exports = { EmitFiles };
