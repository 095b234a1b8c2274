import { issueSentence } from "../model/assumptions/issue";
import { readTickets } from "../model/evidence/readTickets";
import { type IntervalEstimate, fitTickets, type TicketFit, whyNoHours } from "../model/evidence/ticketFit";
import { amount, type Argument, readArgument } from "./argument";
import { notAvailableError, valueError } from "./cellError";
import { singleValue } from "./choiceArgument";

/** 1 March 1900 and 31 December 9999 as Excel counts days. */
const day = (name: string): Argument => ({ name, min: 61, max: 2_958_465 });

/**
 * Fits a ticket history: incident rate, how much months differ, and the hours of an incident, each with its interval of 95 % confidence.
 * @customfunction INCIDENTS_FIT
 * @param dates Column of the tickets' dates; rows without a date are left out
 * @param hours Column of their hours, as long as the dates; empty or 0 is unknown
 * @param [increment_hours] Hours were rounded up to a multiple of this; 0 = not rounded (default 0.25)
 * @param [users] Users at the time, for the incidents per user per month
 * @param [first_date] First day that the history covers (default: the whole months between first and last ticket)
 * @param [last_date] Last day that the history covers
 * @returns Quantity, value, low, high, remark
 */
export function incidentsFitCells(
  dates: any[][],
  hours: any[][],
  increment_hours?: any,
  users?: any,
  first_date?: any,
  last_date?: any,
): any[][] {
  const incrementHours = single({ ...amount("increment_hours", 0.25), max: 24 }, increment_hours)!;
  const userCount = single({ ...amount("users"), min: 1, nonZero: true }, users);
  const [first, last] = [single(day("first_date"), first_date), single(day("last_date"), last_date)];
  if (first !== undefined && last !== undefined && last < first)
    throw valueError(`last_date is ${last}, before first_date, ${first}.`);
  const tickets = readTickets(column("dates", dates), column("hours", hours));
  if (!tickets.ok) throw valueError(issueSentence(tickets.issues[0]!));
  const window = {
    ...(first === undefined ? {} : { firstDay: first }),
    ...(last === undefined ? {} : { lastDay: last }),
  };
  const fit = fitTickets(tickets.value, { incrementHours, ...window });
  if (!fit.ok) throw notAvailableError(issueSentence(fit.issues[0]!));
  return fitRows(fit.value, userCount);
}

/** One number; an argument left out without a default is undefined. */
function single(argument: Argument, raw: unknown): number | undefined {
  const value = singleValue(argument.name, raw) ?? undefined;
  if (argument.default === undefined && (value === undefined || value === "")) return undefined;
  const read = readArgument(argument, value);
  if (typeof read !== "number") throw read;
  return read;
}

/** The cells of one column or one row, in order. */
function column(name: string, raw: unknown): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [[raw]];
  const cells = rows.every(Array.isArray) ? rows : [rows];
  if (cells.length > 1 && cells.some((row) => row.length > 1))
    throw valueError(`${name} must be one column.`);
  return cells.flat();
}

type Row = readonly (string | number)[];

function fitRows(fit: TicketFit, users: number | undefined): any[][] {
  const { perMonth, countLaw, poissonP, tickets, months } = fit;
  const perUser = (rate: number) => rate / users!;
  const rate =
    users === undefined
      ? []
      : [
          estimate(
            "incidents per user per month",
            { value: perUser(perMonth.value), low: perUser(perMonth.low), high: perUser(perMonth.high) },
            "",
          ),
        ];
  const rows: Row[] = [
    ["quantity", "value", "low", "high", "remark"],
    estimate("incidents per month", perMonth, `${tickets} tickets in ${months} whole months`),
    ...rate,
    [
      "dispersion of months",
      fit.dispersion,
      "",
      "",
      `${countLaw} (chance of months like these: ${figure(poissonP)})`,
    ],
    ["variation of the year", fit.yearCv, "", "", "year_cv, if good and bad months follow at random"],
    ...hoursRows(fit),
    ["first day", fit.firstDay, "", "", "format it as a date"],
    ["last day", fit.lastDay, "", "", "format it as a date"],
  ];
  return rows.map((row) => [...row]);
}

function hoursRows(fit: TicketFit): Row[] {
  if (!fit.hours) return [["hours per incident", "", "", "", whyNoHours(fit)]];
  const { tickets, mean, cv, lognormalP } = fit.hours;
  const fits =
    lognormalP === undefined
      ? "too few different values for a test"
      : `chance of hours like these: ${figure(lognormalP)}`;
  return [
    estimate("hours per incident", mean, `${tickets} tickets with hours`),
    estimate("variation of hours", cv, `hours_cv, if they are lognormal (${fits})`),
  ];
}

function estimate(quantity: string, { value, low, high }: IntervalEstimate, remark: string): Row {
  return [quantity, value, low, high, remark];
}

const figure = (value: number) => String(Number(value.toPrecision(3)));
