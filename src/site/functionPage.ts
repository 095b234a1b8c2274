import type { Example } from "../functions/example";
import { type FunctionDescription, functionSignature, shownValue } from "../functions/reference";
import { html, type Markup } from "./markup";
import type { SitePage } from "./sitePage";

/** Where a function's page lies; functions.json leads Excel's function dialog to it. */
export function functionPagePath(name: string): string {
  return `functions/${name}.html`;
}

/** The page of one function: what it does, its arguments, its examples. */
export function functionPage(description: FunctionDescription, examples: readonly Example[]): SitePage {
  const { name, parameters } = description;
  const terms = parameters.map(
    (each) =>
      html`<dt><code>${each.name}</code>${each.optional ? " (optional)" : ""}</dt>
        <dd>${each.description}</dd>`,
  );
  return {
    path: functionPagePath(name),
    title: name,
    body: html`<p>${description.description}</p>
      <p class="signature"><code>${functionSignature(description)}</code></p>
      <h2>Arguments</h2>
      <dl>${terms}</dl>
      <h2>Examples</h2>
      ${examples.map(exampleSection)}
      <p>
        What holds for every argument and every error is told in
        <a href="../help.html#arguments">Arguments and errors</a>.
      </p>`,
  };
}

function exampleSection({ formula, cells, result, isCorner, says }: Example): Markup {
  const isTable = Array.isArray(result);
  const answer = isTable
    ? resultTable(result as Rows, isCorner ? "Beginning of the answer" : "Answer")
    : html`<p class="answer">→ <strong>${shownValue(result)}</strong></p>`;
  return html`<section>
    ${cells ? resultTable(cells, "With these cells from A1") : ""}
    <p class="signature"><code>${formula}</code></p>
    ${answer}
    <p>${says}</p>
  </section>`;
}

type Rows = readonly (readonly unknown[])[];

/** Tables may be wider than a telephone: they scroll by themselves, also by keyboard. */
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
