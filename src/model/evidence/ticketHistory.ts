import type { EvidenceRow, RefusedRow } from "./table/evidenceTable";

/** A ticket of a history: the day as Excel counts days, and its hours when they are known and above 0. */
export interface Ticket {
  readonly day: number;
  readonly hours?: number;
}

/** The tickets of an export, and what of it could not be used. */
export interface TicketHistory {
  readonly tickets: readonly Ticket[];
  readonly refused: readonly RefusedRow[];
  /** Rows that say the same as another row, where nearly every row has such a twin; else 0. */
  readonly twins: number;
}

/** Nearly every row has a twin only where an export was pasted twice. */
const TWIN_SHARE = 0.95;
const FEWEST_TWINS = 10;

/**
 * The tickets that rows make: rows of the same ticket number are one ticket, opened on the first of their days, whose hours
 * add up. Without numbers every row is a ticket.
 */
export function ticketHistory(rows: readonly EvidenceRow[], refused: readonly RefusedRow[]): TicketHistory {
  const faulty = new Set(refused.filter(({ isPart }) => isPart).map(({ row }) => row));
  const numbered = new Map<string, { day: number; hours: number | undefined }>();
  const tickets: Ticket[] = [];
  for (const { row, day, hours, ticket } of rows) {
    const known = ticket === undefined ? undefined : numbered.get(ticket);
    if (known) {
      known.day = Math.min(known.day, day);
      // Hours of which a part is unreadable are unknown, not less.
      known.hours = known.hours === undefined || faulty.has(row) ? undefined : addedHours(known.hours, hours);
      continue;
    }
    const found = { day, hours: hours ?? (faulty.has(row) ? undefined : 0) };
    if (ticket !== undefined) numbered.set(ticket, found);
    tickets.push(found as Ticket);
  }
  return { tickets: tickets.map(withKnownHours), refused, twins: twinsOf(rows) };
}

/** To the minute: thirds of an hour written as 0.1667 would otherwise make 0.5001 of three, which bills as more. */
function addedHours(one: number, other = 0): number {
  return other === 0 ? one : Math.round(60 * (one + other)) / 60;
}

/** 0 hours are unknown hours. */
function withKnownHours({ day, hours }: Ticket): Ticket {
  return hours === undefined || hours === 0 ? { day } : { day, hours };
}

/** Looks at the days alone first, which is quick: days of pairs are pairs. */
function twinsOf(rows: readonly EvidenceRow[]): number {
  const isPaired = ({ paired }: Groups) => paired >= TWIN_SHARE * rows.length;
  if (rows.length < 2 * FEWEST_TWINS || !isPaired(groupsOf(rows, ({ day }) => day))) return 0;
  const groups = groupsOf(rows, ({ day, hours, ticket }) => `${day} ${hours} ${ticket}`);
  return isPaired(groups) ? groups.twins : 0;
}

interface Groups {
  /** Rows in groups of an even number of like rows. */
  readonly paired: number;
  /** Rows that repeat another one. */
  readonly twins: number;
}

function groupsOf(rows: readonly EvidenceRow[], keyOf: (row: EvidenceRow) => number | string): Groups {
  const counts = new Map<number | string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  let paired = 0;
  for (const count of counts.values()) if (count % 2 === 0) paired += count;
  return { paired, twins: rows.length - counts.size };
}
