import { html, type Markup } from "../markup";
import { inlineMarkdown, type LinkTarget } from "./inlineMarkdown";
import { scrollingTable } from "./scrollingTable";

/** A document without its title: the heading of the page. */
export interface MarkdownDocument {
  readonly title: string;
  readonly body: Markup;
  readonly headings: readonly Heading[];
}

/** A heading of the second level, with the anchor that leads to it. */
export interface Heading {
  readonly text: string;
  readonly anchor: string;
}

/** The anchor of a heading as hosts of Markdown make it: small letters, digits and dashes. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/**
 * The HTML of one of our documents. It reads what they are written in: headings, paragraphs, flat lists, tables,
 * fenced code, and lines of `inlineMarkdown`; the first line is the title.
 */
export function markdownDocument(text: string, target: LinkTarget): MarkdownDocument {
  const [first = "", ...rest] = text.split("\n");
  const blocks = blocksOf(rest);
  const headings = blocks
    .filter(([line]) => line!.startsWith("## "))
    .map(([line]) => ({ text: line!.slice(3), anchor: anchorOf(line!.slice(3)) }));
  return { title: first.replace(/^# /, ""), body: renderedBlocks(blocks, target), headings };
}

/** Lines between empty lines, except that a fence keeps its empty lines and a heading ends where its line does. */
function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let isFenced = false;
  let isOpen = false;
  for (const line of lines) {
    if (isFenced || (isOpen && line !== "" && !line.startsWith("```"))) blocks.at(-1)!.push(line);
    else if (line !== "") blocks.push([line]);
    if (line.startsWith("```")) isFenced = !isFenced;
    isOpen = isFenced || (line !== "" && !line.startsWith("#") && !line.startsWith("```"));
  }
  return blocks;
}

function renderedBlocks(blocks: readonly (readonly string[])[], target: LinkTarget): Markup {
  let heading = "Table";
  const regions = new Map<string, number>();
  const pieces = blocks.map((lines) => {
    const [first] = lines;
    if (first!.startsWith("#")) heading = first!.replace(/^#+ /, "");
    return first!.startsWith("|") ? table(lines, regionName(heading, regions), target) : block(lines, target);
  });
  return { markup: pieces.map(({ markup }) => markup).join("\n") };
}

/** A name that no other region of the page has. */
function regionName(heading: string, used: Map<string, number>): string {
  const count = (used.get(heading) ?? 0) + 1;
  used.set(heading, count);
  return count === 1 ? heading : `${heading}, table ${count}`;
}

function block(lines: readonly string[], target: LinkTarget): Markup {
  const [first = ""] = lines;
  const [, marks, heading] = /^(#+) (.+)$/.exec(first) ?? [];
  if (heading !== undefined) {
    const words = inlineMarkdown(heading, target);
    if (marks!.length === 2) return html`<h2 id="${anchorOf(heading)}">${words}</h2>`;
    return html`<h3 id="${anchorOf(heading)}">${words}</h3>`;
  }
  if (first.startsWith("```"))
    return html`<pre tabindex="0"><code>${lines.slice(1, -1).join("\n")}</code></pre>`;
  if (/^(- |\d+\. )/.test(first)) return list(lines, target);
  return html`<p>${inlineMarkdown(lines.join(" "), target)}</p>`;
}

function list(lines: readonly string[], target: LinkTarget): Markup {
  const items: string[] = [];
  for (const line of lines) {
    const [, item] = /^(?:- |\d+\. )(.*)$/.exec(line) ?? [];
    if (item !== undefined) items.push(item);
    else items.push(`${items.pop()!} ${line.trim()}`);
  }
  const entries = items.map((item) => html`<li>${inlineMarkdown(item, target)}</li>`);
  return lines[0]!.startsWith("- ")
    ? html`<ul>
        ${entries}
      </ul>`
    : html`<ol>
        ${entries}
      </ol>`;
}

function table(lines: readonly string[], name: string, target: LinkTarget): Markup {
  const cells = (line: string) =>
    line
      .replace(/^\||\|$/g, "")
      .split(/(?<!\\)\|/)
      .map((cell) => inlineMarkdown(cell.trim(), target));
  const [head, , ...rows] = lines;
  return scrollingTable({ name, columns: cells(head!), rows: rows.map((row) => ({ cells: cells(row) })) });
}
