import type { Example } from "../functions/catalogue/example";
import { type FunctionDescription, functionSignature } from "../functions/catalogue/functionDescriptions";
import { shownValue } from "../functions/catalogue/shownValue";
import { html, type Markup } from "./markup";
import type { SitePage } from "./sitePage";

/** The path of a function's page, to which the help link of Excel's function dialog leads. */
export function functionPagePath(name: string): string {
  return `functions/${name}.html`;
}

/** The page of one function: what it does, its arguments, its result, examples. */
export function functionPage(description: FunctionDescription, examples: readonly Example[]): SitePage {
  const { name, parameters, gives } = description;
  const terms = parameters.map(
    (each) =>
      html`<dt><code>${each.name}</code>${each.isOptional ? " (optional)" : ""}</dt>
        <dd>${each.description}</dd>`,
  );
  return {
    path: functionPagePath(name),
    title: name,
    body: html`<p>${description.description}</p>
      <p class="signature"><code>${functionSignature(description)}</code></p>
      <h2>Arguments</h2>
      <dl>${terms}</dl>
      <h2>Result</h2>
      <p>${gives}.</p>
      <h2>Examples</h2>
      ${examples.map(exampleSection)}
      <p>
        <a href="../help.html#arguments">Arguments and errors</a> explains what all functions have in common.
      </p>`,
  };
}

function exampleSection({ formula, cells, result, isCorner, says }: Example): Markup {
  const isTable = Array.isArray(result);
  const answer = isTable
    ? resultTable(result as Rows, isCorner ? "Top left corner of the result" : "Result")
    : html`<p class="answer">→ <strong>${shownValue(result)}</strong></p>`;
  return html`<section>
    ${cells ? resultTable(cells, "With these cells from A1") : ""}
    <p class="signature"><code>${formula}</code></p>
    ${answer}
    <p>${says}</p>
  </section>`;
}

type Rows = readonly (readonly unknown[])[];

/** A table may be wider than a phone: it scrolls in its own box, by keyboard too. */
function resultTable(rows: Rows, caption: string): Markup {
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${row.map(tableCell)}
      </tr>`,
  );
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div>`;
}

function tableCell(value: unknown): Markup {
  const isNumber = typeof value === "number";
  return isNumber ? html`<td class="number">${shownValue(value)}</td>` : html`<td>${shownValue(value)}</td>`;
}
