import type { CellContent } from "./cellContent";
import { type DurationUnit, HOURS_OF_UNIT, readDurationText } from "./durationText";
import type { TableChoices, TableQuestion } from "./evidenceTable";
import { type DecimalMark, readFigure } from "./figureText";
import { areTimesOfDay } from "./timesOfDay";
import type { TableStatement } from "./tableSentences";

/** More hours on one ticket are a slip, and fewer than a millionth too. */
const MOST_HOURS = 100_000;
const LEAST_HOURS = 0.000001;
/** Half of all tickets take longer only in another unit than hours. */
const LONG_MEDIAN = 12;
/** And half of them more than this in seconds only. */
const LONG_MINUTES = 900;
/** A format that shows a part of a day as a clock: h:mm, [h]:mm:ss. */
const CLOCK_FORMAT = /h+\]?:mm/i;

/** A column of durations as the reader of a table gets it. */
export interface HoursColumn {
  readonly contents: readonly CellContent[];
  /** The unit that its header names. */
  readonly namedUnit: DurationUnit | undefined;
  /** Number format of each cell, where the host gives it. */
  readonly formatAt: (index: number) => string | undefined;
}

export interface ReadHours {
  readonly unit: DurationUnit;
  readonly questions: readonly TableQuestion[];
  /** Undefined where the hours are unknown. */
  readonly hoursAt: (index: number) => number | undefined | TableStatement;
}

/** Reads a column of durations: each cell in its own notation, bare numbers in the unit of the column. */
export function readHours(column: HoursColumn, choices: TableChoices, mark: DecimalMark): ReadHours {
  const { contents, formatAt } = column;
  const isClock = (index: number) => CLOCK_FORMAT.test(formatAt(index) ?? "");
  const bare = bareNumbers(contents, isClock, mark);
  const { unit: found, isDoubtful } = proposedUnit(bare, column.namedUnit);
  const unit = choices.unit ?? found;
  const days = contents.some((each) => each.kind === "text" && (readDurationText(each.text)?.days ?? 0) > 0);
  const hoursOfDay = choices.hoursOfDay ?? 8;
  return {
    unit,
    questions: [
      ...(isDoubtful || choices.unit !== undefined ? [unitQuestion(unit)] : []),
      ...(days ? [{ about: "hoursOfDay", answers: [8, 24], taken: hoursOfDay } as const] : []),
    ],
    hoursAt: (index) => checkedHours(hoursOf(contents[index]!, isClock(index), { unit, mark, hoursOfDay })),
  };
}

function unitQuestion(taken: DurationUnit): TableQuestion {
  return { about: "unit", answers: ["hours", "minutes", "seconds", "days"], taken };
}

/** Numbers without a unit of their own, which the unit of the column is for. */
function bareNumbers(
  contents: readonly CellContent[],
  isClock: (index: number) => boolean,
  mark: DecimalMark,
): number[] {
  return contents.flatMap((content, index) => {
    if (content.kind === "number") return content.value > 0 && !isClock(index) ? [content.value] : [];
    const figure = content.kind === "text" ? readFigure(content.text, mark) : undefined;
    return figure !== undefined && figure > 0 ? [figure] : [];
  });
}

/** The header's unit where it names one that fits the size; else what the size suggests, which is a question. */
function proposedUnit(bare: readonly number[], named: DurationUnit | undefined) {
  if (named === "minutes" || named === "seconds") return { unit: named, isDoubtful: false };
  if (areTimesOfDay(bare)) return { unit: "days", isDoubtful: true } as const;
  const median = [...bare].sort((a, b) => a - b)[Math.floor(bare.length / 2)] ?? 0;
  if (median <= LONG_MEDIAN) return { unit: named ?? "hours", isDoubtful: named === "days" } as const;
  return { unit: named ?? (median > LONG_MINUTES ? "seconds" : "minutes"), isDoubtful: true } as const;
}

interface HoursReading {
  readonly unit: DurationUnit;
  readonly mark: DecimalMark;
  readonly hoursOfDay: number;
}

function hoursOf(
  content: CellContent,
  isClock: boolean,
  { unit, mark, hoursOfDay }: HoursReading,
): number | undefined | TableStatement {
  if (content.kind === "blank") return undefined;
  if (content.kind === "error") return ["errorCell"];
  if (content.kind === "number") return content.value * (isClock ? 24 : HOURS_OF_UNIT[unit]);
  if (content.kind !== "text") return ["notHours"];
  const duration = readDurationText(content.text);
  if (duration) return duration.hours + duration.days * hoursOfDay;
  const figure = readFigure(content.text, mark);
  return figure === undefined ? ["notHours"] : figure * HOURS_OF_UNIT[unit];
}

/** Text for 0 is as unknown as a blank. */
function checkedHours(hours: number | undefined | TableStatement): number | undefined | TableStatement {
  if (typeof hours !== "number" || hours === 0) return typeof hours === "number" ? undefined : hours;
  if (hours < 0) return ["negative", "hours"];
  return hours > MOST_HOURS || hours < LEAST_HOURS ? ["tooLarge", "hours"] : rounded(hours);
}

/** To a millionth of a second, so that 10 minutes as a part of a day are no less than 10 minutes. */
const rounded = (hours: number) => Math.round(hours * 3.6e9) / 3.6e9;
