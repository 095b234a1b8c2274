import { EXAMPLE_WORKBOOKS } from "../workbook/portable/exampleWorkbooks";
import { html } from "./markup";
import type { SitePage } from "./sitePage";

/** The front door: the question, what answers it, and the two ways in. */
export function indexPage(): SitePage {
  return {
    path: "index.html",
    title: "IT support by the incident, or for a flat fee?",
    description:
      "Compare break-fix and managed IT support in your own numbers: exact distributions, both sides charged for downtime, and an answer that can be break-fix, managed or too close to call. Free, in the browser or in Excel.",
    body: html`<p class="lead">
        You pay for IT support by the hour, and a provider offers a flat fee per user. Fix or Flat puts both
        on the same demand, in your own numbers, with the uncertainty shown. It is able to say
        <em>break-fix</em>, <em>managed</em> or <em>too close to call</em>.
      </p>
      <p class="doors">
        <a class="door" href="workbench.html">Open the workbench</a>
        <a class="door quiet" href="install.html">Install in Excel</a>
      </p>
      <p>
        The workbench is a spreadsheet in this browser with the same functions and the same pane: nothing to
        install, no account, and what you type stays on your computer.
      </p>
      <p>
        <img
          class="picture"
          src="images/workbench-light.png"
          width="1440"
          height="900"
          alt="The workbench: a sheet with three scenarios side by side, and beside it the pane with the verdict, the chance of each option and the reasons."
        />
      </p>
      ${ANSWERS} ${WORKBOOKS} ${START} ${TRUST}`,
  };
}

const ANSWERS = html`<h2>What you get</h2>
  <ul>
    <li>
      <strong>A verdict with its reasons</strong>, each with a figure, and what would flip it: the hourly
      rate, the number of incidents, the reduction that the provider would have to deliver.
    </li>
    <li>
      <strong>Cash apart from the rest.</strong> Invoices and fees, the cost of waiting and the risk of large
      losses are added up and never mixed. If your CFO counts cash only, look at cash only.
    </li>
    <li>
      <strong>Good years and bad years.</strong> What a year costs in four years of five, in one of twenty,
      and what reserve that takes: calculated exactly, not simulated.
    </li>
    <li>
      <strong>Quotes as they are on paper</strong>, ranked with break-fix, with the price at which each would
      win and what leaving would cost.
    </li>
  </ul>
  <p>
    <a href="decide.html">Should we sign this offer?</a> walks through one firm's decision from its invoices
    to the memo, and <a href="faq.html">questions and answers</a> say why waiting counts and where the 35 %
    come from.
  </p>`;

const WORKBOOKS = html`<h2 id="workbooks">Example workbooks</h2>
  <p>
    One for each typical firm, in plain formulas: they recalculate in any Excel since 2016, in LibreOffice and
    in the workbench. Change a blue number and everything follows.
    <a href="portable.html">What they contain and their limits</a>
  </p>
  <ul>
    ${EXAMPLE_WORKBOOKS.map(
      ({ firm, says, path }) => html`<li><a href="${path}" download>${firm}</a>: ${says}</li>`,
    )}
  </ul>`;

const START = html`<h2>Three ways into Excel</h2>
  <ol>
    <li>
      <strong>On the web:</strong> save <a href="manifest.xml" download>manifest.xml</a>, then Home &gt;
      Add-ins &gt; More Add-ins &gt; Upload My Add-in.
    </li>
    <li>
      <strong>On Windows or a Mac:</strong> put the same file where Excel looks for add-ins;
      <a href="install.html#try-it-on-your-own-machine">the guide</a> says where.
    </li>
    <li>
      <strong>For a company:</strong> an administrator
      <a href="install.html#give-it-to-a-company">uploads the manifest</a> for everybody.
    </li>
  </ol>
  <p>
    It needs Excel for Microsoft 365 or Excel on the web. <a href="help.html">Help</a> has the first steps and
    every function.
  </p>`;

const TRUST = html`<h2>Can you trust it?</h2>
  <p>
    Every input has its <a href="assumptions.html">default, range, grade and source</a>;
    <a href="sources.html">the sources</a> have links. <a href="model.html">The model</a> is written down
    twice, in plain words and in equations, and <a href="proof.html">every figure is compared</a> with years
    simulated by a program that shares no code with it. <a href="limits.html">Limits</a> are listed. The code
    is open, under the <a href="license.txt">MIT licence</a>, and
    <a href="privacy.html">your numbers stay on your computer</a>.
  </p>`;
