import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack, { type MultiStats } from "webpack";
import { ThirdPartyLicences } from "../../build/thirdPartyLicences";

describe("a build with the plugin", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "bundles-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const install = (name: string, license: string) => {
    const facts = { name, version: "1.0.0", license, sideEffects: false };
    write(`node_modules/${name}/package.json`, JSON.stringify(facts));
    write(`node_modules/${name}/LICENSE`, `Text of ${name}.`);
    write(`node_modules/${name}/index.js`, "export const name = () => import.meta.url;");
  };
  /** Two bundles of one build, as the product has several. */
  const built = (...entries: readonly string[]) => {
    const licences = new ThirdPartyLicences();
    const configs = entries.map((text, index) => {
      write(`entry${index}.js`, text);
      return {
        mode: "production" as const,
        context: folder,
        entry: { [`bundle${index}`]: `./entry${index}.js` },
        output: { path: path.join(folder, "dist") },
        plugins: [licences],
      };
    });
    return new Promise<MultiStats>((resolve, reject) => {
      webpack(configs, (error, stats) =>
        error || !stats ? reject(error ?? new Error("no stats")) : resolve(stats),
      );
    });
  };
  const listed = () => readFileSync(path.join(folder, "dist/third-party.txt"), "utf8");

  it("lists what any bundle holds, in one list, and not what was left out of all", async () => {
    install("@scope/first", "MIT");
    install("second", "ISC");
    install("unused", "MIT");
    const stats = await built(
      'import { name } from "@scope/first"; import { name as other } from "unused"; console.log(name());',
      'import { name } from "second"; console.log(name());',
    );
    expect(stats.toJson().errors).toEqual([]);
    expect(listed()).toContain("| @scope/first | 1.0.0 | MIT |\n| second | 1.0.0 | ISC |\n");
    expect(listed()).not.toContain("unused");
    expect(readFileSync(path.join(folder, "dist/license.txt"), "utf8")).toContain("MIT License");
  });

  it("fails on a licence that asks for more than its text", async () => {
    install("first", "MIT");
    install("second", "GPL-3.0-only");
    const stats = await built('import "first";', 'import { name } from "second"; console.log(name());');
    expect(stats.toJson().errors?.map(({ message }) => message)).toEqual([
      "second 1.0.0 is under GPL-3.0-only, which may not go into the bundles.",
    ]);
  });
});
