import { SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { evenNumbers } from "./evenNumbers";
import { type SampleTicket, sampleTickets } from "./sampleTickets";

/** One invoice of the sample, for one ticket. Money, hours, and days since the start of 1900, as Excel counts. */
export interface SampleInvoice {
  readonly number: number;
  readonly day: number;
  readonly hours: number;
  readonly rate: number;
  readonly onSite: boolean;
  readonly afterHours: boolean;
  readonly trip: number;
  readonly parts: number;
}

/** 1 November 2025 and 1 November 2026: the last of the two years of tickets. */
const FIRST_DAY = 45962;
const END = 46327;
/** 1 May 2026, when the rate rose. */
const RISE = 46143;
const RATE_BEFORE = 144;
const PARTS_SHARE = 0.08;
const LEAST_PARTS = 40;
const MOST_PARTS = 260;

/** A year of invoices for the sample's tickets, charged by the terms that its scenario "Today" has. */
export function sampleInvoices(): readonly SampleInvoice[] {
  const next = evenNumbers(20251101);
  return sampleTickets()
    .filter(({ resolved }) => resolved >= FIRST_DAY && resolved < END)
    .sort((one, other) => one.resolved - other.resolved)
    .map((ticket, index) => ({ number: 5001 + index, ...charged(ticket, next) }));
}

function charged(
  { resolved, hours, onSite }: SampleTicket,
  next: () => number,
): Omit<SampleInvoice, "number"> {
  const { hourlyRate, afterHoursShare, afterHoursMultiplier, tripFee } = SCENARIO_FIELDS;
  const { minimumHoursOnSite, minimumHoursRemote } = SCENARIO_FIELDS;
  const day = Math.floor(resolved);
  const rate = day < RISE ? RATE_BEFORE : hourlyRate.default;
  const afterHours = next() < afterHoursShare.default;
  const hasParts = next() < PARTS_SHARE;
  return {
    day,
    hours: Math.max(hours, (onSite ? minimumHoursOnSite : minimumHoursRemote).default),
    rate: afterHours ? rate * afterHoursMultiplier.default : rate,
    onSite,
    afterHours,
    trip: onSite ? tripFee.default : 0,
    parts: hasParts ? Math.round(LEAST_PARTS + (MOST_PARTS - LEAST_PARTS) * next()) : 0,
  };
}
