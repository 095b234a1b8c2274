import type { Example } from "../functions/catalogue/example";
import {
  FUNCTION_DESCRIPTIONS,
  type FunctionDescription,
  functionSignature,
} from "../functions/catalogue/functionDescriptions";
import type { FunctionRow } from "../functions/catalogue/functionRow";
import { type FunctionGroup, FUNCTIONS } from "../functions/catalogue/functionTable";
import { exampleSection } from "./exampleSection";
import { canLackAccuracy, valueErrors } from "./functionErrors";
import { html, type Markup } from "./markup";
import type { SitePage } from "./sitePage";

/** What the functions of each group are for. */
export const GROUP_TITLES: Readonly<Record<FunctionGroup, string>> = {
  costs: "For budgets",
  risk: "The risk of a break-fix year",
  comparison: "The whole comparison",
  history: "From a ticket history",
};

/** The path of a function's page, to which the help link of Excel's function dialog leads. */
export function functionPagePath(name: string): string {
  return `functions/${name}.html`;
}

const FORMS: Readonly<Record<FunctionRow["form"], string>> = {
  "each cell": "a number; with ranges as arguments, a number for each of their rows, which spill.",
  table: "a table, which spills from the cell: leave the cells to the right and below free.",
  value: "a single value.",
};

/** The page of one function: what it does, its arguments, its result, its errors, examples. */
export function functionPage(description: FunctionDescription, examples: readonly Example[]): SitePage {
  const { name, group, form, gives } = description;
  return {
    path: functionPagePath(name),
    title: name,
    description: description.description,
    body: html`<p class="group">${GROUP_TITLES[group]}</p>
      <p>${description.description}</p>
      <p class="signature"><code>${functionSignature(description)}</code></p>
      <h2>Arguments</h2>
      ${argumentList(description)}
      <h2>Result</h2>
      <p>${gives}. It is ${FORMS[form]}</p>
      <h2>Examples</h2>
      <p>
        Each opens in the <a href="../workbench.html">workbench</a>, in this browser; in Excel, type the
        formula into a cell. Figures are rounded for reading; point at one to see all its digits.
      </p>
      ${examples.map((example, index) => exampleSection(name, example, index))}
      ${errors(FUNCTIONS[name], name)} ${neighbours(description)}`,
  };
}

function argumentList({ name, parameters }: FunctionDescription): Markup {
  const terms = parameters.map(
    (each) =>
      html`<dt><code>${each.name}</code>${each.isOptional ? " (optional)" : ""}</dt>
        <dd>${each.description}</dd>`,
  );
  const takes: FunctionRow["takes"] = FUNCTIONS[name].takes;
  return html`<dl>${terms}</dl>
    ${
      "assumptions" in takes
        ? html`<p>
            The names of assumptions are in the <a href="../assumptions.html">list of assumptions</a>, those
            of measures under <a href="../measures.html">measures</a>.
          </p>`
        : ""
    }`;
}

function errors(row: FunctionRow, name: string): Markup {
  const faults = valueErrors(row).map((each) => html`<li>${each}</li>`);
  const rough = canLackAccuracy(row)
    ? html`<p>
        <code>#N/A</code> comes for a figure that cannot be calculated accurately
        enough${name === "SUPPORT_BREAKEVEN" ? ", and where there is no breakeven: one option is cheaper throughout" : ""}.
      </p>`
    : "";
  return html`<h2>Errors</h2>
    <p><code>#VALUE!</code>, with a sentence in the cell's error card, comes for</p>
    <ul>
      ${faults}
    </ul>
    ${rough}
    <p>
      <a href="../help.html#arguments">Arguments and errors</a> explains what all functions have in common,
      <a href="../limits.html">limits</a> how large numbers may be.
    </p>`;
}

/** The other functions of the group, and the ones before and after this one. */
function neighbours({ name, group }: FunctionDescription): Markup {
  const related = FUNCTION_DESCRIPTIONS.filter((each) => each.group === group && each.name !== name);
  const at = FUNCTION_DESCRIPTIONS.findIndex((each) => each.name === name);
  const [previous, next] = [FUNCTION_DESCRIPTIONS[at - 1], FUNCTION_DESCRIPTIONS[at + 1]];
  return html`<h2>See also</h2>
    <p class="links">${related.map((each) => html`<a href="${each.name}.html">${each.name}</a>`)}</p>
    <nav class="turn" aria-label="Functions">
      ${previous ? html`<a href="${previous.name}.html" rel="prev">← ${previous.name}</a>` : ""}
      ${next ? html`<a href="${next.name}.html" rel="next">${next.name} →</a>` : ""}
    </nav>`;
}
