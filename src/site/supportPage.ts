import { html, type Markup } from "./markup";
import type { SitePage } from "./sitePage";

/** Whom to ask: the mail address that the build was given, or whoever set the add-in up. */
export function contactSentence(contact: string | undefined): Markup {
  return contact === undefined
    ? html`Questions go to whoever set this add-in up for you: in a company, the administrator of Microsoft
      365.`
    : html`Questions go to <a href="mailto:${contact}">${contact}</a>.`;
}

/** What to try, and what to tell whom when it does not help. */
export function supportPage(version: string, contact: string | undefined): SitePage {
  return {
    path: "support.html",
    title: "Support",
    body: html`<p>${contactSentence(contact)} This is version ${version}.</p>
      <h2>First</h2>
      <ol>
        <li>
          Point at the cell with the error: its card has a sentence that names the argument. For a comparison
          <code>=SUPPORT_CHECK(…)</code> over the assumptions lists everything.
        </li>
        <li>
          Formulas show <code>#NAME?</code>: open <em>Break-fix or managed</em> on the Home tab, then choose
          <em>Repair formulas</em>. If the buttons are missing, the add-in is not installed for your account.
        </li>
        <li>Nothing helps: close all windows of Excel and open the workbook again.</li>
        <li><a href="help.html">Help</a> tells what each function does and what the numbers mean.</li>
      </ol>
      <h2>What to tell</h2>
      <ul>
        <li>
          The formula and the numbers in its arguments, or a workbook with invented numbers that shows it.
        </li>
        <li>What you see and what you expected.</li>
        <li>
          Excel's version (File &gt; Account &gt; About Excel), and whether it runs on the web, on Windows or
          on Mac.
        </li>
        <li>The version of the add-in, above.</li>
      </ul>
      <h2>What Excel needs to be</h2>
      <p>
        Excel for Microsoft 365 on Windows or Mac, or Excel on the web. Excel 2016 and LibreOffice open the
        portable copy of a comparison. Excel on iPad has no functions of add-ins.
      </p>`,
  };
}
