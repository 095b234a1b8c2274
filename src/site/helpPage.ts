import { FUNCTION_DESCRIPTIONS, GROUP_NAMES } from "../functions/catalogue/functionDescriptions";
import type { FunctionGroup } from "../functions/catalogue/functionTable";
import { functionPagePath, GROUP_TITLES } from "./functionPage";
import { html, type Markup } from "./markup";
import type { SitePage } from "./sitePage";

/** How to start, every function, and what the numbers mean. */
export function helpPage(): SitePage {
  return {
    path: "help.html",
    title: "Getting started",
    description:
      "First steps in Excel and in the workbench, every function, and what to do when something goes wrong.",
    body: html`<p>
        Fix or Flat compares two ways of buying IT support: by the incident (break-fix) or for a flat fee
        (managed services). All calculations run on your own computer; nothing is sent anywhere. Without
        Excel, the
        <a href="workbench.html">workbench</a> has the same functions and the same pane.
      </p>
      <nav aria-label="On this page">
        <a href="#begin">First steps</a> <a href="#functions">Functions</a>
        <a href="#arguments">Arguments and errors</a> <a href="#numbers">What the numbers mean</a>
        <a href="#trouble">If something goes wrong</a>
      </nav>
      ${BEGIN}
      <h2 id="functions">Functions</h2>
      ${GROUP_NAMES.map(functionList)} ${ARGUMENTS} ${NUMBERS} ${TROUBLE}`,
  };
}

function functionList(group: FunctionGroup): Markup {
  const terms = FUNCTION_DESCRIPTIONS.filter((each) => each.group === group).map(
    ({ name, description }) =>
      html`<dt>
          <a href="${functionPagePath(name)}"><code>${name}</code></a>
        </dt>
        <dd>${description}</dd>`,
  );
  return html`<h3>${GROUP_TITLES[group]}</h3>
    <dl>${terms}</dl>`;
}

const BEGIN = html`<h2 id="begin">First steps</h2>
  <p>
    <strong>In a cell</strong>, type a function or choose it from the list that appears after the first
    letters: <code>=BREAKFIX_COST(12, 2.5, 150)</code> gives the invoices for 12 incidents of 2.5 hours at 150
    an hour, <code>=MSP_COST(40, 135)</code> a year of a managed contract for 40 users at 135 a month each.
    Arguments may be ranges; the results then spill.
  </p>
  <p>
    <strong>From the ribbon</strong>, choose <em>New comparison</em> on the Home tab: you get a sheet with
    assumptions in scenarios and live results, and a sheet with the decision. <em>Break-fix or managed</em>
    opens the pane, which reads the same assumptions and shows the verdict with its reasons.
  </p>
  <p>
    <strong>From your own sheet</strong>: write the names of assumptions in one column and your numbers beside
    them, with one column and one header for each scenario, and name the range
    <code>FixOrFlat_Assumptions</code> in the name box to the left of the formula bar. Whatever you leave out
    takes its default.
  </p>`;

const ARGUMENTS = html`<h2 id="arguments">Arguments and errors</h2>
  <ul>
    <li>Shares and yearly rates are fractions: 0.35 or 35 %. Money is in any one currency.</li>
    <li>An argument that is left out takes its default. An empty cell counts as 0.</li>
    <li>
      Wherever a number is expected, you can give a cell or a range: ranges of the same size are calculated
      row by row, single values are repeated, and a column combined with a row makes a table. A mistake in one
      row spoils only the result of that row.
    </li>
    <li>
      Invalid input gives <code>#VALUE!</code> and a question that has no answer gives <code>#N/A</code>, both
      with a sentence in the cell's error card.
    </li>
  </ul>`;

const NUMBERS = html`<h2 id="numbers">What the numbers mean</h2>
  <ul>
    <li>
      <a href="decide.html">Should we sign this offer?</a> follows one firm from its invoices to a decision.
    </li>
    <li><a href="measures.html">Measures</a> says what every row of a comparison is.</li>
    <li>
      <a href="assumptions.html">Assumptions</a> has every input: what it means, its default, usual range,
      grade and source.
    </li>
    <li>
      <a href="glossary.html">Glossary</a> explains the words, from P1 and P95 to reserve, regret and expected
      shortfall.
    </li>
    <li><a href="faq.html">Questions and answers</a> says why waiting counts, and where 35 % comes from.</li>
    <li><a href="model.html">The model</a> explains the calculation, in plain words and in equations.</li>
  </ul>`;

const TROUBLE = html`<h2 id="trouble">If something goes wrong</h2>
  <ul>
    <li>
      <code>=SUPPORT_CHECK(FixOrFlat_Assumptions)</code> lists every row that cannot be read and says why; so
      does the pane.
    </li>
    <li>
      <code>#NAME?</code>: the add-in is not loaded. Open the pane from the Home tab, then choose
      <em>Repair formulas</em>.
    </li>
    <li>
      <code>#SPILL!</code>: the cells that the result needs are not empty. <code>#BUSY!</code> that does not
      go away: choose <em>Repair formulas</em>.
    </li>
    <li>
      Excel's Data Tables and Goal Seek do not work with functions from add-ins: use SUPPORT_GRID and
      SUPPORT_BREAKEVEN instead.
    </li>
    <li><a href="support.html">Support</a> says what to try next.</li>
  </ul>`;
