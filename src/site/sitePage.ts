import { html, type Markup } from "./markup";

/** One page of the static site. */
export interface SitePage {
  /** Path below the site's root, with forward slashes. */
  readonly path: string;
  readonly title: string;
  readonly body: Markup;
}

/** Allows the site's own style sheet and pictures and nothing else: no scripts, connections or forms. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The relative path from a page to the site's root; relative links let the site work at any address. */
function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** The whole HTML of a page, with the links that all pages share. */
export function pageHtml({ path, title, body }: SitePage): string {
  const root = rootFrom(path);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Fix or Flat</title>
        <link rel="icon" type="image/png" href="${root}assets/icon-32.png" />
        <link rel="stylesheet" href="${root}site.css" />
      </head>
      <body>
        <header>
          <nav aria-label="Site">
            <a href="${root}help.html">Help</a>
            <a href="${root}support.html">Support</a>
            <a href="${root}privacy.html">Privacy</a>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.markup;
}
