import { PORTRAIT } from "../port/printLayout";
import type { CellContent, SheetContent } from "../port/sheetContent";
import { type RowFormats, SheetBuilder } from "./sheetBuilder";
import { ticketHistory } from "./ticketHistory";

const MOMENT = "yyyy-mm-dd hh:mm";
const HEADER_ROW = 4;

/** Figures of the whole history, beside its first rows. */
const FIGURES: readonly (readonly [label: string, unit: string, formula: string, numberFormat: string])[] = [
  ["Tickets", "count", "=COUNT(A{first}:A{last})", "#,##0"],
  ["Months", "months", '=DATEDIF(MIN(B{first}:B{last}),MAX(B{first}:B{last}),"m")+1', "#,##0"],
  ["Tickets per month", "count per month", "=J5/J6", "0.0"],
  ["Average hands-on hours", "hours", "=AVERAGE(F{first}:F{last})", "0.00"],
  ["Spread of hours", "ratio", "=STDEV(F{first}:F{last})/J8", "0.00"],
  ["Share on site", "share", '=COUNTIF(E{first}:E{last},"on site")/J5', "0.0%"],
  ["Share of P1", "share", '=COUNTIF(D{first}:D{last},"P1")/J5', "0.0%"],
];

/** Two years of closed tickets as an export would bring them, with the figures that budgets need. */
export function ticketsSheet(): SheetContent {
  const draft = new SheetBuilder();
  draft.add(["Ticket history"], { A: { role: "title" } });
  draft.add(["Two years of closed tickets of an invented company: sample data."], { A: { role: "note" } });
  draft.skip();
  draft.add(
    ["Ticket", "Opened", "Resolved", "Priority", "Place", "Hours", null, "Figures", "Unit", "Value"],
    {
      "A:C": { role: "heading", align: "right" },
      D: { role: "heading", indent: 1 },
      E: { role: "heading" },
      F: { role: "heading", align: "right" },
      "H:I": { role: "heading" },
      J: { role: "heading", align: "right" },
    },
  );
  addTickets(draft);
  return draft.finish({
    name: "Tickets",
    columnWidths: [9, 17, 17, 9, 9, 9, 4, 26, 17, 11],
    names: [],
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    print: PORTRAIT,
  });
}

function addTickets(draft: SheetBuilder): void {
  const tickets = ticketHistory();
  const last = HEADER_ROW + tickets.length;
  tickets.forEach(({ number, opened, resolved, priority, onSite, hours }, index) => {
    const cells: CellContent[] = [number, opened, resolved, priority, onSite ? "on site" : "remote", hours];
    const figure = FIGURES[index];
    draft.add(figure ? [...cells, null, ...figureCells(figure, last)] : cells, ticketFormats(figure?.[3]));
  });
}

function figureCells([label, unit, formula]: (typeof FIGURES)[number], last: number): CellContent[] {
  const filled = formula.replaceAll("{first}", String(HEADER_ROW + 1)).replaceAll("{last}", String(last));
  return [label, unit, { formula: filled }];
}

function ticketFormats(figureFormat: string | undefined): RowFormats {
  const ticket: RowFormats = {
    A: { role: "input", numberFormat: "0" },
    "B:C": { role: "input", numberFormat: MOMENT },
    D: { role: "input", indent: 1 },
    E: { role: "input" },
    F: { role: "input", numberFormat: "0.00" },
  };
  if (figureFormat === undefined) return ticket;
  return {
    ...ticket,
    H: { role: "label" },
    I: { role: "unit" },
    J: { role: "formula", numberFormat: figureFormat },
  };
}
