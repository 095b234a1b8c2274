import { readCellValue } from "../model/assumptions/cellValue";
import { readTickets } from "../model/evidence/readTickets";
import { fitTickets, type TicketFit } from "../model/evidence/ticketFit";
import { readColumn } from "../workbook/port/readColumn";
import type { Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";

export interface ImportTicketsRequest {
  /** Hours in the export were rounded up to a multiple of this; 0 = not rounded. */
  readonly incrementHours?: number;
  /** Where dates and hours stand, like `Tickets!B5:B228`; without them, in the two selected columns. */
  readonly columns?: TicketColumns;
}

export interface TicketColumns {
  readonly dates: string;
  readonly hours: string;
}

export interface ImportedTickets extends CommandReport {
  readonly fit: TicketFit;
  /** Known hours of the tickets that were counted. */
  readonly hours: readonly number[];
  /** Tickets outside the months that are counted. */
  readonly outside: number;
  /** Rows with something in the hours and no date. */
  readonly undated: number;
}

/** Reads a column of dates and one of hours and reports what they imply for demand; writes nothing. */
export async function importTickets(
  workbook: Workbook,
  { incrementHours = 0.25, columns }: ImportTicketsRequest = {},
): Promise<ImportedTickets> {
  const [dates, hours] = columns ? await namedColumns(workbook, columns) : await selectedColumns(workbook);
  // Hours without a date are left out and reported; a cell function, which cannot report, refuses them.
  const datedHours = hours.map((value, row) => (isFilled(dates[row]) ? value : null));
  const tickets = readTickets(dates, datedHours);
  if (!tickets.ok) throw new CommandRefusal(["ticketIssue", tickets.issues[0]!]);
  const fit = fitTickets(tickets.value, { incrementHours });
  if (!fit.ok) throw new CommandRefusal(["ticketIssue", fit.issues[0]!]);
  const { firstDay, lastDay } = fit.value;
  const inside = tickets.value.filter(({ day }) => day >= firstDay && day < lastDay + 1);
  return {
    ...commandReport([["ticketsRead", fit.value]]),
    fit: fit.value,
    hours: inside.flatMap((ticket) => (ticket.hours === undefined ? [] : [ticket.hours])),
    outside: tickets.value.length - inside.length,
    undated: hours.filter((value, row) => isFilled(value) && !isFilled(dates[row])).length,
  };
}

type TwoColumns = readonly [dates: readonly unknown[], hours: readonly unknown[]];

async function selectedColumns(workbook: Workbook): Promise<TwoColumns> {
  const { sheet, row, column, rows, columns } = await workbook.readSelection();
  if (columns !== 2) throw new CommandRefusal(["twoColumns", columns]);
  const cells = await workbook.readSheet(sheet, [column, column + 1]);
  // Whole columns may be selected: what lies below the used cells is empty.
  const picked = (cells?.values ?? []).slice(row, row + rows);
  return [picked.map((each) => each[column]), picked.map((each) => each[column + 1])];
}

async function namedColumns(workbook: Workbook, { dates, hours }: TicketColumns): Promise<TwoColumns> {
  return [await readColumn(workbook, dates), await readColumn(workbook, hours)];
}

function isFilled(value: unknown): boolean {
  const { kind } = readCellValue(value);
  return kind !== "missing" && kind !== "empty";
}
