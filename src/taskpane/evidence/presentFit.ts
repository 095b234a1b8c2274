import { sentenceOf } from "../../model/assumptions/statement";
import type { EvidenceFit } from "../../model/evidence/evidenceFit";
import type { HoursFit } from "../../model/evidence/hoursFit";
import type { IntervalEstimate } from "../../model/evidence/intervalEstimate";
import type { InvoiceFit } from "../../model/evidence/invoiceFit";
import type { ListedHours } from "../../model/evidence/listedHours";
import type { RateFit } from "../../model/evidence/rateFit";
import type { Wording } from "../language/wording";
import { asSentence } from "./asSentence";
import { dayText } from "./dayText";
import { evidenceWords } from "./evidenceWords";

/** One fitted value: name, amount and certainty. */
export interface FitFact {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface PresentedFit {
  readonly facts: readonly FitFact[];
  /** Which days and tickets count. */
  readonly counted: string;
  readonly remarks: readonly string[];
}

/** Below this p-value a law does not describe the data. */
const SIGNIFICANCE = 0.05;

/** What a history says, in sentences and figures. */
export function presentFit(evidence: EvidenceFit, users: number | undefined, wording: Wording): PresentedFit {
  const { fit } = evidence;
  const say = evidenceWords(wording.words);
  const { locale } = wording.figures.marks;
  const called = say.asCalled[evidence.shape];
  const facts = [
    ...rateFacts(fit, users, wording),
    ...spreadFacts(fit, wording),
    ...(evidence.shape === "monthly counts"
      ? meanHours(evidence.fit.hours, wording)
      : [...hoursFacts(evidence.fit.hours, wording), ...listedFacts(evidence.listed, wording)]),
    ...(evidence.shape === "invoices" ? priceFacts(evidence.invoices, wording) : []),
  ];
  return {
    facts: facts.map(({ label, value, note }) => ({ label: called(label), value, note: called(note) })),
    counted: called(
      say.window(dayText(fit.firstDay, locale), dayText(fit.lastDay, locale), fit.months, fit.tickets),
    ),
    // Rows that were left out have a list of their own.
    remarks: fit.remarks
      .filter(([name]) => name !== "leftOut")
      .map((each) => called(asSentence(sentenceOf(say.sentences, each)!))),
  };
}

function interval({ low, high }: IntervalEstimate, { words, figures }: Wording, by = 1): string {
  return evidenceWords(words).interval(figures.number(low / by), figures.number(high / by));
}

function rateFacts(fit: RateFit, users: number | undefined, wording: Wording): readonly FitFact[] {
  const { figures } = wording;
  const say = evidenceWords(wording.words);
  const { perMonth, recent } = fit;
  const fact = (label: string, rate: IntervalEstimate, by = 1): FitFact => ({
    label,
    value: figures.number(rate.value / by),
    note: interval(rate, wording, by),
  });
  return [
    fact(say.perMonth, perMonth),
    ...(recent ? [fact(say.recentPerMonth(recent.months), recent.perMonth)] : []),
    ...(users !== undefined && users > 0 ? [fact(say.perUser(figures.number(users)), perMonth, users)] : []),
  ];
}

function spreadFacts(
  { dispersion, countLaw, poissonP, yearCv }: RateFit,
  { words, figures }: Wording,
): readonly FitFact[] {
  const say = evidenceWords(words);
  const months: FitFact = {
    label: say.dispersion,
    value: figures.number(dispersion),
    note: `${say.countLaws[countLaw]} ${say.chance(figures.chance(poissonP))}`,
  };
  if (countLaw === "Poisson" || yearCv === undefined) return [months];
  return [months, { label: say.yearSpread, value: figures.number(yearCv), note: say.yearSpreadNote }];
}

function hoursFacts(hours: HoursFit | undefined, wording: Wording): readonly FitFact[] {
  if (!hours) return [];
  const { words, figures } = wording;
  const say = evidenceWords(words);
  const { mean, cv, lognormalP, scores, tickets } = hours;
  const [best] = Object.entries(scores ?? {}).sort(([, one], [, other]) => one - other);
  return [
    {
      label: say.hours,
      value: figures.number(mean.value),
      note: `${interval(mean, wording)}; ${say.timed(tickets)}`,
    },
    { label: say.spread, value: figures.number(cv.value), note: interval(cv, wording) },
    {
      label: say.hoursLaw,
      value: say.lognormal,
      note: [
        lawNote(lognormalP, wording),
        ...(best && best[0] !== "lognormal" ? [say.otherLaw(best[0])] : []),
      ].join(" "),
    },
  ];
}

/** What the list itself says, where no lognormal law describes it. */
function listedFacts(listed: ListedHours | undefined, wording: Wording): readonly FitFact[] {
  if (!listed) return [];
  const say = evidenceWords(wording.words);
  const fact = (label: string, estimate: IntervalEstimate): FitFact => ({
    label,
    value: wording.figures.number(estimate.value),
    note: interval(estimate, wording),
  });
  return [fact(say.listedHours, listed.mean), fact(say.listedSpread, listed.cv)];
}

function meanHours(hours: number | undefined, { words, figures }: Wording): readonly FitFact[] {
  if (hours === undefined) return [];
  return [
    {
      label: evidenceWords(words).hours,
      value: figures.number(hours),
      note: evidenceWords(words).ofAverages,
    },
  ];
}

function priceFacts(invoices: InvoiceFit, wording: Wording): readonly FitFact[] {
  const { words, figures } = wording;
  const say = evidenceWords(words);
  const { lastRate, rates, onSiteShare, tripFee, afterHoursShare, afterHoursMultiplier, partsPerIncident } =
    invoices;
  const share = ({ low, high }: IntervalEstimate) => say.interval(figures.share(low), figures.share(high));
  return [
    ...(lastRate !== undefined && rates
      ? [
          {
            label: say.rate,
            value: figures.money(lastRate),
            note: say.rateRange(figures.money(rates.low), figures.money(rates.high)),
          },
        ]
      : []),
    ...(onSiteShare
      ? [{ label: say.onSite, value: figures.share(onSiteShare.value), note: share(onSiteShare) }]
      : []),
    ...(tripFee !== undefined ? [{ label: say.trip, value: figures.money(tripFee), note: say.ofTrips }] : []),
    ...(afterHoursShare
      ? [
          {
            label: say.afterHours,
            value: figures.share(afterHoursShare.value),
            note: afterHoursMultiplier === undefined ? share(afterHoursShare) : `${share(afterHoursShare)}; ${say.multiplier(figures.number(afterHoursMultiplier))}`, // prettier-ignore
          },
        ]
      : []),
    ...(partsPerIncident !== undefined
      ? [{ label: say.partsEach, value: figures.money(partsPerIncident), note: say.ofAll(invoices.invoices) }]
      : []),
  ];
}

function lawNote(chance: number | undefined, { words, figures }: Wording): string {
  const say = evidenceWords(words);
  if (chance === undefined) return say.untested;
  return `${chance < SIGNIFICANCE ? say.fitsBadly : say.fitsWell} ${say.chance(figures.chance(chance))}`;
}
