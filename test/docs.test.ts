import { existsSync, readFileSync, readdirSync, writeFileSync } from "fs";
import path from "path";
import { functionReference } from "../src/functions/catalogue/functionReference";

const ROOT = path.resolve(__dirname, "..");
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");
const guides = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(path.join(ROOT, "docs")).filter(isMarkdown).map(inDocs),
];

function isMarkdown(name: string): boolean {
  return name.endsWith(".md");
}

function inDocs(name: string): string {
  return `docs/${name}`;
}

describe("the documentation", () => {
  it("has a function reference that is up to date (npm run docs)", () => {
    const expected = functionReference();
    if (process.env["UPDATE_DOCS"]) writeFileSync(path.join(ROOT, "docs/functions.md"), expected);
    expect(read("docs/functions.md")).toBe(expected);
  });

  it("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const guide of guides)
      for (const [, name] of read(guide).matchAll(/npm run ([a-z][a-z:-]*)/g))
        expect(scripts).toHaveProperty([name!]);
  });

  it("has no dead link inside the repository", () => {
    for (const guide of guides)
      for (const [, link] of read(guide).matchAll(/\]\(([^)#\s]+)[^)]*\)/g))
        if (!/^https?:/.test(link!))
          expect([guide, link, existsSync(path.join(ROOT, path.dirname(guide), link!))]).toEqual([
            guide,
            link,
            true,
          ]);
  });

  it("names the changes of the version in package.json", () => {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    expect(read("CHANGELOG.md")).toContain(`## ${version}`);
  });
});
