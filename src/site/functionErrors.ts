import { type Argument, isOptional } from "../functions/catalogue/argument";
import type { FunctionRow } from "../functions/catalogue/functionRow";
import { html, type Markup } from "./markup";

/** What goes wrong with a range or a name, and what the error says. */
const ERRORS_OF_KINDS: Partial<Readonly<Record<Argument["kind"], string>>> = {
  assumptions: "a name in the first column that is not an assumption: the sentence suggests the nearest one",
  quotes: "a term that is not known, or a quote without any fee",
  option: "a name that is not an option or a quote: the sentence lists those that are",
  measure: "a name that is not a measure: the sentence lists those that are",
  input: "a name that is not an assumption",
  scenario: "a header or number that no scenario has",
  column: "a range of more than one column, or columns of different lengths",
  date: "a number that is not a date after 1 March 1900",
};

/** When a function answers `#VALUE!`, from its row of the table. */
export function valueErrors(row: FunctionRow): readonly Markup[] {
  const takes: readonly (readonly [string, Argument])[] = Object.entries(row.takes);
  const kinds = [...new Set(takes.map(([, { kind }]) => kind))];
  return [
    ...named(takes, (argument) => !isOptional(argument), "left out"),
    ...named(takes, isShare, "a percentage typed as a whole number, such as 35 for 35 %"),
    ...named(takes, refusesZero, "0 or an empty cell"),
    ...kinds.flatMap((kind) => ERRORS_OF_KINDS[kind] ?? []).map((says) => html`${says}`),
    ...(row.form === "each cell" ? [html`ranges whose sizes do not fit together`] : []),
    ...("solves" in row && row.solves ? [html`more than 200 different sets of terms in one call`] : []),
  ];
}

/** Whether a figure can be `#N/A`, because a distribution cannot be calculated accurately enough. */
export function canLackAccuracy(row: FunctionRow): boolean {
  return ("solves" in row && row.solves !== undefined) || "assumptions" in row.takes || "points" in row.takes;
}

function named(
  takes: readonly (readonly [string, Argument])[],
  isMeant: (argument: Argument) => boolean,
  fault: string,
): readonly Markup[] {
  const names = takes.filter(([, argument]) => isMeant(argument)).map(([name]) => html`<code>${name}</code>`);
  return names.length === 0 ? [] : [html`${fault}: ${names}`];
}

const isShare = (argument: Argument) => argument.kind === "number" && argument.percentOf === "whole";

const refusesZero = (argument: Argument) =>
  argument.kind === "number" && (argument.positive === true || argument.min > 0);
