import { calendarMonth, firstDay } from "../../cost/calendarMonth";
import type { CellContent } from "./cellContent";
import { type DateReading, type DayOrder, orderedDay, readDateText } from "./dateText";
import type { TableQuestion } from "./evidenceTable";
import type { TableStatement } from "./tableSentences";

/** 1 March 1900 and 31 December 9999 as Excel counts days. */
const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;
/** Fewer dates that the sheet made itself do not show that it swapped them. */
const FEWEST_SWAPPED = 5;

/** The days of a column, cell by cell, and the question that the column leaves open. */
export interface ReadDates {
  readonly question: Extract<TableQuestion, { readonly about: "dayOrder" }> | undefined;
  /** True if nothing can be read before the question is answered. */
  readonly isOpen: boolean;
  readonly dayAt: (index: number) => number | TableStatement;
  /** How many texts show that the sheet swapped day and month in all the other dates. */
  readonly swappedTexts: number;
  /** True if most dates are months, or first or last days of them. */
  readonly areMonths: boolean;
}

/**
 * Reads a column of dates. Day and month may be in either order: the column as a whole shows which, or the user is
 * asked once. A sheet that takes the other order turns days up to 12 into swapped dates and leaves the rest as text;
 * then its dates are swapped back.
 */
export function readDates(contents: readonly CellContent[], chosen: DayOrder | undefined): ReadDates {
  const readings = contents.map((each) => (each.kind === "text" ? readDateText(each.text) : undefined));
  const shown = shownOrder(readings);
  const areSwapped = shown.order !== undefined && wereSwapped(contents, shown.texts);
  const order = chosen ?? shown.order;
  const isOpen = order === undefined && shown.texts > 0;
  const isAsked = shown.texts > 0 && (shown.order === undefined || areSwapped || chosen !== undefined);
  const answers: readonly DayOrder[] = ["day first", "month first"];
  const dayAt = (index: number) => dayOf(contents[index]!, readings[index], { order, areSwapped: areSwapped && order === shown.order }); // prettier-ignore
  return {
    question: isAsked ? { about: "dayOrder", answers, taken: order } : undefined,
    isOpen,
    swappedTexts: areSwapped ? shown.texts : 0,
    dayAt,
    areMonths: !isOpen && haveMonths(contents.length, dayAt, readings),
  };
}

/** The order that a column shows by a number above 12, and how many of its texts need one. */
function shownOrder(readings: readonly (DateReading | undefined)[]) {
  let [dayFirst, monthFirst, texts] = [0, 0, 0];
  for (const reading of readings) {
    if (reading?.kind !== "ordered") continue;
    texts += 1;
    if (reading.first > 12) dayFirst += 1;
    if (reading.second > 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return { order: undefined, texts };
  const order: DayOrder = dayFirst > monthFirst ? "day first" : "month first";
  return { order, texts };
}

/** Whether the sheet made dates only of those whose day can be a month, which are two in five, and left the rest as text. */
function wereSwapped(contents: readonly CellContent[], texts: number): boolean {
  let dates = 0;
  for (const content of contents) {
    if (content.kind !== "number" || content.value < FIRST_DAY || content.value > LAST_DAY) continue;
    if (dayOfMonth(content.value) > 12) return false;
    dates += 1;
  }
  return dates >= FEWEST_SWAPPED && 2 * texts >= dates;
}

function dayOf(
  content: CellContent,
  reading: DateReading | undefined,
  { order, areSwapped }: { readonly order: DayOrder | undefined; readonly areSwapped: boolean },
): number | TableStatement {
  if (content.kind === "blank") return ["noDate"];
  if (content.kind === "error") return ["errorCell"];
  if (content.kind === "number") {
    if (content.value < FIRST_DAY || content.value > LAST_DAY) return ["notADate"];
    return areSwapped ? swapped(content.value) : content.value;
  }
  if (!reading) return ["notADate"];
  if (reading.kind !== "ordered") return reading.day;
  return orderedDay(reading, order ?? "day first") ?? ["unorderedDate"];
}

const dayOfMonth = (day: number) => Math.floor(day) - firstDay(calendarMonth(day)) + 1;

/** The date with day and month exchanged; the day is at most 12. */
function swapped(day: number): number {
  const month = calendarMonth(day);
  const year = Math.floor(month / 12);
  return firstDay(12 * year + dayOfMonth(day) - 1) + (month - 12 * year) + (day - Math.floor(day));
}

function haveMonths(
  count: number,
  dayAt: (index: number) => number | TableStatement,
  readings: readonly (DateReading | undefined)[],
): boolean {
  let [days, months] = [0, 0];
  for (let index = 0; index < count; index++) {
    const day = dayAt(index);
    if (typeof day !== "number") continue;
    days += 1;
    const isEnd = dayOfMonth(day) === 1 || dayOfMonth(day + 1) === 1;
    if (readings[index]?.kind === "month" || isEnd) months += 1;
  }
  return months > 0.9 * days;
}
