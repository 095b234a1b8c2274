import type { SheetCells } from "../port/cellBlock";
import type { Outcome } from "./observed";
import { type PlacedGroup, type PlacedTrial, resultRows } from "./trials";

/** One line of a self-check: what was tried, what should have come, and what came. */
export interface CheckResult {
  readonly title: string;
  readonly tried: string;
  readonly expected: string;
  readonly seen: string;
  readonly isOk: boolean;
}

/** Relative difference up to which two numbers are the same, as for examples. */
const SAME = 1e-9;

/** More characters than this are not read by anybody. */
const LONGEST_TEXT = 200;

type Rows = readonly (readonly unknown[])[];

/** Compares what the formulas of a group show with what they should. */
export function trialCheck({ title, trials }: PlacedGroup, cells: Outcome<SheetCells>): CheckResult {
  const tried = listed(trials.map(({ trial }) => trial.formula));
  const expected = listed(trials.map(({ trial }) => tableText(resultRows(trial))));
  if ("problem" in cells) return { title, tried, expected, seen: cells.problem, isOk: false };
  const answers = trials.map((each) => answerOf(each, cells.value));
  const isOk = trials.every(({ trial }, index) => isSame(resultRows(trial), answers[index]!));
  return { title, tried, expected, seen: listed(answers.map(tableText)), isOk };
}

/** What a trial's formula shows, in as many cells as are expected. */
function answerOf({ trial, row, column }: PlacedTrial, { values }: SheetCells): Rows {
  return resultRows(trial).map((cells, i) => cells.map((_, j) => values[row + i]?.[column + j] ?? ""));
}

/** Whether two tables agree: texts exactly, numbers to nine digits. */
export function isSame(expected: Rows, seen: Rows): boolean {
  return expected.every((row, i) => row.every((value, j) => isSameValue(value, seen[i]?.[j])));
}

function isSameValue(expected: unknown, seen: unknown): boolean {
  if (typeof expected !== "number" || typeof seen !== "number") return expected === seen;
  return Math.abs(seen - expected) <= SAME * Math.abs(expected);
}

/** A table in one line, as a cell of a report takes it. */
export function tableText(rows: Rows): string {
  const text = rows.map((row) => row.map(valueText).join(" | ")).join("; ");
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

function valueText(value: unknown): string {
  if (value === "") return "(empty)";
  return typeof value === "number" ? String(Number(value.toPrecision(10))) : String(value);
}

function listed(texts: readonly string[]): string {
  return texts.length === 1 ? texts[0]! : texts.map((text, index) => `(${index + 1}) ${text}`).join("  ");
}
