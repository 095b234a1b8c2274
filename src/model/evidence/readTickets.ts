import { describeCellValue, readCellValue } from "../assumptions/cellValue";
import { issueOf, type Outcome } from "../assumptions/issue";
import type { Ticket } from "./ticketFit";
import { TICKET_SENTENCES, type TicketStatement } from "./ticketSentences";

/** More tickets than a desk of a hundred technicians closes in ten years. */
const MAX_TICKETS = 200_000;
/** 1 March 1900 and 31 December 9999 as Excel counts days. */
const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;
/** Wider apart, the hours' fitted mean would have no number. */
const LEAST_HOURS = 0.000001;
const MOST_HOURS = 100_000;

/**
 * Tickets from a column of dates and one of hours, cell by cell. A first row of two texts is a header, a row without a
 * date and without hours is left out, hours that are empty or 0 are unknown. Empty rows at the end do not count
 * towards the limit, so that whole columns can be given. Anything else is an issue with its row.
 */
export function readTickets(
  dates: readonly unknown[],
  hours: readonly unknown[],
): Outcome<readonly Ticket[]> {
  if (dates.length !== hours.length) return problem("hours", ["lengths", dates.length, hours.length]);
  const rows = usedRows(dates, hours);
  if (rows > MAX_TICKETS) return problem("dates", ["size", rows, MAX_TICKETS]);
  const tickets: Ticket[] = [];
  for (let index = 0; index < rows; index++) {
    if (index === 0 && isHeader(dates[0], hours[0])) continue;
    const ticket = readTicket(dates[index], hours[index], index + 1);
    if (!ticket.ok) return ticket;
    if (ticket.value) tickets.push(ticket.value);
  }
  return { ok: true, value: tickets };
}

/** The number of rows up to the last one with something in it. */
function usedRows(dates: readonly unknown[], hours: readonly unknown[]): number {
  let rows = dates.length;
  while (rows > 0 && isBlank(dates[rows - 1]) && isBlank(hours[rows - 1])) rows--;
  return rows;
}

/** An empty cell, which desktop Excel sends as 0, or empty text. */
function isBlank(raw: unknown): boolean {
  if (raw === null || raw === undefined || raw === 0 || raw === "") return true;
  const { kind } = readCellValue(raw);
  return kind === "missing" || kind === "empty";
}

function isHeader(date: unknown, hours: unknown): boolean {
  return readCellValue(date).kind === "text" && readCellValue(hours).kind === "text";
}

function problem(subject: string, statement: TicketStatement, row?: number): Outcome<never> {
  const about = { kind: "error", subject, ...(row !== undefined && { row }) } as const;
  return { ok: false, issues: [issueOf(TICKET_SENTENCES, about, statement)] };
}

function readTicket(rawDate: unknown, rawHours: unknown, row: number): Outcome<Ticket | undefined> {
  if (isBlank(rawDate))
    return isBlank(rawHours) ? { ok: true, value: undefined } : problem("dates", ["noDate"], row);
  const date = readCellValue(rawDate);
  if (date.kind !== "number") return problem("dates", ["date", describeCellValue(date)], row);
  if (date.value < FIRST_DAY || date.value > LAST_DAY) return problem("dates", ["day", date.value], row);
  const hours = readCellValue(rawHours);
  if (hours.kind === "missing" || hours.kind === "empty") return { ok: true, value: { day: date.value } };
  if (hours.kind !== "number") return problem("hours", ["hours", describeCellValue(hours)], row);
  if (hours.value !== 0 && (hours.value < LEAST_HOURS || hours.value > MOST_HOURS))
    return problem("hours", ["range", hours.value, LEAST_HOURS, MOST_HOURS], row);
  return {
    ok: true,
    value: hours.value === 0 ? { day: date.value } : { day: date.value, hours: hours.value },
  };
}
