import { html } from "./markup";
import type { SitePage } from "./sitePage";
import { contactSentence } from "./supportPage";

/** What happens to a workbook's content. */
export function privacyPage(contact: string | undefined): SitePage {
  return {
    path: "privacy.html",
    title: "Privacy",
    body: html`<p>
        <strong>Your numbers stay on your computer.</strong> Fix or Flat calculates inside Excel, or inside
        the browser page of the workbench. It sends nothing to anybody.
      </p>
      <h2>What it reads and writes</h2>
      <ul>
        <li>The cells that its formulas name, and the range of assumptions that the pane shows.</li>
        <li>
          Sheets, cells and names that you ask for by a command. It writes over no cells that are not empty
          unless you edit an assumption, freeze or thaw formulas.
        </li>
      </ul>
      <h2>What it keeps</h2>
      <p>
        Everything is in your workbook. Outside of it only the language chosen for the pane is remembered, by
        the browser part of Excel on your computer.
      </p>
      <h2>What it does not do</h2>
      <ul>
        <li>No account, no cookies, no advertising, no statistics of use, no error reports.</li>
        <li>
          No connections: the pages' content security policy forbids them to the pages themselves, whatever
          their code would try.
        </li>
      </ul>
      <h2>What others see</h2>
      <p>
        Excel fetches the add-in's files from the server that hosts them, as a browser fetches a page: its
        operator can see in the server's log that an address asked for them and when. The pane also loads
        Microsoft's office.js from <code>appsforoffice.microsoft.com</code>, as every add-in must. Neither
        gets anything from your workbook. What Excel itself sends to Microsoft is a matter of your agreement
        with Microsoft.
      </p>
      <p>${contactSentence(contact)}</p>`,
  };
}
