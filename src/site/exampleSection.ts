import type { Example } from "../functions/catalogue/example";
import { exampleAddress } from "../functions/catalogue/exampleAddress";
import type { FunctionName } from "../functions/catalogue/functionTable";
import { exactValue, shownValue } from "../functions/catalogue/shownValue";
import { html, type Markup } from "./markup";
import { tableBox } from "./text/scrollingTable";

type Rows = readonly (readonly unknown[])[];

/** One example of a function: the cells that it reads, the formula, and what comes. */
export function exampleSection(name: FunctionName, example: Example, index: number): Markup {
  const { formula, cells, result, isCorner, hasDates, says } = example;
  const number = index + 1;
  const corner = isCorner ? "Top left corner of the result" : "Result";
  const rows = Array.isArray(result) ? (result as Rows) : [[result]];
  const answer =
    rows.length === 1 && rows[0]!.length === 1
      ? html`<p class="answer">→ <strong>${shownCell(rows[0]![0])}</strong></p>`
      : resultTable(rows, `${corner} of example ${number}`);
  return html`<section>
    ${cells ? sheetTable(cells, `Cells of example ${number}`, hasDates) : ""}
    <p class="signature"><code>${formula}</code></p>
    ${answer}
    <p>${says}</p>
    <p>
      <a href="../workbench.html${exampleAddress(name, index)}">Open example ${number} in the workbench</a>
    </p>
  </section>`;
}

/** The cells as they lie in a sheet, with the letters of columns and the numbers of rows. */
function sheetTable(rows: Rows, name: string, hasDates = false): Markup {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const letters = columns.map((column) => html`<th scope="col">${String.fromCharCode(65 + column)}</th>`);
  const lines = rows.map(
    (row, index) =>
      html`<tr>
        <th scope="row">${index + 1}</th>
        ${columns.map((column) => tableCell(row[column] ?? null, hasDates))}
      </tr>`,
  );
  return captionedTable(
    name,
    html`<thead>
        <tr>
          <td></td>
          ${letters}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>`,
  );
}

/** Rows that spill; a first row of texts is their head. */
function resultTable(rows: Rows, name: string): Markup {
  const [first = []] = rows;
  const hasHead = rows.length > 1 && first.every((value) => typeof value === "string");
  const head = html`<thead>
    <tr>
      ${first.map((value) => html`<th scope="col">${shownValue(value)}</th>`)}
    </tr>
  </thead>`;
  const lines = rows.slice(hasHead ? 1 : 0).map(resultRow);
  return captionedTable(
    name,
    html`${hasHead ? head : ""}
      <tbody>
        ${lines}
      </tbody>`,
  );
}

function resultRow([first, ...rest]: readonly unknown[]): Markup {
  const name = rest.length === 0 ? tableCell(first) : html`<th scope="row">${shownCell(first)}</th>`;
  return html`<tr>
    ${name} ${rest.map((value) => tableCell(value))}
  </tr>`;
}

function captionedTable(name: string, inside: Markup): Markup {
  return tableBox(
    name,
    html`<caption>
        ${name}
      </caption>
      ${inside}`,
  );
}

function tableCell(value: unknown, hasDates = false): Markup {
  return typeof value === "number"
    ? html`<td class="number">${shownCell(value, hasDates)}</td>`
    : html`<td>${shownValue(value)}</td>`;
}

/** A value with its exact digits where readers see fewer. */
function shownCell(value: unknown, hasDates = false): Markup {
  const shown = shownValue(value, hasDates);
  if (typeof value !== "number" || shown.replaceAll(",", "") === exactValue(value)) return html`${shown}`;
  return html`<span title="${exactValue(value)}">${shown}</span>`;
}
