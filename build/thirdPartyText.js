const fs = require("fs");
const path = require("path");

/** Licences, by their SPDX names, that ask for no more than that their text goes along. */
const PERMISSIVE = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "CC0-1.0",
  "Unlicense",
  "BlueOak-1.0.0",
]);

const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const NOTICE_FILE = /^(notice|copyrightnotice|third-?party-?notice(s|text)?)(\.(md|txt))?$/i;

/** Whether an SPDX expression, like "(MIT OR GPL-3.0-only)", leaves a way to take it under permissive licences. */
function isPermissive(licence) {
  const ways = licence.replace(/[()]/g, "").split(/ OR /);
  return ways.some((way) => way.split(/ AND /).every((name) => PERMISSIVE.has(name.trim())));
}

/**
 * What an installed package says about its licence: `{ name, version, licence, texts }`. A package without a text of
 * its own gets the standard text of its licence with its author. Throws where it has neither text nor licence.
 */
function packageLicence(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const filesLike = (pattern) =>
    fs
      .readdirSync(folder)
      .filter((file) => pattern.test(file))
      .sort()
      .map((file) => fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  const own = filesLike(LICENCE_FILE);
  const licence = license ?? licenceOf(own[0] ?? "");
  if (!licence) throw new RangeError(`${name} ${version} names no licence and has no text of one.`);
  const holder = author?.name ?? author ?? `the authors of ${repository?.url ?? name}`;
  const texts = own.length > 0 ? own : [standardText(licence, holder, `${name} ${version}`)];
  return { name, version, licence, texts: [...texts, ...filesLike(NOTICE_FILE)] };
}

/** The SPDX name of a licence by its text; undefined for texts that are not known. */
function licenceOf(text) {
  if (/^\s*Apache License\s+Version 2\.0/.test(text)) return "Apache-2.0";
  if (/^\s*(The )?MIT License/.test(text)) return "MIT";
  return undefined;
}

function standardText(licence, holder, owner) {
  const file = path.join(__dirname, "licences", `${licence}.txt`);
  if (!fs.existsSync(file))
    throw new RangeError(`${owner} comes without the text of its licence, ${licence}.`);
  return fs.readFileSync(file, "utf8").replace("{copyright}", `Copyright (c) ${holder}`).trim();
}

/** Packages with the same text together, in the order of the first of each. */
function byText(packages) {
  const groups = new Map();
  for (const { name, version, texts } of packages) {
    const text = texts.join("\n\n");
    groups.set(text, [...(groups.get(text) ?? []), `${name} ${version}`]);
  }
  return [...groups];
}

/** A text as Markdown shows it unchanged, whatever fences it has itself. */
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** The list of packages with the full text of each licence, as Markdown that reads well as plain text too. */
function thirdPartyText(packages) {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    "# Third-party software",
    "Fix or Flat is built from its own code, under the MIT licence, and these packages, each under its own. The list is made from what the build really puts into the bundles (`npm run licences`).",
    [
      "| package | version | licence |",
      "| --- | --- | --- |",
      ...sorted.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    ].join("\n"),
    ...byText(sorted).map(([text, owners]) => `## ${owners.join(", ")}\n\n${fenced(text)}`),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

module.exports = { isPermissive, packageLicence, thirdPartyText };
