import { existsSync, readFileSync, readdirSync, writeFileSync } from "fs";
import path from "path";
import packageJson from "../package.json";
import { functionReference } from "../src/functions/catalogue/functionReference";
import { REFERENCES } from "../src/site/guides";
import { referenceDocument } from "../src/site/references/reference";

const ROOT = path.resolve(__dirname, "..");
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");
const guides = [
  ...readdirSync(ROOT).filter(isMarkdown),
  ...readdirSync(path.join(ROOT, "docs")).filter(isMarkdown).map(inDocs),
];

function isMarkdown(name: string): boolean {
  return name.endsWith(".md");
}

function inDocs(name: string): string {
  return `docs/${name}`;
}

describe("the documentation", () => {
  const generated: readonly (readonly [string, string])[] = [
    ["functions", functionReference()],
    ...REFERENCES.map((each) => [each.name, referenceDocument(each)] as const),
  ];

  it.each(generated)("has docs/%s.md as the code makes it (npm run docs)", (name, expected) => {
    const file = `docs/${name}.md`;
    if (process.env["UPDATE_DOCS"]) writeFileSync(path.join(ROOT, file), expected);
    expect(read(file)).toBe(expected);
  });

  const { scripts, version } = packageJson;
  const workflows = readdirSync(path.join(ROOT, ".github/workflows")).map(
    (name) => `.github/workflows/${name}`,
  );

  it("names only commands that package.json has", () => {
    for (const guide of [...guides, ...workflows])
      for (const [, name] of read(guide).matchAll(/npm run ([a-z][a-z:-]*)/g))
        expect(scripts).toHaveProperty([name!]);
  });

  it("explains every command in the README or for contributors", () => {
    const explained = read("README.md") + read("CONTRIBUTING.md");
    const isNamed = (name: string) =>
      explained.includes(`\`npm ${name}`) || explained.includes(`\`npm run ${name}\``);
    expect(Object.keys(scripts).filter((name) => !isNamed(name))).toEqual([]);
  });

  it("sends contributors to files that are there", () => {
    const places = [...read("CONTRIBUTING.md").matchAll(/`((?:src|test|docs)\/[\w/.-]+)`/g)].map(
      ([, place]) => place!,
    );
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !place.includes("NNNN") && !existsSync(path.join(ROOT, place)))).toEqual(
      [],
    );
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
    expect(read("CHANGELOG.md")).toContain(`## ${version}`);
  });
});
