import type { FunctionDescription } from "../functions/reference";
import { FUNCTION_GROUPS } from "./functionGroups";
import { functionPagePath } from "./functionPage";
import { html, type Markup } from "./markup";
import type { SitePage } from "./sitePage";

/** How to begin, every function, and what the numbers mean. */
export function helpPage(functions: readonly FunctionDescription[]): SitePage {
  return {
    path: "help.html",
    title: "Getting started",
    body: html`<p>
        Fix or Flat compares two ways of buying IT support: by the incident (break-fix) or for a flat fee
        (managed services). It calculates on your own computer and sends nothing anywhere.
      </p>
      <nav aria-label="On this page">
        <a href="#begin">Begin</a> <a href="#functions">Functions</a>
        <a href="#arguments">Arguments and errors</a> <a href="#numbers">What the numbers mean</a>
        <a href="#trouble">When something is wrong</a>
      </nav>
      ${BEGIN}
      <h2 id="functions">Functions</h2>
      ${functionLists(functions)} ${ARGUMENTS} ${NUMBERS} ${TROUBLE}`,
  };
}

function functionLists(functions: readonly FunctionDescription[]): Markup[] {
  const groupOf = (name: string) => FUNCTION_GROUPS.find(({ pattern }) => pattern.test(name));
  return FUNCTION_GROUPS.map((group) => {
    const members = functions.filter(({ name }) => groupOf(name) === group);
    const terms = members.map(
      ({ name, description }) =>
        html`<dt>
            <a href="${functionPagePath(name)}"><code>${name}</code></a>
          </dt>
          <dd>${description}</dd>`,
    );
    return html`<h3>${group.title}</h3>
      <dl>${terms}</dl>`;
  });
}

const BEGIN = html`<h2 id="begin">Begin</h2>
  <p>
    <strong>In a cell</strong> type a function, or choose it from the list that appears after the first
    letters: <code>=BREAKFIX_COST(12, 2.5, 150)</code> gives the invoices for 12 incidents of 2.5 hours at 150
    an hour, <code>=MSP_COST(40, 135)</code> a year of a managed contract for 40 users at 135 a month.
    Arguments may be ranges; the answers spill.
  </p>
  <p>
    <strong>From the ribbon</strong> choose <em>New comparison</em> on the Home tab: a sheet with assumptions
    in scenarios and live results, and one with the decision. <em>Break-fix or managed</em> opens the pane,
    which reads the same assumptions and shows the verdict with its reasons.
  </p>
  <p>
    <strong>From your own sheet</strong>: write names of assumptions in one column and your numbers beside
    them, one column for each scenario under a header, and name the range
    <code>FixOrFlat_Assumptions</code> in the name box left of the formula bar. What you leave out takes its
    default.
  </p>`;

const ARGUMENTS = html`<h2 id="arguments">Arguments and errors</h2>
  <ul>
    <li>Shares and yearly rates are fractions: 0.35 or 35 %. Money is any one currency.</li>
    <li>An argument left out takes its default. An empty cell counts as 0.</li>
    <li>
      Where a number is asked for, a cell or a range will do: ranges of the same size are calculated row by
      row, single values are repeated, a column against a row makes a table. A row with a mistake spoils only
      its own answer.
    </li>
    <li>
      Input that cannot be gives <code>#VALUE!</code>, a question without an answer <code>#N/A</code>, both
      with a sentence in the cell's error card.
    </li>
  </ul>`;

const NUMBERS = html`<h2 id="numbers">What the numbers mean</h2>
  <dl>
    <dt>Cash, time, risk</dt>
    <dd>
      Cash is what is paid: invoices, fees, tools bought separately. Time is the value of work lost while
      systems are down and of administration. Risk is the expected loss from security events and lost data.
      Every option is charged for all three; the total is their sum.
    </dd>
    <dt>Expected</dt>
    <dd>The average over all the years that could come. No single year need look like it.</dd>
    <dt>P5, P50, P80, P95, P99</dt>
    <dd>
      The amount that a year stays within with that probability: four years in five cost no more than P80, one
      in twenty costs more than P95.
    </dd>
    <dt>Tail 95</dt>
    <dd>The average of the worst year in twenty.</dd>
    <dt>Management reserve</dt>
    <dd>
      What to hold beside the expected amount, so that a year stays within both at the chosen probability.
    </dd>
    <dt>Budget miss</dt>
    <dd>The probability that the year's cash exceeds the budget by more than a tenth.</dd>
    <dt>Estimated error</dt>
    <dd>
      The distributions are calculated, not simulated: the same cell gives the same number every time. The
      error of the calculation is estimated beside the curves, and a figure that cannot be had exactly enough
      is refused.
    </dd>
    <dt>Breakeven</dt>
    <dd>
      The value of one assumption at which both ways are expected to cost the same, all else left as it is.
    </dd>
    <dt>Incident reduction</dt>
    <dd>
      The share of incidents that managed services claim to prevent. It is a claim: no controlled study of it
      was found. Look at its breakeven first.
    </dd>
    <dt>Verdict</dt>
    <dd>
      Break-fix or managed, whichever has the lower expected total after a charge for bad years; “too close to
      call” when the scores or the chances of winning lie near each other.
    </dd>
  </dl>`;

const TROUBLE = html`<h2 id="trouble">When something is wrong</h2>
  <ul>
    <li>
      <code>=SUPPORT_CHECK(FixOrFlat_Assumptions)</code> lists every row that cannot be read and says why; the
      pane lists the same.
    </li>
    <li>
      <code>#NAME?</code>: the add-in is not loaded. Open the pane from the Home tab, then choose
      <em>Repair formulas</em>.
    </li>
    <li>
      <code>#SPILL!</code>: cells in the way of an answer are not empty. <code>#BUSY!</code> that stays:
      <em>Repair formulas</em>.
    </li>
    <li>
      Excel's Data Tables and Goal Seek do not work with functions of add-ins: use SUPPORT_GRID and
      SUPPORT_BREAKEVEN.
    </li>
    <li><a href="support.html">Support</a> tells what to look at next.</li>
  </ul>`;
