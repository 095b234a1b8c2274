import type { FieldName } from "../assumptions/scenario";
import { isoDay } from "../cost/calendarMonth";
import type { EvidenceFit } from "./evidenceFit";
import type { IntervalEstimate } from "./intervalEstimate";
import type { InvoiceFit } from "./invoiceFit";
import type { ListedHours } from "./listedHours";
import { OWN_HISTORY } from "./ownHistory";
import type { RateFit } from "./rateFit";

/** An input that a history determines, with its interval and what it rests on. */
export interface EvidenceInput {
  readonly field: FieldName;
  readonly value: number;
  /** Undefined where the history gives none. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  /** As the Note column of the sheet has it: English, like everything else in it. */
  readonly note: string;
}

/** What goes into the scenario where a history offers two figures. */
export interface InputChoices {
  /** The rate of all months, or that of the last ones. */
  readonly rate: "mean" | "recent";
  /** The hours as they are listed, where that is offered, or the lognormal law of greatest likelihood. */
  readonly hours: "listed" | "lognormal";
}

/** Without a choice: all months, and the lognormal law. */
export const USUAL_INPUTS: InputChoices = { rate: "mean", hours: "lognormal" };

/** The inputs that a history determines, for a firm with this many users (above 0). */
export function evidenceInputs(
  evidence: EvidenceFit,
  users: number,
  choices: InputChoices = USUAL_INPUTS,
): readonly EvidenceInput[] {
  const { fit } = evidence;
  const recent = choices.rate === "recent" ? fit.recent : undefined;
  const days = `${isoDay(fit.firstDay)} to ${isoDay(fit.lastDay)}`;
  const months = recent ? `the last ${recent.months} whole months up to ${isoDay(fit.lastDay)}` : `${fit.tickets} tickets, ${days}`; // prettier-ignore
  const note = `${OWN_HISTORY}: ${months}`;
  const rate = recent?.perMonth ?? fit.perMonth;
  const hoursNote = (tickets: number) => `${OWN_HISTORY}: hours of ${tickets} tickets`;
  return [
    estimated("incidentsPerUserPerMonth", divided(rate, users), note),
    ...yearInputs(fit, note),
    plain("rateCv", rateCv(rate), note),
    ...(evidence.shape === "monthly counts"
      ? meanHours(evidence.fit.hours, `${note}, average hours`)
      : hoursInputs(hoursOf(evidence, choices), hoursNote(evidence.fit.timedTickets))),
    ...(evidence.shape === "invoices" ? invoiceInputs(evidence.invoices) : []),
  ];
}

/** If months differ by chance alone they say nothing about years, so the assumed spread stays. */
function yearInputs({ countLaw, yearCv }: RateFit, note: string): readonly EvidenceInput[] {
  return countLaw === "negative binomial" && yearCv !== undefined ? [plain("yearCv", yearCv, note)] : [];
}

/** 97.5 % point of the standard normal distribution. */
const NORMAL = 1.959963984540054;

/** What the history leaves unknown about the rate, as a coefficient of variation: half the interval on the logarithm. */
function rateCv({ low, high }: IntervalEstimate): number {
  return Math.log(high / low) / (2 * NORMAL);
}

function hoursOf(
  { fit, listed }: Exclude<EvidenceFit, { readonly shape: "monthly counts" }>,
  { hours }: InputChoices,
): ListedHours | undefined {
  return hours === "listed" && listed ? listed : fit.hours;
}

function hoursInputs(hours: ListedHours | undefined, note: string): readonly EvidenceInput[] {
  if (!hours) return [];
  return [estimated("handsOnHoursPerIncident", hours.mean, note), estimated("hoursCv", hours.cv, note)];
}

function meanHours(hours: number | undefined, note: string): readonly EvidenceInput[] {
  return hours === undefined ? [] : [plain("handsOnHoursPerIncident", hours, note)];
}

function invoiceInputs(invoices: InvoiceFit): readonly EvidenceInput[] {
  const note = `${OWN_HISTORY}: ${invoices.invoices} invoices`;
  const given = (field: FieldName, value: number | undefined) =>
    value === undefined ? [] : [plain(field, value, note)];
  const share = (field: FieldName, value: IntervalEstimate | undefined) =>
    value ? [estimated(field, value, note)] : [];
  const { rates, lastRate } = invoices;
  return [
    ...(rates && lastRate !== undefined
      ? [{ field: "hourlyRate", value: lastRate, range: rates, note } as const]
      : []),
    ...given("minimumHoursOnSite", invoices.minimumHoursOnSite),
    ...given("minimumHoursRemote", invoices.minimumHoursRemote),
    ...given("incrementHours", invoices.incrementHours),
    ...share("onSiteShare", invoices.onSiteShare),
    ...given("tripFee", invoices.tripFee),
    ...share("afterHoursShare", invoices.afterHoursShare),
    ...given("afterHoursMultiplier", invoices.afterHoursMultiplier),
    ...given("partsPerIncident", invoices.partsPerIncident),
  ];
}

function plain(field: FieldName, value: number, note: string): EvidenceInput {
  return { field, value, range: undefined, note };
}

function estimated(field: FieldName, { value, low, high }: IntervalEstimate, note: string): EvidenceInput {
  return { field, value, range: { low, high }, note };
}

function divided({ value, low, high }: IntervalEstimate, users: number): IntervalEstimate {
  return { value: value / users, low: low / users, high: high / users };
}
