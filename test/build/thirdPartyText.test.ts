import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { isPermissive, packageLicence, thirdPartyText } from "../../build/thirdPartyText";

describe("licences that may go into the bundles", () => {
  it.each(["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-3-Clause", "(MIT OR GPL-3.0-only)", "MIT AND ISC"])(
    "include %s",
    (licence) => expect(isPermissive(licence)).toBe(true),
  );

  it.each(["GPL-3.0-only", "LGPL-2.1", "MPL-2.0", "MIT AND GPL-3.0-only", "UNLICENSED", "SEE LICENSE IN X"])(
    "do not include %s",
    (licence) => expect(isPermissive(licence)).toBe(false),
  );
});

describe("the licence of a package", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "licence-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const installed = (facts: object, files: Readonly<Record<string, string>> = {}) => {
    const entries = {
      "package.json": JSON.stringify({ name: "thing", version: "1.2.3", ...facts }),
      ...files,
    };
    for (const [name, text] of Object.entries(entries)) writeFileSync(path.join(folder, name), text);
    return packageLicence(folder);
  };

  it("is its own text with the notices beside it, and nothing else", () => {
    const files = {
      "LICENSE.md": "Do what you like.\r\n",
      NOTICE: "By Ann.",
      "README.md": "Thing",
      "index.js": "",
    };
    expect(installed({ license: "Apache-2.0" }, files)).toEqual({
      name: "thing",
      version: "1.2.3",
      licence: "Apache-2.0",
      texts: ["Do what you like.", "By Ann."],
    });
  });

  it("is the standard text with its author where it has none", () => {
    const { texts } = installed({ license: "ISC", author: "Ann <ann@example.org>" });
    expect(texts[0]).toMatch(/^ISC License\n\nCopyright \(c\) Ann <ann@example\.org>\n\nPermission to use/);
    expect(installed({ license: "MIT", repository: { url: "https://example.org" } }).texts[0]).toContain(
      "Copyright (c) the authors of https://example.org",
    );
  });

  it("is known by its text where package.json names none", () => {
    const text = "   Apache License\n   Version 2.0, January 2004";
    expect(installed({}, { LICENSE: text }).licence).toBe("Apache-2.0");
  });

  it("is an error where there is neither name nor text", () => {
    expect(() => installed({})).toThrow("thing 1.2.3 names no licence and has no text of one.");
    expect(() => installed({ license: "BSD-2-Clause" })).toThrow(
      "thing 1.2.3 comes without the text of its licence, BSD-2-Clause.",
    );
  });
});

describe("the list of third-party software", () => {
  it("names every package and gives each text once, in a fence that it cannot break", () => {
    const text = thirdPartyText([
      { name: "b", version: "2.0.0", licence: "MIT", texts: ["Same ``` text."] },
      { name: "a", version: "1.0.0", licence: "MIT", texts: ["Same ``` text."] },
      { name: "c", version: "3.0.0", licence: "ISC", texts: ["Other.", "Notice."] },
    ]);
    expect(text).toContain("| a | 1.0.0 | MIT |\n| b | 2.0.0 | MIT |\n| c | 3.0.0 | ISC |\n");
    expect(text).toContain("## a 1.0.0, b 2.0.0\n\n````text\nSame ``` text.\n````\n");
    expect(text).toContain("## c 3.0.0\n\n```text\nOther.\n\nNotice.\n```\n");
  });
});
