import { PORTRAIT } from "../port/printLayout";
import type { CellContent, SheetContent } from "../port/sheetContent";
import { type SampleInvoice, sampleInvoices } from "./sampleInvoices";
import { SAMPLE_CURRENCY } from "./sampleScenarios";
import { type SampleTicket, sampleTickets } from "./sampleTickets";
import { type RowFormats, SheetBuilder } from "./sheetBuilder";

const DAY = "yyyy-mm-dd";
const MOMENT = "yyyy-mm-dd hh:mm";
const MONEY = `${SAMPLE_CURRENCY}#,##0.00`;
const WHOLE_MONEY = `${SAMPLE_CURRENCY}#,##0`;
const HEADER_ROW = 4;
const FIRST = HEADER_ROW + 1;

const TICKET_HEADINGS = ["Ticket", "Opened", "Resolved", "Priority", "Place", "Hours"];
const INVOICE_HEADINGS = [
  "Invoice",
  "Date",
  "Hours",
  "Rate",
  "Place",
  "After hours",
  "Trip",
  "Parts",
  "Amount",
];

type Figure = readonly [label: string, unit: string, formula: string, numberFormat: string];

/** Figures of both tables, beside their first rows; the column T holds them. */
const FIGURES: readonly Figure[] = [
  ["Tickets", "count", "=COUNT({tickets:A})", "#,##0"],
  ["Months", "months", '=DATEDIF(MIN({tickets:B}),MAX({tickets:B}),"m")+1', "#,##0"],
  ["Tickets per month", "count per month", "=T5/T6", "0.0"],
  ["Average hands-on hours", "hours", "=AVERAGE({tickets:F})", "0.00"],
  ["Spread of hours", "ratio", "=STDEV({tickets:F})/T8", "0.00"],
  ["Share on site", "share", '=COUNTIF({tickets:E},"on site")/T5', "0.0%"],
  ["Share of P1", "share", '=COUNTIF({tickets:D},"P1")/T5', "0.0%"],
  ["Invoices", "count", "=COUNT({invoices:H})", "#,##0"],
  ["Paid", "money", "=SUM({invoices:P})", WHOLE_MONEY],
  ["Paid per invoice", "money", "=T13/T12", WHOLE_MONEY],
];

/** Two years of closed tickets and a year of invoices, as exports would bring them, with the figures that budgets need. */
export function evidenceSheet(): SheetContent {
  const draft = new SheetBuilder();
  draft.add(["Evidence"], { A: { role: "title" } });
  draft.add(
    ["Two years of closed tickets of an invented company, and what the last of them cost: sample data."],
    { A: { role: "note" } },
  );
  draft.skip();
  draft.add([...TICKET_HEADINGS, null, ...INVOICE_HEADINGS, null, "Figures", "Unit", "Value"], {
    "A:C": { role: "heading", align: "right" },
    D: { role: "heading", indent: 1 },
    E: { role: "heading" },
    F: { role: "heading", align: "right" },
    "H:K": { role: "heading", align: "right" },
    L: { role: "heading", indent: 1 },
    M: { role: "heading" },
    "N:P": { role: "heading", align: "right" },
    "R:S": { role: "heading" },
    T: { role: "heading", align: "right" },
  });
  addRows(draft, sampleTickets(), sampleInvoices());
  return draft.finish({
    name: "Evidence",
    columnWidths: [9, 17, 17, 9, 9, 9, 4, 9, 12, 9, 10, 9, 11, 9, 10, 11, 4, 26, 17, 11],
    names: [],
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    print: PORTRAIT,
  });
}

function addRows(
  draft: SheetBuilder,
  tickets: readonly SampleTicket[],
  invoices: readonly SampleInvoice[],
): void {
  const ends = { tickets: HEADER_ROW + tickets.length, invoices: HEADER_ROW + invoices.length };
  tickets.forEach((ticket, index) => {
    const invoice = invoices[index];
    const figure = FIGURES[index];
    const cells = [ticketCells(ticket), invoice ? invoiceCells(invoice, FIRST + index) : []];
    const all = figure ? [...cells[0]!, null, ...cells[1]!, null, ...figureCells(figure, ends)] : [...cells[0]!, null, ...cells[1]!]; // prettier-ignore
    draft.add(all, rowFormats(invoice !== undefined, figure));
  });
}

function ticketCells({ number, opened, resolved, priority, onSite, hours }: SampleTicket): CellContent[] {
  return [number, opened, resolved, priority, place(onSite), hours];
}

const place = (onSite: boolean) => (onSite ? "on site" : "remote");

function invoiceCells(invoice: SampleInvoice, row: number): CellContent[] {
  const { number, day, hours, rate, onSite, afterHours, trip, parts } = invoice;
  const amount = { formula: `=J${row}*K${row}+N${row}+O${row}` };
  return [number, day, hours, rate, place(onSite), afterHours ? "yes" : "no", trip, parts, amount];
}

function figureCells(
  [label, unit, formula]: Figure,
  ends: Readonly<Record<"tickets" | "invoices", number>>,
): CellContent[] {
  const filled = formula.replace(
    /\{(tickets|invoices):([A-Z])\}/g,
    (_, table: keyof typeof ends, column: string) => `${column}${FIRST}:${column}${ends[table]}`,
  );
  return [label, unit, { formula: filled }];
}

const TICKET_FORMATS: RowFormats = {
  A: { role: "input", numberFormat: "0" },
  "B:C": { role: "input", numberFormat: MOMENT },
  D: { role: "input", indent: 1 },
  E: { role: "input" },
  F: { role: "input", numberFormat: "0.00" },
};

const INVOICE_FORMATS: RowFormats = {
  H: { role: "input", numberFormat: "0" },
  I: { role: "input", numberFormat: DAY },
  J: { role: "input", numberFormat: "0.00" },
  K: { role: "input", numberFormat: MONEY },
  L: { role: "input", indent: 1 },
  M: { role: "input" },
  "N:O": { role: "input", numberFormat: MONEY },
  P: { role: "formula", numberFormat: MONEY },
};

function rowFormats(hasInvoice: boolean, figure: Figure | undefined): RowFormats {
  return {
    ...TICKET_FORMATS,
    ...(hasInvoice && INVOICE_FORMATS),
    ...(figure && {
      R: { role: "label" },
      S: { role: "unit" },
      T: { role: "formula", numberFormat: figure[3] },
    }),
  };
}
