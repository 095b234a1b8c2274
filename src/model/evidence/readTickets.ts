import type { Outcome } from "../assumptions/issue";
import { type GivenColumn, readColumns } from "./readColumns";
import { type TicketHistory, ticketHistory } from "./ticketHistory";

/** Columns of a ticket history cell by cell; hours and ticket numbers may be missing altogether. */
export interface TicketColumns {
  readonly dates: readonly unknown[];
  readonly hours?: readonly unknown[] | undefined;
  readonly tickets?: readonly unknown[] | undefined;
}

/** Tickets from columns of cells; an issue says why nothing can be read. */
export function readTickets({ dates, hours, tickets }: TicketColumns): Outcome<TicketHistory> {
  const columns: GivenColumn[] = [{ role: "date", name: "dates", cells: dates }];
  if (hours) columns.push({ role: "hours", name: "hours", cells: hours });
  if (tickets) columns.push({ role: "ticket", name: "tickets", cells: tickets });
  const read = readColumns(columns);
  return read.ok ? { ok: true, value: ticketHistory(read.value.rows, read.value.refused) } : read;
}
