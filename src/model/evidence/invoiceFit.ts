import type { IntervalEstimate } from "./intervalEstimate";
import type { EvidenceRow } from "./table/evidenceTable";

/** What the lines of invoices say about prices. Money is in the currency of the invoices. */
export interface InvoiceFit {
  readonly invoices: number;
  readonly paid: number;
  /** Of the normal rate, weighted with the hours. */
  readonly meanRate: number | undefined;
  /** The normal rate of the last invoice, at which the next year begins. */
  readonly lastRate: number | undefined;
  readonly rates: { readonly low: number; readonly high: number } | undefined;
  readonly afterHoursShare: IntervalEstimate | undefined;
  readonly afterHoursMultiplier: number | undefined;
  readonly onSiteShare: IntervalEstimate | undefined;
  readonly tripFee: number | undefined;
  readonly partsPerIncident: number | undefined;
  /** The largest usual step of which all hours are multiples; 0 where there is none. */
  readonly incrementHours: number;
  /** The least hours billed by where the work is done, where they are billed often enough to be a rule. */
  readonly minimumHoursOnSite: number | undefined;
  readonly minimumHoursRemote: number | undefined;
}

/** How many times the normal rate an after-hours rate may be. */
const DEAREST = 3.5;
const CHEAPEST = 1.2;
/** Steps that contracts use. */
const INCREMENTS = [1, 0.5, 0.25, 0.1];
/** The least hours are a minimum where this part of the invoices has them, and at least so few. */
const MINIMUM_SHARE = 0.05;
const FEWEST_AT_MINIMUM = 3;
const NORMAL = 1.959963984540054;

/** Reads prices off invoices: what is paid by the hour, by the trip and for parts, and when and where work is done. */
export function fitInvoices(rows: readonly EvidenceRow[]): InvoiceFit {
  const priced = [...rows]
    .sort((a, b) => a.day - b.day)
    .flatMap((row) => (row.rate ? [{ ...row, rate: row.rate }] : []));
  const normal = normalRates(priced.map(({ rate }) => rate));
  const lines = priced.map((row) => ({ ...row, normal: normal.get(row.rate) ?? row.rate }));
  const hasFlags = rows.some(({ isAfterHours }) => isAfterHours !== undefined);
  const isLate = (line: (typeof lines)[number]) =>
    hasFlags ? line.isAfterHours === true : line.rate > line.normal;
  const late = lines.filter(isLate);
  const trips = rows.filter(({ trip = 0 }) => trip > 0);
  const hasTrips = rows.some(({ trip, isOnSite }) => trip !== undefined || isOnSite !== undefined);
  const onSite = rows.filter(isOnSite);
  const remote = rows.filter((row) => !isOnSite(row));
  const hours = knownHours(rows);
  const charged = lines.map((line) => line.normal);
  return {
    invoices: rows.length,
    paid: sum(rows.map(paidAmount)),
    meanRate: lines.length === 0 ? undefined : weightedMean(lines),
    lastRate: charged[charged.length - 1],
    rates: charged.length === 0 ? undefined : { low: Math.min(...charged), high: Math.max(...charged) },
    afterHoursShare: lines.length === 0 && !hasFlags ? undefined : shareOf(late.length, lines.length),
    afterHoursMultiplier:
      late.length === 0 ? undefined : sum(late.map((line) => line.rate / line.normal)) / late.length,
    onSiteShare: hasTrips ? shareOf(onSite.length, rows.length) : undefined,
    tripFee: trips.length === 0 ? undefined : sum(trips.map(({ trip }) => trip!)) / trips.length,
    partsPerIncident: rows.some(({ parts }) => parts !== undefined)
      ? sum(rows.map(({ parts = 0 }) => parts)) / rows.length
      : undefined,
    incrementHours:
      hours.length === 0
        ? 0
        : (INCREMENTS.find((step) => hours.every((each) => isMultiple(each, step))) ?? 0),
    // A place whose own lines do not show a rule has that of all lines.
    minimumHoursOnSite: minimumOf(knownHours(onSite)) ?? minimumOf(hours),
    minimumHoursRemote: minimumOf(knownHours(remote)) ?? minimumOf(hours),
  };
}

const isOnSite = ({ trip = 0, isOnSite: isKnown }: EvidenceRow): boolean => isKnown ?? trip > 0;

const knownHours = (rows: readonly EvidenceRow[]): readonly number[] =>
  rows.flatMap(({ hours }) => (hours === undefined ? [] : [hours]));

/** What an invoice charges: its amount, or else what its parts make. */
function paidAmount({ amount, hours = 0, rate = 0, trip = 0, parts = 0 }: EvidenceRow): number {
  return amount ?? hours * rate + trip + parts;
}

/** The normal rate behind each rate: another one that is charged at least as often and that it is a usual multiple of. */
function normalRates(rates: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const rate of rates) counts.set(rate, (counts.get(rate) ?? 0) + 1);
  const normal = new Map<number, number>();
  for (const [rate, count] of counts) {
    const bases = [...counts].filter(
      ([other, times]) => times >= count && rate / other >= CHEAPEST && rate / other <= DEAREST,
    );
    // A rounder multiple is likelier: 247.5 is 1.5 x 165, not 1.597 x 155.
    const base = bases.sort(([one], [other]) => roundness(rate / one) - roundness(rate / other))[0];
    if (base) normal.set(rate, base[0]);
  }
  return normal;
}

/** How far a multiple is from the next quarter. */
const roundness = (multiple: number) => Math.abs(4 * multiple - Math.round(4 * multiple));

const isMultiple = (hours: number, step: number) => Math.abs(hours / step - Math.round(hours / step)) < 1e-6;

function minimumOf(hours: readonly number[]): number | undefined {
  const least = Math.min(...hours);
  const count = hours.filter((each) => each === least).length;
  return count >= Math.max(FEWEST_AT_MINIMUM, MINIMUM_SHARE * hours.length) ? least : undefined;
}

/** Wilson's interval (Journal of the American Statistical Association 22, 1927). */
function shareOf(count: number, total: number): IntervalEstimate | undefined {
  if (total === 0) return undefined;
  const [value, square] = [count / total, NORMAL ** 2 / total];
  const middle = (value + square / 2) / (1 + square);
  const half = (NORMAL / (1 + square)) * Math.sqrt((value * (1 - value)) / total + square / (4 * total));
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function weightedMean(lines: readonly { readonly hours?: number; readonly normal: number }[]): number {
  const weights = lines.map(({ hours = 1 }) => hours);
  return sum(lines.map(({ normal }, index) => normal * weights[index]!)) / sum(weights);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
