import { readCellValue } from "../model/cellValue";
import { issueSentence } from "../model/issue";
import { readTickets } from "../model/readTickets";
import type { TicketFit } from "../model/ticketFit";
import { fitTickets, whyNoHours } from "../model/ticketFit";
import { readColumn } from "../workbook/readColumn";
import type { Workbook } from "../workbook/workbook";
import { CommandRefusal } from "./commandReport";

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

export interface ImportedTickets {
  readonly fit: TicketFit;
  readonly sentence: string;
  /** Known hours of the tickets that were counted. */
  readonly hours: readonly number[];
  /** Tickets outside the months that are counted. */
  readonly outside: number;
  /** Rows with something in the hours and no date. */
  readonly undated: number;
}

/** Reads a column of dates and one of hours and says what they tell of demand; nothing is written. */
export async function importTickets(
  workbook: Workbook,
  { incrementHours = 0.25, columns }: ImportTicketsRequest = {},
): Promise<ImportedTickets> {
  const [dates, hours] = columns ? await namedColumns(workbook, columns) : await selectedColumns(workbook);
  const tickets = readTickets(dates, hours);
  if (!tickets.ok) throw new CommandRefusal(issueSentence(tickets.issues[0]!));
  const fit = fitTickets(tickets.value, { incrementHours });
  if (!fit.ok) throw new CommandRefusal(issueSentence(fit.issues[0]!));
  const { firstDay, lastDay } = fit.value;
  const inside = tickets.value.filter(({ day }) => day >= firstDay && day < lastDay + 1);
  return {
    fit: fit.value,
    sentence: ticketSentence(fit.value),
    hours: inside.flatMap((ticket) => (ticket.hours === undefined ? [] : [ticket.hours])),
    outside: tickets.value.length - inside.length,
    undated: hours.filter((value, row) => isFilled(value) && !isFilled(dates[row])).length,
  };
}

type TwoColumns = readonly [dates: readonly unknown[], hours: readonly unknown[]];

async function selectedColumns(workbook: Workbook): Promise<TwoColumns> {
  const { sheet, row, column, rows, columns } = await workbook.readSelection();
  if (columns !== 2)
    throw new CommandRefusal(
      `${columns === 1 ? "One column is" : `${columns} columns are`} selected; select two: the dates of the tickets and their hours.`,
    );
  const cells = await workbook.readSheet(sheet);
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

const figure = (value: number) => String(Number(value.toPrecision(3)));

function ticketSentence(fit: TicketFit): string {
  const { tickets, months, hours } = fit;
  const { value, low, high } = fit.perMonth;
  const rate = `${tickets} tickets in ${months} whole months: ${figure(value)} a month (${figure(low)} to ${figure(high)})`;
  if (!hours) return `${rate}. No hours per incident: ${whyNoHours(fit)}.`;
  const { mean } = hours;
  return `${rate}, ${figure(mean.value)} hours each (${figure(mean.low)} to ${figure(mean.high)}), with 95 % confidence.`;
}
