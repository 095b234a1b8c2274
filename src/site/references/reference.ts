import { html } from "../markup";
import type { SitePage } from "../sitePage";
import { inlineMarkdown, type LinkTarget } from "../text/inlineMarkdown";
import { anchorOf } from "../text/markdown";
import { scrollingTable } from "../text/scrollingTable";

/** A page of tables that is made from the tables of the code, for docs/ and for the site. */
export interface Reference {
  /** Name of its file in docs/ and on the site, without extension. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Paragraphs of Markdown. */
  readonly introduction: readonly string[];
  readonly sections: readonly ReferenceSection[];
}

/** One table under its heading. */
export interface ReferenceSection {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReferenceRow[];
}

/** One row: its anchor on the site, and its cells as Markdown. */
export interface ReferenceRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** The document in docs/, which `npm run docs` writes. */
export function referenceDocument({ title, introduction, sections }: Reference): string {
  const lines = sections.flatMap(({ heading, columns, rows }) => [
    `## ${heading}`,
    [
      tableLine(columns),
      tableLine(columns.map(() => "---")),
      ...rows.map(({ cells }) => tableLine(cells.map((cell) => cell.replaceAll("|", "\\|")))),
    ].join("\n"),
  ]);
  return `${[`# ${title}`, ...introduction, ...lines].join("\n\n")}\n`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Columns that a table as wide as a line of text has room for. */
const MOST_IN_TEXT = 4;

/** The page of the site, where every row has an anchor. */
export function referencePage(reference: Reference, target: LinkTarget): SitePage {
  const { name, title, description, introduction, sections } = reference;
  const inline = (text: string) => inlineMarkdown(text, target);
  const contents = sections.map(({ heading }) => html`<a href="#${anchorOf(heading)}">${heading}</a>`);
  const tables = sections.map(
    ({ heading, columns, rows }) =>
      html`<h2 id="${anchorOf(heading)}">${heading}</h2>
        ${scrollingTable({
          name: heading,
          columns: columns.map(inline),
          rows: rows.map(({ id, cells }) => ({ id, cells: cells.map(inline) })),
        })}`,
  );
  return {
    path: `${name}.html`,
    title,
    description,
    isWide: sections.some(({ columns }) => columns.length > MOST_IN_TEXT),
    body: html`${introduction.map((text) => html`<p>${inline(text)}</p>`)}
    ${sections.length > 1 ? html`<nav aria-label="On this page">${contents}</nav>` : ""} ${tables}`,
  };
}
