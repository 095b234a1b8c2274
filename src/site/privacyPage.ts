import { html } from "./markup";
import type { SitePage } from "./sitePage";
import { contactSentence } from "./supportPage";

const WHAT_OTHERS_SEE = html`<h2>What others see</h2>
  <p>
    Excel fetches the add-in's files from the server that hosts them, as a browser fetches a page: the
    operator of that server can see in its log which address asked for them and when. The pane also loads
    Microsoft's office.js from <code>appsforoffice.microsoft.com</code>, as every add-in must. Neither
    receives anything from your workbook. What Excel itself sends to Microsoft is governed by your agreement
    with Microsoft.
  </p>`;

/** What happens to the contents of a workbook. */
export function privacyPage(contact: string | undefined): SitePage {
  return {
    path: "privacy.html",
    title: "Privacy",
    description:
      "Your numbers stay on your computer: what the add-in reads, writes and keeps, and what others see.",
    body: html`<p>
        <strong>Your numbers stay on your computer.</strong> Fix or Flat calculates inside Excel, or inside
        the browser page of the workbench. It sends nothing to anyone.
      </p>
      <h2>What it reads and writes</h2>
      <ul>
        <li>
          It reads the cells that its formulas refer to, and the range of assumptions that the pane shows.
        </li>
        <li>
          It writes the sheets, cells and names that your commands ask for. It overwrites non-empty cells only
          when you edit an assumption, or freeze or thaw formulas.
        </li>
      </ul>
      <h2>What it keeps</h2>
      <p>
        Everything is in your workbook. Outside it, only the language that you chose for the pane is
        remembered, by the browser component of Excel on your computer.
      </p>
      <h2>What it does not do</h2>
      <ul>
        <li>No accounts, cookies, advertising, usage statistics or error reports.</li>
        <li>
          No connections: the pages' content security policy blocks them, whatever the code on the pages might
          try. Of these pages only the search runs a script; what you type there stays in the page.
        </li>
      </ul>
      ${WHAT_OTHERS_SEE}
      <p>${contactSentence(contact)}</p>`,
  };
}
