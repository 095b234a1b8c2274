import { FUNCTION_DESCRIPTIONS } from "../functions/catalogue/functionDescriptions";
import { functionPagePath } from "./functionPage";
import { type Guide, guideLink, REFERENCES } from "./guides";
import { html, type Markup } from "./markup";
import type { SitePage } from "./sitePage";
import { inlineMarkdown } from "./text/inlineMarkdown";

/** One line of the index: what it is called, what kind of thing it is, and a sentence about it. */
interface Entry {
  readonly name: Markup;
  readonly kind: string;
  readonly says: Markup;
  readonly href: string;
}

const KINDS: Readonly<Record<string, string>> = {
  assumptions: "assumption",
  measures: "measure",
  glossary: "word",
  sources: "source",
};

/** An index of everything on the site, which a script of the site narrows down to what is typed. */
export function searchPage(guides: readonly Guide[]): SitePage {
  const entries = [...functionEntries(), ...referenceEntries(), ...guideEntries(guides)];
  return {
    path: "search.html",
    title: "Search",
    description: "An index of every function, assumption, measure, word and source.",
    script: "search.js",
    body: html`<div role="search" id="search" hidden>
        <label for="query">Functions, assumptions, measures, words, sources</label>
        <input type="search" id="query" autocomplete="off" />
      </div>
      <noscript><p>Without a script this is an index: search it with your browser (Ctrl+F).</p></noscript>
      <p id="found" role="status">${entries.length} entries</p>
      <ul id="entries">
        ${entries.map(entryItem)}
      </ul>`,
  };
}

function entryItem({ name, kind, says, href }: Entry): Markup {
  return html`<li><a href="${href}">${name}</a> <span class="kind">${kind}</span> ${says}</li>`;
}

function functionEntries(): readonly Entry[] {
  return FUNCTION_DESCRIPTIONS.map(({ name, description }) => ({
    name: html`${name}`,
    kind: "function",
    says: html`${description}`,
    href: functionPagePath(name),
  }));
}

function referenceEntries(): readonly Entry[] {
  // A link inside a link does not exist, so the texts here have none.
  const plain = (text: string) => inlineMarkdown(text.replaceAll("**", ""), () => undefined);
  return REFERENCES.flatMap(({ name: page, sections }) =>
    sections.flatMap(({ rows }) =>
      rows.map(({ id, cells }) => ({
        name: plain(cells[0]!),
        kind: KINDS[page]!,
        says: plain(page === "sources" ? cells[2]! : cells[1]!),
        href: `${guideLink(`${page}.md`)!}#${id}`,
      })),
    ),
  );
}

function guideEntries(guides: readonly Guide[]): readonly Entry[] {
  return guides.flatMap(({ page, headings }) => [
    { name: html`${page.title}`, kind: "page", says: html`${page.description}`, href: page.path },
    ...headings.map(({ text, anchor }) => ({
      name: inlineMarkdown(text, () => undefined),
      kind: "page",
      says: html`in ${page.title}`,
      href: `${page.path}#${anchor}`,
    })),
  ]);
}
