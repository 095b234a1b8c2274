import { issueSentence } from "../model/issue";
import { readTickets } from "../model/readTickets";
import type { TicketFit } from "../model/ticketFit";
import { fitTickets } from "../model/ticketFit";
import type { Workbook } from "../workbook/workbook";
import { CommandRefusal } from "./commandReport";

export interface ImportTicketsRequest {
  /** Hours in the export were rounded up to a multiple of this; 0 = not rounded. */
  readonly incrementHours?: number;
}

export interface ImportedTickets {
  readonly fit: TicketFit;
  readonly sentence: string;
}

/** Reads the selected two columns, dates and hours, and says what they tell of demand; nothing is written. */
export async function importTickets(
  workbook: Workbook,
  { incrementHours = 0.25 }: ImportTicketsRequest = {},
): Promise<ImportedTickets> {
  const { sheet, row, column, rows, columns } = await workbook.readSelection();
  if (columns !== 2)
    throw new CommandRefusal(
      `${columns === 1 ? "One column is" : `${columns} columns are`} selected; select two: the dates of the tickets and their hours.`,
    );
  const cells = await workbook.readSheet(sheet);
  // Whole columns may be selected: what lies below the used cells is empty.
  const picked = (cells?.values ?? []).slice(row, row + rows);
  const tickets = readTickets(
    picked.map((each) => each[column]),
    picked.map((each) => each[column + 1]),
  );
  if (!tickets.ok) throw new CommandRefusal(issueSentence(tickets.issues[0]!));
  const fit = fitTickets(tickets.value, { incrementHours });
  if (!fit.ok) throw new CommandRefusal(issueSentence(fit.issues[0]!));
  return { fit: fit.value, sentence: ticketSentence(fit.value) };
}

const figure = (value: number) => String(Number(value.toPrecision(3)));

function ticketSentence({ tickets, months, perMonth, hours }: TicketFit): string {
  const { value, low, high } = perMonth;
  const rate = `${tickets} tickets in ${months} whole months: ${figure(value)} a month (${figure(low)} to ${figure(high)})`;
  if (!hours) return `${rate}. Fewer than two tickets have hours.`;
  const { mean } = hours;
  return `${rate}, ${figure(mean.value)} hours each (${figure(mean.low)} to ${figure(mean.high)}), with 95 % confidence.`;
}
