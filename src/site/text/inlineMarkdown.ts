import { html, type Markup } from "../markup";

/** Where a link of a text leads on the site; undefined for what the site does not have, which is shown as plain text. */
export type LinkTarget = (href: string) => string | undefined;

/** Code, an image, a link, an address, strong and emphasized text: what a line of our documents can hold. */
const PIECE =
  /`([^`]+)`|!\[([^\]]*)\]\(([^)\s]+)\)|\[((?:[^\][]|\[[^\]]*\])+)\]\(([^)\s]+)\)|<(https:\/\/[^>\s]+)>|\*\*(.+?)\*\*|(?<![\w*])[_*]([^\s_*](?:[^_*]*[^\s_*])?)[_*](?![\w*])/g;

/** The HTML of a line of Markdown. */
export function inlineMarkdown(text: string, target: LinkTarget): Markup {
  const pieces: Markup[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    pieces.push(html`${unescaped(text.slice(end, match.index))}`, piece(match, target));
    end = match.index + match[0].length;
  }
  return { markup: [...pieces, html`${unescaped(text.slice(end))}`].map(({ markup }) => markup).join("") };
}

function piece(match: RegExpMatchArray, target: LinkTarget): Markup {
  const [, code, alt, image, words, href, address, strong, emphasis] = match;
  if (code !== undefined) return html`<code>${unescaped(code)}</code>`;
  if (image !== undefined) return html`<img src="${image}" alt="${alt!}" loading="lazy" />`;
  if (words !== undefined) return link(inlineMarkdown(words, target), target(href!));
  if (address !== undefined) return link(html`${address}`, target(address));
  if (strong !== undefined) return html`<strong>${inlineMarkdown(strong, target)}</strong>`;
  return html`<em>${inlineMarkdown(emphasis!, target)}</em>`;
}

function link(words: Markup, href: string | undefined): Markup {
  return href === undefined ? words : html`<a href="${href}">${words}</a>`;
}

/** Bars inside tables are written with a backslash. */
function unescaped(text: string): string {
  return text.replace(/\\([|*_[\]])/g, "$1");
}
