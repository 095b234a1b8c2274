import { html, type Markup } from "../markup";

/** A table of a page. */
export interface PageTable {
  /** What screen readers call it; no other table of the page has the same name. */
  readonly name: string;
  readonly columns: readonly Markup[];
  readonly rows: readonly PageRow[];
}

/** A row with the anchor that leads to it, if there is one. */
export interface PageRow {
  readonly id?: string;
  readonly cells: readonly Markup[];
}

/** A table with a row of heads, in a box of its own. */
export function scrollingTable({ name, columns, rows }: PageTable): Markup {
  return tableBox(
    name,
    html`<thead>
        <tr>
          ${columns.map((each) => html`<th scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(tableRow)}
      </tbody>`,
  );
}

/** A table may be wider than a phone: it scrolls in its own box, by keyboard too. */
export function tableBox(name: string, inside: Markup): Markup {
  return html`<div class="table" tabindex="0" role="region" aria-label="${name}">
    <table>
      ${inside}
    </table>
  </div>`;
}

function tableRow({ id, cells }: PageRow): Markup {
  const [first, ...rest] = cells;
  const inside = [html`<th scope="row">${first!}</th>`, ...rest.map((cell) => html`<td>${cell}</td>`)];
  return id === undefined
    ? html`<tr>
        ${inside}
      </tr>`
    : html`<tr id="${id}">
        ${inside}
      </tr>`;
}
