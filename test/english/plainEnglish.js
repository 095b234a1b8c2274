const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { BANNED_PHRASES } = require("./bannedPhrases");

const ROOT = path.resolve(__dirname, "../..");
/** What people of the project have written; texts of others and the list of phrases itself are left alone. */
const READ = ["src", "test", "build", "docs", "*.md", "*.js", "*.mjs", "manifest.xml"];
const LEFT_ALONE = ["test/english/", "THIRD-PARTY.md", "build/licences/"];
const WRITTEN = /\.(tsx?|m?js|md|html|css|xml|yml|py|R)$/;
const CODE = /\.(tsx?|m?js)$/;

/** Comments, strings and text of elements in a file of code, with where each begins. */
function wordsOfCode(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  const found = new Map();
  const keep = (from, to) => found.set(from, text.slice(from, to));
  const visit = (node) => {
    const comments = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    if (!ts.isJsxText(node)) for (const { pos, end } of comments) keep(pos, end);
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      keep(node.getStart(), node.getEnd());
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return [...found];
}

/** Banned phrases in a file: `{ line, phrase, better }` for each. */
function bannedIn(name, text) {
  const parts = CODE.test(name) ? wordsOfCode(name, text) : [[0, text]];
  const lineAt = (position) => text.slice(0, position).split("\n").length;
  return parts.flatMap(([start, words]) =>
    BANNED_PHRASES.flatMap(({ pattern, better }) =>
      [...words.matchAll(pattern)].map(({ 0: phrase, index }) => ({
        line: lineAt(start + index),
        phrase: phrase.replace(/[\s*/]+/g, " "),
        better,
      })),
    ),
  );
}

/** Prints every banned phrase of the project, and how many each folder has; fails if there is one. */
function main() {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", ...READ], { cwd: ROOT });
  const files = listed
    .toString()
    .split("\n")
    .filter((name) => WRITTEN.test(name) && !LEFT_ALONE.some((place) => name.startsWith(place)));
  const folders = new Map();
  for (const name of files) {
    const hits = bannedIn(name, readFileSync(path.join(ROOT, name), "utf8"));
    for (const { line, phrase, better } of hits)
      console.log(`${name}:${line}  "${phrase}"; better: ${better}`);
    const folder = name.includes("/") ? name.split("/").slice(0, 2).join("/") : ".";
    if (hits.length > 0) folders.set(folder, (folders.get(folder) ?? 0) + hits.length);
  }
  for (const [folder, count] of folders) console.log(`${count} in ${folder}`);
  process.exitCode = folders.size > 0 ? 1 : 0;
}

if (require.main === module) main();

module.exports = { bannedIn };
