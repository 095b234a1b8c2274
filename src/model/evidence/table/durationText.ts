/** What the numbers of a column of durations count. */
export type DurationUnit = "hours" | "minutes" | "seconds" | "days";

/** Hours of one unit. A day is one of the calendar: that is what a cell with the format h:mm counts in. */
export const HOURS_OF_UNIT: Readonly<Record<DurationUnit, number>> = {
  hours: 1,
  minutes: 1 / 60,
  seconds: 1 / 3600,
  days: 24,
};

/** A duration in hours, and whether the text counted days, which may be of 24 hours or of a working day. */
export interface DurationReading {
  readonly hours: number;
  readonly days: number;
}

const CLOCK = /^(-?)(\d{1,5}):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?(?:\s*(?:h|hrs?|std\.?))?$/i;
const PART = /(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?/gi;
const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/** Words of a unit, in English and German, without the end that makes several of them. */
const UNIT_WORDS: readonly (readonly [unit: DurationUnit | "weeks", words: readonly string[]])[] = [
  ["weeks", ["w", "week", "weeks", "woche", "wochen"]],
  ["days", ["d", "day", "days", "tag", "tage", "tagen"]],
  ["hours", ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"]],
  ["minutes", ["m", "min", "mins", "minute", "minutes", "minuten"]],
  ["seconds", ["s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden"]],
];

/** The unit that a word names, as in a header like "Effort (min)". */
export function unitNamed(word: string): DurationUnit | undefined {
  const unit = UNIT_WORDS.find(([, words]) => words.includes(word.toLowerCase()))?.[0];
  return unit === "weeks" ? undefined : unit;
}

/** Reads a duration that says its own units: 1:30, 00:15:00, 1d 4h 30m, PT90M; undefined where a text is none. */
export function readDurationText(text: string): DurationReading | undefined {
  if (!/[:a-z]/i.test(text)) return undefined;
  const trimmed = text.trim();
  const clock = CLOCK.exec(trimmed);
  if (clock) {
    const [, sign, hours, minutes, seconds = "0"] = clock;
    const size = Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600;
    return { hours: sign ? -size : size, days: 0 };
  }
  const iso = ISO.exec(trimmed);
  if (iso && trimmed.length > 2) {
    const [, days = "0", hours = "0", minutes = "0", seconds = "0"] = iso;
    return { hours: Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600, days: Number(days) };
  }
  return readParts(trimmed);
}

function readParts(text: string): DurationReading | undefined {
  const parts = [...text.matchAll(PART)];
  // Nothing but parts, with spaces, commas or "and" between them.
  if (parts.length === 0 || /[^\s,]/.test(text.replace(PART, "").replace(/\b(?:and|und)\b/gi, "")))
    return undefined;
  let [hours, days] = [0, 0];
  for (const [, figure, word] of parts) {
    const value = Number(figure!.replace(",", "."));
    const unit = UNIT_WORDS.find(([, words]) => words.includes(word!.toLowerCase()))?.[0];
    if (unit === undefined) return undefined;
    if (unit === "weeks") days += 5 * value;
    else if (unit === "days") days += value;
    else hours += value * HOURS_OF_UNIT[unit];
  }
  return { hours, days };
}
