import { readdirSync, readFileSync, statSync } from "fs";
import path from "path";

const ROOT = path.resolve(__dirname, "../..");

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return sources(full);
    return /\.tsx?$/.test(name) ? [readFileSync(full, "utf8")] : [];
  });
}

/** Rows of the table under "Glossary": term, meaning, words of the code. */
function glossary(): { readonly term: string; readonly words: readonly string[] }[] {
  const text = readFileSync(path.join(ROOT, "docs/model.md"), "utf8").split("## Glossary")[1] ?? "";
  const rows = text.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(1).flatMap((line) => {
    const [, term, , code] = line.split("|").map((cell) => cell.trim());
    const words = [...(code ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
    return /^-+$/.test(term!) ? [] : [{ term: term!, words }];
  });
}

describe("the glossary of docs/model.md", () => {
  it("names words that the code has", () => {
    const code = sources(path.join(ROOT, "src")).join("\n");
    const rows = glossary();
    expect(rows.length).toBeGreaterThan(15);
    const missing = rows.filter(
      ({ words }) => words.length === 0 || words.some((word) => !new RegExp(`\\b${word}\\b`).test(code)),
    );
    expect(missing).toEqual([]);
  });

  it("has every term once", () => {
    const terms = glossary().map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
