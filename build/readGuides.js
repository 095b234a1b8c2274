const fs = require("fs");
const path = require("path");

const ROOT = path.resolve(__dirname, "..");

/** The texts of the documents by their path in the repository, for the pages of the site that are made from them. */
function readGuides() {
  const documents = fs.readdirSync(path.join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
  const files = ["CHANGELOG.md", ...documents.map((name) => `docs/${name}`)];
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(path.join(ROOT, file), "utf8")]));
}

module.exports = { readGuides };
