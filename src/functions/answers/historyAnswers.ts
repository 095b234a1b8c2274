import { issueSentence, type Outcome } from "../../model/assumptions/issue";
import { sentenceOf } from "../../model/assumptions/statement";
import { incidentChange, type IncidentChange } from "../../model/evidence/incidentChange";
import type { IntervalEstimate } from "../../model/evidence/intervalEstimate";
import { fitMonths, type MonthsFit } from "../../model/evidence/monthsFit";
import type { RateFit } from "../../model/evidence/rateFit";
import { type GivenColumn, readColumns } from "../../model/evidence/readColumns";
import { readTickets } from "../../model/evidence/readTickets";
import { fitTickets, type TicketFit, whyNoHours } from "../../model/evidence/ticketFit";
import { chanceText, type EvidenceRemark, TICKET_SENTENCES } from "../../model/evidence/ticketSentences";
import type { HISTORY_FUNCTIONS } from "../catalogue/historyFunctions";
import { notAvailableError, valueError } from "../cells/cellError";
import type { Answers, Table } from "./answers";

/** Answers of the functions that learn from what has happened. */
export const HISTORY_ANSWERS: Pick<Answers, keyof typeof HISTORY_FUNCTIONS> = {
  INCIDENTS_FIT: ({ dates, hours, incrementHours, users, firstDate, lastDate, tickets }) => {
    refuseReversed(firstDate, lastDate);
    const history = readable(readTickets({ dates, hours, tickets }));
    const fit = available(fitTickets(history, { incrementHours, firstDay: firstDate, lastDay: lastDate }));
    return [...rateRows(fit, users), ...hoursRows(fit), ...endRows(fit)];
  },
  INCIDENTS_FIT_MONTHS: ({ months, counts, hours, users }) => {
    const columns: GivenColumn[] = [
      { role: "date", name: "months", cells: months },
      { role: "count", name: "counts", cells: counts },
      ...(hours ? [{ role: "hours", name: "hours", cells: hours } as const] : []),
    ];
    const fit = available(fitMonths(readable(readColumns(columns))));
    const mean: Table = fit.hours === undefined ? [] : [line("hours per incident", fit.hours, "the mean of all tickets; averages do not show the spread")]; // prettier-ignore
    return [...rateRows(fit, users), ...mean, ...endRows(fit)];
  },
  INCIDENTS_CHANGE: ({ dates, changeDate, promisedReduction, firstDate, lastDate }) => {
    refuseReversed(firstDate, lastDate);
    const history = readable(readTickets({ dates }));
    const terms = {
      changeDay: changeDate,
      promised: promisedReduction,
      firstDay: firstDate,
      lastDay: lastDate,
    };
    return changeTable(available(incidentChange(history, terms)), promisedReduction);
  },
};

const HEAD = ["quantity", "value", "low", "high", "remark"] as const;

function refuseReversed(first: number | undefined, last: number | undefined): void {
  if (first !== undefined && last !== undefined && last < first)
    throw valueError(`last_date is ${last}, before first_date, ${first}.`);
}

function readable<Value>(read: Outcome<Value>): Value {
  if (!read.ok) throw valueError(issueSentence(read.issues[0]!));
  return read.value;
}

function available<Value>(fit: Outcome<Value>): Value {
  if (!fit.ok) throw notAvailableError(issueSentence(fit.issues[0]!));
  return fit.value;
}

function rateRows(fit: TicketFit | MonthsFit, users: number | undefined): Table {
  const { perMonth, recent, tickets, months } = fit;
  const perUser =
    users === undefined ? [] : [estimate("incidents per user per month", divided(perMonth, users), "")];
  return [
    HEAD,
    estimate("incidents per month", perMonth, `${tickets} tickets in ${months} whole months`),
    ...perUser,
    ...(recent
      ? [estimate("incidents per month, recently", recent.perMonth, `the last ${recent.months} whole months`)]
      : []),
    ...spreadRows(fit),
  ];
}

function spreadRows({ dispersion, trend, countLaw, poissonP, yearCv }: RateFit): Table {
  const months = trend ? "about the trend, " : "";
  const year = "year_cv, if good and bad months follow at random";
  return [
    line(
      "dispersion of months",
      dispersion,
      `${months}${countLaw} (chance of months like these: ${chanceText(poissonP)})`,
    ),
    line("variation of the year", yearCv ?? "", yearCv === undefined ? "needs twelve months" : year),
  ];
}

function hoursRows(fit: TicketFit): Table {
  if (!fit.hours) return [line("hours per incident", "", whyNoHours(fit))];
  const { tickets, mean, cv, lognormalP, scores } = fit.hours;
  const fits =
    lognormalP === undefined
      ? "too few different values for a test"
      : `chance of hours like these: ${chanceText(lognormalP)}`;
  const criteria = Object.entries(scores ?? {}).sort(([, one], [, other]) => one - other);
  return [
    estimate("hours per incident", mean, `${tickets} tickets with hours`),
    estimate("variation of hours", cv, `hours_cv, if they are lognormal (${fits})`),
    ...criteria.map(([law, score], place) =>
      line(`AICc of ${law} hours`, score, place === 0 ? "describes them best of these laws" : ""),
    ),
  ];
}

function endRows({ firstDay, lastDay, remarks }: TicketFit | MonthsFit): Table {
  return [...dayRows("", firstDay, lastDay), ...remarks.map(remarkRow)];
}

function changeTable(change: IncidentChange, promised: number | undefined): Table {
  const { before, after, ratio, reduction, unchangedP, promisedChance, remarks } = change;
  const promise = promisedChance === undefined ? [] : [line("chance of the promised reduction", promisedChance, `that tickets fell by ${100 * promised!} % or more`)]; // prettier-ignore
  return [
    HEAD,
    line("incidents per month before", before.perMonth, `${before.tickets} tickets`),
    line("incidents per month after", after.perMonth, `${after.tickets} tickets`),
    estimate("after divided by before", ratio, `chance of this without a change: ${chanceText(unchangedP)}`),
    estimate("reduction", reduction, ""),
    ...promise,
    ...dayRows(" before", before.firstDay, before.lastDay),
    ...dayRows(" after", after.firstDay, after.lastDay),
    ...remarks.map(remarkRow),
  ];
}

function dayRows(side: string, first: number, last: number): Table {
  const note = "format it as a date";
  return [line(`first day${side}`, first, note), line(`last day${side}`, last, note)];
}

function remarkRow(remark: EvidenceRemark): Table[number] {
  return line("remark", "", sentenceOf(TICKET_SENTENCES, remark)!);
}

function line(quantity: string, value: string | number, remark: string): Table[number] {
  return [quantity, value, "", "", remark];
}

function estimate(quantity: string, { value, low, high }: IntervalEstimate, remark: string): Table[number] {
  return [quantity, value, low, finiteOr(high), remark];
}

/** Without tickets before, a ratio has no upper end. */
function finiteOr(high: number): number | string {
  return Number.isFinite(high) ? high : "";
}

function divided({ value, low, high }: IntervalEstimate, users: number): IntervalEstimate {
  return { value: value / users, low: low / users, high: high / users };
}
