import type { HoursFit } from "./hoursFit";
import { areTooAlike, type RateFit } from "./rateFit";
import { refusedSentence } from "./refusedSentence";
import type { RefusedRow } from "./table/evidenceTable";
import { areTimesOfDay } from "./table/timesOfDay";
import type { TicketHistory } from "./ticketHistory";
import { chanceText, type EvidenceRemark } from "./ticketSentences";

/** Refused rows that are spelled out. */
const MOST_EXAMPLES = 3;
/** Half of all tickets take longer only in another unit than hours. */
const LONG_MEDIAN = 12;
/** Below this p-value hours are not lognormal. */
const SIGNIFICANCE = 0.05;
/** From this many hours on, the list itself describes them better than a law that does not fit. */
const FEWEST_LISTED = 100;
const MONTHS_OF_YEAR = 12;

/** What of a history does not count, and rows that should perhaps not have counted. */
export function historyRemarks(
  { refused, twins }: TicketHistory,
  left: {
    readonly outside: number;
    readonly thin: { readonly tickets: number; readonly months: number } | undefined;
  },
): readonly EvidenceRemark[] {
  const remarks: EvidenceRemark[] = [];
  if (refused.length > 0) remarks.push(["leftOut", refused.length, examplesOf(refused)]);
  if (left.outside > 0) remarks.push(["outside", left.outside]);
  if (left.thin) remarks.push(["thinMonths", left.thin.tickets, left.thin.months]);
  if (twins > 0) remarks.push(["twins", twins]);
  return remarks;
}

function examplesOf(refused: readonly RefusedRow[]): string {
  const examples = refused.slice(0, MOST_EXAMPLES).map(refusedSentence);
  return [...examples, ...(refused.length > MOST_EXAMPLES ? ["…"] : [])].join("; ");
}

/** What the months say that one mean does not. */
export function rateRemarks(rate: RateFit, months: number): readonly EvidenceRemark[] {
  const { trend } = rate;
  return [
    ...(trend ? [["trend", trend.yearlyGrowth.value - 1, chanceText(trend.chance)] as const] : []),
    ...(areTooAlike(rate) ? [["tooAlike", chanceText(rate.alikeP)] as const] : []),
    ...(months < MONTHS_OF_YEAR ? [["fewMonths", months] as const] : []),
  ];
}

/** Whether hours are in another unit, and what to take where no law fits them. */
export function hoursRemarks(hours: readonly number[], fit: HoursFit | undefined): readonly EvidenceRemark[] {
  if (areTimesOfDay(hours)) return [["timesOfDay"]];
  const median = [...hours].sort((a, b) => a - b)[Math.floor(hours.length / 2)] ?? 0;
  if (median > LONG_MEDIAN) return [["longHours", Number(median.toPrecision(3))]];
  const isUnfit = fit?.lognormalP !== undefined && fit.lognormalP < SIGNIFICANCE;
  if (!isUnfit || hours.length < FEWEST_LISTED) return [];
  const mean = hours.reduce((sum, each) => sum + each, 0) / hours.length;
  const variance = hours.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (hours.length - 1);
  const figure = (value: number) => Number(value.toPrecision(3));
  return [["unfitHours", figure(mean), figure(Math.sqrt(variance) / mean)]];
}
