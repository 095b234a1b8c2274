import { html } from "./markup";
import { NOT_FOUND_PATH, type SiteFacts, type SitePage } from "./sitePage";

/** What hosts show for an address that is not there. */
export function notFoundPage({ baseUrl }: SiteFacts): SitePage {
  const root = baseUrl.replace(/^https:\/\/[^/]+/, "");
  return {
    path: NOT_FOUND_PATH,
    title: "There is no such page",
    description: "This address leads nowhere.",
    body: html`<p>The page may have moved, or the address has a typing error.</p>
      <ul>
        <li><a href="${root}index.html">Start from the first page</a></li>
        <li><a href="${root}search.html">Search functions, assumptions and terms</a></li>
        <li><a href="${root}workbench.html">Open the workbench</a></li>
      </ul>`,
  };
}
