import { layoutError } from "./assumptionsLayout";
import { describeCellValue, readCellValue } from "./cellValue";
import { fieldIssue, isPercentUnit, type OwnRange } from "./fieldLimits";
import type { Issue } from "./issue";
import { type FieldName, SCENARIO_FIELDS } from "./scenario";
import type { Unit } from "./scenarioField";

/** Words for the numbers of a choice, as quotes print them; each list is in the order of the numbers. */
const CHOICES: Readonly<Partial<Record<Unit, readonly (readonly string[])[]>>> = {
  "0 open, 1 included, 2 bought": [
    ["open", "excluded", "not included"],
    ["included"],
    ["bought", "bought separately"],
  ],
  "0 included, 1 billed": [["included"], ["billed", "excluded", "not included", "extra"]],
  "0 graduated, 1 by volume": [["graduated"], ["by volume", "volume"]],
  "0 first year, 1 term": [
    ["first year", "year", "year 1", "months 1 to 12"],
    ["term", "the term", "whole term"],
  ],
};

/** The word of a choice, like "included"; undefined for other inputs, and for numbers that mean nothing there. */
export function choiceWord(name: FieldName, value: number): string | undefined {
  return CHOICES[SCENARIO_FIELDS[name].unit]?.[value]?.[0];
}

/** A number with words behind it, like "12 months". */
const WITH_UNIT = /^([+-]?\d+(?:\.\d+)?)\s*\p{L}[\p{L}\s/]*$/u;

/**
 * The value that a cell states for an input, and what is wrong or odd about it; neither where the cell states nothing.
 * `own` is the range of the user's own evidence.
 */
export function readInput(
  name: FieldName,
  raw: unknown,
  own?: OwnRange,
): { value?: number; issue?: Issue | undefined } {
  const cell = readCellValue(raw);
  const { label } = SCENARIO_FIELDS[name];
  if (cell.kind === "missing") return {};
  if (cell.kind === "empty") return { value: 0, issue: fieldIssue(name, 0, own) };
  if (cell.kind === "number") {
    const { value, percentText } = cell;
    if (percentText === undefined || isPercentUnit(name))
      return { value, issue: fieldIssue(name, value, own) };
    const plain = Number((value * 100).toPrecision(15));
    return { issue: layoutError(label, ["percent", label, percentText, plain, value]) };
  }
  if (cell.kind === "ambiguous")
    return { issue: layoutError(label, ["ambiguous", label, cell.text, ...cell.readings]) };
  if (cell.kind === "text") return readText(name, cell.text);
  return { issue: layoutError(label, ["number", label, describeCellValue(cell)]) };
}

/** The word of a choice; a number with its unit is refused with the number alone. */
function readText(name: FieldName, text: string): { value?: number; issue?: Issue } {
  const { label, unit } = SCENARIO_FIELDS[name];
  const choices = CHOICES[unit];
  const value = choices?.findIndex((words) => words.includes(text.trim().toLowerCase())) ?? -1;
  if (value >= 0) return { value };
  if (choices) {
    const words = choices.map(([word], number) => `${number} (${word})`).join(", ");
    return { issue: layoutError(label, ["choice", label, text, words]) };
  }
  const number = WITH_UNIT.exec(text.trim())?.[1];
  if (number !== undefined) return { issue: layoutError(label, ["unitText", label, text, Number(number)]) };
  return { issue: layoutError(label, ["number", label, describeCellValue({ kind: "text", text })]) };
}
