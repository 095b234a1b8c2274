import { ASSUMPTION_REFERENCE } from "./references/assumptionReference";
import { GLOSSARY_REFERENCE } from "./references/glossary";
import { MEASURE_REFERENCE } from "./references/measureReference";
import type { Reference } from "./references/reference";
import { SOURCE_REFERENCE } from "./references/sourceReference";
import { functionPagePath } from "./functionPage";
import { FUNCTION_NAMES } from "../functions/catalogue/functionTable";
import { html } from "./markup";
import type { SitePage } from "./sitePage";
import { type Heading, markdownDocument } from "./text/markdown";

/** The pages that are made from the tables of the code; `npm run docs` writes them to docs/ too. */
export const REFERENCES: readonly Reference[] = [
  ASSUMPTION_REFERENCE,
  MEASURE_REFERENCE,
  GLOSSARY_REFERENCE,
  SOURCE_REFERENCE,
];

/** Documents that are pages of the site as well, by their path in the repository, with what they are about. */
const GUIDES: Readonly<Record<string, string>> = {
  "docs/decide.md":
    "One firm's invoices and two quotes, from the question to a verdict, a memo and a budget, with every figure checked.",
  "docs/faq.md":
    "Why waiting is counted, why the reduction is 35 %, what to do when your contract has other terms.",
  "docs/install.md":
    "How to install the add-in in Excel on the web, on Windows and on a Mac, and how to host it.",
  "docs/model.md":
    "How the comparison works in plain words, with an example to follow by hand, and the equations.",
  "docs/limits.md": "The limits of every input, and why each is where it is.",
  "docs/portable.md":
    "The workbook of plain formulas for people without the add-in: what it contains and its limits.",
  "docs/proof.md": "Every figure compared with independently simulated years.",
  "docs/accuracy.md": "The distributions against whole lattices of up to four million points.",
  "docs/benchmarks.md": "Accuracy and speed against a simulation, R and plain loops.",
  "CHANGELOG.md": "What changed in each version.",
};

/** The texts of documents by their path in the repository. */
export type GuideTexts = Readonly<Record<string, string>>;

/** A document as a page, with its headings for the search. */
export interface Guide {
  readonly page: SitePage;
  readonly headings: readonly Heading[];
}

/** The page of every document of `GUIDES`. Throws where a text is missing. */
export function guides(texts: GuideTexts): readonly Guide[] {
  return Object.entries(GUIDES).map(([file, description]) => {
    const text = texts[file];
    if (text === undefined) throw new RangeError(`The text of ${file} is missing.`);
    const { title, body, headings } = markdownDocument(text, guideLink);
    return { headings, page: { path: pagePath(file), title, description, body: html`${body}` } };
  });
}

function pagePath(file: string): string {
  return `${file
    .replace(/^docs\//, "")
    .replace(/\.md$/, "")
    .toLowerCase()}.html`;
}

const PAGES: ReadonlySet<string> = new Set([
  ...Object.keys(GUIDES).map(pagePath),
  ...REFERENCES.map(({ name }) => `${name}.html`),
]);

/** Where a link of a document leads on the site: to the page of another one, of a function, or out of it. */
export function guideLink(href: string): string | undefined {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [file, anchor] = href.split("#");
  const name = file!.replace(/^(\.\.\/|docs\/)+/, "");
  if (name === "functions.md") {
    const called = FUNCTION_NAMES.find((each) => each.toLowerCase() === anchor);
    return called === undefined ? "help.html#functions" : functionPagePath(called);
  }
  const page = `${name.replace(/\.md$/, "").toLowerCase()}.html`;
  if (!PAGES.has(page)) return undefined;
  return anchor === undefined ? page : `${page}#${anchor}`;
}
