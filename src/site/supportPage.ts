import { html, type Markup } from "./markup";
import type { SitePage } from "./sitePage";

/** Whom to ask: the mail address given to the build, or the person who set the add-in up. */
export function contactSentence(contact: string | undefined): Markup {
  return contact === undefined
    ? html`Please send questions to the person who set this add-in up for you: in a company, the Microsoft 365
      administrator.`
    : html`Please send questions to <a href="mailto:${contact}">${contact}</a>.`;
}

const VERSIONS = html`<h2>Which versions of Excel work</h2>
  <p>
    Excel for Microsoft 365 on Windows or Mac, or Excel on the web. Excel 2016 and LibreOffice open the
    portable copy of a comparison. Excel on iPad does not support functions from add-ins.
  </p>`;

/** What to try, and what to report to whom if it does not help. */
export function supportPage(version: string, contact: string | undefined): SitePage {
  return {
    path: "support.html",
    title: "Support",
    description:
      "Whom to ask, what to try first, what to include in a report, and which versions of Excel work.",
    body: html`<p>${contactSentence(contact)} This is version ${version}.</p>
      <h2>What to try first</h2>
      <ol>
        <li>
          Point at the cell with the error: its error card has a sentence that names the argument. For a
          comparison, <code>=SUPPORT_CHECK(…)</code> lists everything that is wrong with the assumptions.
        </li>
        <li>
          If formulas show <code>#NAME?</code>, open <em>Break-fix or managed</em> on the Home tab, then
          choose <em>Repair formulas</em>. If the buttons are missing, the add-in is not installed for your
          account.
        </li>
        <li>If nothing helps, close all Excel windows and open the workbook again.</li>
        <li><a href="help.html">Help</a> explains what each function does and what the numbers mean.</li>
      </ol>
      <h2>What to include in a report</h2>
      <ul>
        <li>
          The formula and the numbers in its arguments, or a workbook with made-up numbers that shows the
          problem.
        </li>
        <li>What you see, and what you expected.</li>
        <li>
          Excel's version (File &gt; Account &gt; About Excel), and whether it runs on the web, on Windows or
          on a Mac.
        </li>
        <li>The version of the add-in, above.</li>
      </ul>
      ${VERSIONS}`,
  };
}
