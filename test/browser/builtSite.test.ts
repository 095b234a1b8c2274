import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const DIST = path.join(ROOT, "dist");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** What a page links to or loads, quoted or not: the build takes needless quotes away. */
function addressesIn(page: string): string[] {
  return [...page.matchAll(/\s(?:href|src)=(?:"([^"]*)"|([^\s>]+))/g)].map(
    ([, quoted, bare]) => quoted ?? bare!,
  );
}

const idsIn = (page: string) => [...page.matchAll(/\sid="?([\w-]+)/g)].map(([, id]) => id!);

/** The file that a link of a page leads to; only the page for missing addresses links from the root of the host. */
function targetOf(page: string, file: string): string {
  return file.startsWith("/") ? path.join(DIST, file) : path.join(DIST, path.dirname(page), file);
}

const built = existsSync(path.join(DIST, "help.html"));

(built ? describe : describe.skip)("the built site", () => {
  const pages = built ? filesBelow(DIST).filter((file) => file.endsWith(".html")) : [];

  it.each(pages)("%s leads only to what is there", (page) => {
    const text = readFileSync(path.join(DIST, page), "utf8");
    for (const address of addressesIn(text)) {
      if (/^(mailto:|https?:)/.test(address)) continue;
      const [file, anchor] = address.split("#");
      const target = file === "" ? path.join(DIST, page) : targetOf(page, file!);
      expect([address, existsSync(target)]).toEqual([address, true]);
      // The workbench reads what follows "#example=" itself.
      if (anchor !== undefined && !anchor.startsWith("example="))
        expect(idsIn(readFileSync(target, "utf8"))).toContain(anchor);
    }
  });

  it("loads something from elsewhere in the task pane only", () => {
    const foreign = pages.filter((page) =>
      /<(?:script|link|img)\b[^>]*\s(?:href|src)="?(?:https?:)?\/\//.test(
        readFileSync(path.join(DIST, page), "utf8"),
      ),
    );
    expect(foreign).toEqual(["taskpane.html"]);
  });

  it("names what a page loads later by its contents, and what others name as ever", () => {
    const later = filesBelow(DIST).filter((file) => /^(taskpane|workbench)\b.*\.(js|css)$/.test(file));
    expect(later.length).toBeGreaterThan(20);
    expect(later.filter((file) => !/\.[0-9a-f]{10}\.(js|css)$/.test(file))).toEqual([]);
    const stable =
      "functions.js functions.json scenario-fields.json manifest.xml taskpane.html workbench.html";
    const missing = [...stable.split(" "), "analysis.js", "evidence.js", "favicon.ico", ".nojekyll"].filter(
      (file) => !existsSync(path.join(DIST, file)),
    );
    expect(missing).toEqual([]);
  });
});

(built ? describe : describe.skip)("the licences", () => {
  const read = (...names: readonly string[]) => readFileSync(path.join(...names), "utf8");

  it("of all that is bundled are listed (npm run licences), beside our own", () => {
    expect(read(ROOT, "THIRD-PARTY.md")).toBe(read(DIST, "third-party.txt"));
    expect(read(DIST, "license.txt")).toBe(read(ROOT, "LICENSE"));
  });

  it.each(["react-dom", "@fluentui/react-field", "@univerjs/core", "rxjs"])("include that of %s", (name) => {
    expect(read(DIST, "third-party.txt")).toMatch(
      new RegExp(`^\\| ${name} \\| [\\d.]+ \\| (MIT|Apache-2.0) \\|$`, "m"),
    );
  });
});

describe("a build for another address", () => {
  const output = mkdtempSync(path.join(os.tmpdir(), "fix-or-flat-"));
  afterAll(() => rmSync(output, { recursive: true, force: true }));
  const webpack = (...options: string[]) =>
    execFileSync(
      process.execPath,
      [
        "node_modules/webpack/bin/webpack.js",
        ...["--mode", "production", "--output-path", output],
        ...["--config-name", "functions", "--config-name", "files"],
        ...options,
      ],
      { cwd: ROOT, stdio: "pipe" },
    );
  const read = (file: string) => readFileSync(path.join(output, file), "utf8");

  it("names that address everywhere, and leads the function dialog to each function's page", () => {
    webpack("--env", "baseUrl=https://example.org/support", "--env", "contact=it@example.org");
    const texts = filesBelow(output).filter((file) => !file.endsWith(".png"));
    // The instructions speak of the development server.
    const naming = texts.filter((file) => read(file).includes("localhost"));
    expect(naming).toEqual(["install.html"]);
    expect(read("manifest.xml")).toContain(
      'SupportUrl DefaultValue="https://example.org/support/support.html"',
    );
    const { functions } = JSON.parse(read("functions.json")) as {
      readonly functions: readonly { readonly name: string; readonly helpUrl: string }[];
    };
    expect(functions.length).toBeGreaterThan(20);
    for (const { name, helpUrl } of functions) {
      expect(helpUrl).toBe(`https://example.org/support/functions/${name}.html`);
      expect(existsSync(path.join(output, helpUrl.slice("https://example.org/support/".length)))).toBe(true);
    }
  });

  it.each([
    ["baseUrl=http://example.org/", "baseUrl must be an https:// address"],
    ["baseUrl=https://example.org/?a=1", "baseUrl must be an https:// address"],
    ["contact=nobody", "contact must be a mail address"],
  ])("refuses %s", (option, sentence) => {
    expect(() => webpack("--env", option)).toThrow(sentence);
  });
});
