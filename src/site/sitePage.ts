import { html, type Markup } from "./markup";

/** One page of the static site. */
export interface SitePage {
  /** Path below the site's root, with forward slashes. */
  readonly path: string;
  readonly title: string;
  /** One or two sentences for search engines and link previews. */
  readonly description: string;
  readonly body: Markup;
  /** Whether tables of many columns may use more of the screen than lines of text do. */
  readonly isWide?: boolean;
  /** A script of the site that the page works without. */
  readonly script?: string;
}

/** What the build knows about the add-in. */
export interface SiteFacts {
  /** Address that the site is served from; ends with a slash. */
  readonly baseUrl: string;
  readonly version: string;
  /** Mail address for questions; without it the pages refer to the person who set the add-in up. */
  readonly contact?: string;
  /** Address of the source code; without it the pages do not link to it. */
  readonly source?: string;
}

/** The page that hosts show for an address that is not there, at any depth: it cannot link relatively. */
export const NOT_FOUND_PATH = "404.html";

/** Allows the site's own style sheet, pictures and, where a page has one, script: no connections or forms. */
function contentSecurityPolicy(script: string | undefined): string {
  const scripts = script === undefined ? "" : "script-src 'self'; ";
  return `default-src 'none'; ${scripts}style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'`;
}

/** The way from a page to the site's root; relative links let the site work at any address. */
function rootFrom(path: string, baseUrl: string): string {
  if (path === NOT_FOUND_PATH) return baseUrl.replace(/^https:\/\/[^/]+/, "");
  return "../".repeat(path.split("/").length - 1);
}

const HEADER_LINKS = [
  ["workbench.html", "Workbench"],
  ["decide.html", "Decide"],
  ["help.html", "Help"],
  ["assumptions.html", "Assumptions"],
  ["glossary.html", "Glossary"],
  ["search.html", "Search"],
] as const;

const FOOTER_LINKS = [
  ["install.html", "Install in Excel"],
  ["model.html", "The model"],
  ["sources.html", "Sources"],
  ["faq.html", "Questions"],
  ["changelog.html", "Changes"],
  ["support.html", "Support"],
  ["privacy.html", "Privacy"],
  ["license.txt", "Licence (MIT)"],
  ["third-party.txt", "Third-party software"],
] as const;

/** The whole HTML of a page, with the links that all pages share. */
export function pageHtml(page: SitePage, facts: SiteFacts): string {
  const root = rootFrom(page.path, facts.baseUrl);
  return html`<!doctype html>
    <html lang="en">
      <head>
        ${head(page, root, facts.baseUrl)}
      </head>
      <body class="${page.isWide ? "wide" : "text"}">
        ${header(page.path, root)}
        <main>
          <h1>${page.title}</h1>
          ${page.body}
        </main>
        ${footer(root, facts)}
      </body>
    </html> `.markup;
}

function head({ path, title, description, script }: SitePage, root: string, baseUrl: string): Markup {
  const fullTitle = path === "index.html" ? `Fix or Flat: ${title}` : `${title} · Fix or Flat`;
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(script)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${fullTitle}</title>
    <meta name="description" content="${description}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Fix or Flat" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:image" content="${baseUrl}images/preview.png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta name="twitter:card" content="summary_large_image" />
    <link rel="icon" type="image/png" href="${root}assets/icon-32.png" />
    <link rel="apple-touch-icon" href="${root}assets/icon-128.png" />
    <link rel="stylesheet" href="${root}site.css" />
    ${script === undefined ? "" : html`<script src="${root}${script}" defer></script>`}`;
}

function header(path: string, root: string): Markup {
  return html`<header>
    <nav aria-label="Site">
      <a class="brand" href="${root}index.html"
        ><img src="${root}assets/icon-32.png" width="24" height="24" alt="" />Fix or Flat</a
      >
      ${HEADER_LINKS.map((each) => navLink(each, path, root))}
    </nav>
  </header>`;
}

function navLink([to, words]: readonly [string, string], path: string, root: string): Markup {
  return to === path
    ? html`<a href="${root}${to}" aria-current="page">${words}</a>`
    : html`<a href="${root}${to}">${words}</a>`;
}

function footer(root: string, { version, source }: SiteFacts): Markup {
  return html`<footer>
    <nav aria-label="More">
      ${FOOTER_LINKS.map((each) => navLink(each, "", root))}
      ${source === undefined ? "" : html`<a href="${source}">Source code</a>`}
    </nav>
    <p>Version ${version}. Everything is calculated on your own computer; nothing is sent anywhere.</p>
  </footer>`;
}
