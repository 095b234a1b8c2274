import type { ImportedTickets } from "../../commands/importTickets";
import type { IntervalEstimate } from "../../model/evidence/intervalEstimate";
import type { TicketFit } from "../../model/evidence/ticketFit";
import type { Wording } from "../language/wording";

/** One fitted value: name, amount and certainty. */
export interface FitFact {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

const DAY = 86_400_000;
/** Day 0 of Excel, for days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Below this p-value a law does not describe the data. */
const SIGNIFICANCE = 0.05;

/** A fitted ticket history in sentences and figures. */
export function presentFit(
  imported: ImportedTickets,
  users: number | undefined,
  wording: Wording,
): { readonly facts: readonly FitFact[]; readonly leftOut: string } {
  return {
    facts: [...rateFacts(imported.fit, users, wording), ...hoursFacts(imported.fit, wording)],
    leftOut: leftOut(imported, wording).join(" "),
  };
}

function interval({ low, high }: IntervalEstimate, { words, figures }: Wording, by = 1): string {
  return words.tickets.interval(figures.number(low / by), figures.number(high / by));
}

function rateFacts(fit: TicketFit, users: number | undefined, wording: Wording): readonly FitFact[] {
  const { words, figures } = wording;
  const say = words.tickets;
  const { value } = fit.perMonth;
  const perUser = (count: number): FitFact => ({
    label: say.perUser(figures.number(count)),
    value: figures.number(value / count),
    note: interval(fit.perMonth, wording, count),
  });
  return [
    { label: say.perMonth, value: figures.number(value), note: interval(fit.perMonth, wording) },
    ...(users !== undefined && users > 0 ? [perUser(users)] : []),
    {
      label: say.dispersion,
      value: figures.number(fit.dispersion),
      note: `${say.countLaws[fit.countLaw]} ${say.chance(figures.share(fit.poissonP))}`,
    },
    ...yearFacts(fit, wording),
  ];
}

function yearFacts({ countLaw, yearCv }: TicketFit, { words, figures }: Wording): readonly FitFact[] {
  const say = words.tickets;
  if (countLaw === "Poisson") return [];
  return [{ label: say.yearSpread, value: figures.number(yearCv), note: say.yearSpreadNote }];
}

function hoursFacts({ hours }: TicketFit, wording: Wording): readonly FitFact[] {
  if (!hours) return [];
  const { words, figures } = wording;
  const say = words.tickets;
  const { mean, cv, lognormalP } = hours;
  return [
    { label: say.hours, value: figures.number(mean.value), note: interval(mean, wording) },
    { label: say.spread, value: figures.number(cv.value), note: interval(cv, wording) },
    { label: say.hoursLaw, value: say.lognormal, note: lawNote(lognormalP, wording) },
  ];
}

function leftOut({ fit, outside, undated }: ImportedTickets, { words, figures }: Wording): readonly string[] {
  const say = words.tickets;
  const date = new Intl.DateTimeFormat(figures.marks.locale, { dateStyle: "medium", timeZone: "UTC" });
  const day = (serial: number) => date.format(DAY_ZERO + Math.floor(serial) * DAY);
  const withoutHours = fit.tickets - fit.timedTickets;
  return [
    say.window(day(fit.firstDay), day(fit.lastDay), fit.months, fit.tickets),
    ...(outside > 0 ? [say.outside(outside)] : []),
    ...(withoutHours > 0 ? [say.withoutHours(withoutHours)] : []),
    ...(fit.timedTickets > 1 && !fit.hours ? [say.scatteredHours] : []),
    ...(undated > 0 ? [say.undated(undated)] : []),
  ];
}

function lawNote(chance: number | undefined, { words, figures }: Wording): string {
  const say = words.tickets;
  if (chance === undefined) return say.untested;
  return `${chance < SIGNIFICANCE ? say.fitsBadly : say.fitsWell} ${say.chance(figures.share(chance))}`;
}
