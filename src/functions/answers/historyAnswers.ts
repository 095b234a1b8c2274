import { issueSentence } from "../../model/assumptions/issue";
import { readTickets } from "../../model/evidence/readTickets";
import type { IntervalEstimate } from "../../model/evidence/intervalEstimate";
import { fitTickets, type TicketFit, whyNoHours } from "../../model/evidence/ticketFit";
import type { HISTORY_FUNCTIONS } from "../catalogue/historyFunctions";
import { notAvailableError, valueError } from "../cells/cellError";
import type { Answers, Cell, Table } from "./answers";

/** Answers of the functions that learn from what has happened. */
export const HISTORY_ANSWERS: Pick<Answers, keyof typeof HISTORY_FUNCTIONS> = {
  INCIDENTS_FIT: ({ dates, hours, incrementHours, users, firstDate, lastDate }) => {
    if (firstDate !== undefined && lastDate !== undefined && lastDate < firstDate)
      throw valueError(`last_date is ${lastDate}, before first_date, ${firstDate}.`);
    const tickets = readTickets(dates, hours);
    if (!tickets.ok) throw valueError(issueSentence(tickets.issues[0]!));
    const fit = fitTickets(tickets.value, {
      incrementHours,
      ...(firstDate === undefined ? {} : { firstDay: firstDate }),
      ...(lastDate === undefined ? {} : { lastDay: lastDate }),
    });
    if (!fit.ok) throw notAvailableError(issueSentence(fit.issues[0]!));
    return fitTable(fit.value, users);
  },
};

function fitTable(fit: TicketFit, users: number | undefined): Table {
  const { perMonth, countLaw, poissonP, tickets, months } = fit;
  return [
    ["quantity", "value", "low", "high", "remark"],
    estimate("incidents per month", perMonth, `${tickets} tickets in ${months} whole months`),
    ...(users === undefined ? [] : [estimate("incidents per user per month", divided(perMonth, users), "")]),
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
}

function hoursRows(fit: TicketFit): Table {
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

function estimate(quantity: string, { value, low, high }: IntervalEstimate, remark: string): readonly Cell[] {
  return [quantity, value, low, high, remark];
}

function divided({ value, low, high }: IntervalEstimate, users: number): IntervalEstimate {
  return { value: value / users, low: low / users, high: high / users };
}

const figure = (value: number) => String(Number(value.toPrecision(3)));
