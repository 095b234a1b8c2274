import type { Quote } from "../../model/quotes/quoteScenario";
import { fieldByText, nearestFieldText } from "../../model/assumptions/assumptionsLayout";
import { describeCellValue, readCellValue } from "../../model/assumptions/cellValue";
import type { FieldName } from "../../model/assumptions/scenario";
import { OPTION_NAMES, type OptionName } from "../../model/decision/comparison";
import {
  EXPECTED_MEASURES,
  type Measure,
  measureByText,
  SINGLE_MEASURES,
  SPREAD_MEASURES,
} from "../../model/decision/measures";
import type { ChoiceArgument } from "../catalogue/argument";
import { valueError } from "./cellError";
import { singleCell } from "./singleCell";

const OPTIONS = `one of ${OPTION_NAMES.map((option) => `"${option}"`).join(", ")}`;
const MEASURES =
  `one of ${[...EXPECTED_MEASURES, ...SPREAD_MEASURES, ...SINGLE_MEASURES].join(", ")}; ` +
  `"cash p95" is of cash, "term total" of the whole term`;
const INPUTS = "the name of an assumption";

/** Reads a way of buying support by its name, which may be that of a quote. */
export function readOption(
  name: string,
  argument: ChoiceArgument,
  raw: unknown,
  quotes: readonly Quote[] = [],
): OptionName | Quote | undefined {
  const choices = [OPTIONS, ...quotes.map((quote) => `"${quote.name}"`)].join(", ");
  const text = choiceText(name, argument, raw, choices);
  if (text === undefined) return undefined;
  const wanted = text.toLowerCase();
  const option =
    OPTION_NAMES.find((each) => each === wanted) ??
    quotes.find((quote) => quote.name.toLowerCase() === wanted);
  if (option) return option;
  throw valueError(`${name} is "${text}"; it must be ${choices}.`);
}

/** Reads a measure of the comparison by its name. */
export function readMeasure(name: string, argument: ChoiceArgument, raw: unknown): Measure | undefined {
  const text = choiceText(name, argument, raw, MEASURES);
  if (text === undefined) return undefined;
  const measure = measureByText(text);
  if (measure) return measure;
  throw valueError(`${name} is "${text}"; it must be ${MEASURES}.`);
}

/** Reads an input by its label or name. */
export function readInput(name: string, argument: ChoiceArgument, raw: unknown): FieldName | undefined {
  const text = choiceText(name, argument, raw, INPUTS);
  if (text === undefined) return undefined;
  const input = fieldByText(text);
  if (input) return input;
  throw valueError(
    `${name} is "${text}", which is not a known assumption; did you mean "${nearestFieldText(text)}"?`,
  );
}

/** The text of a choice, or its default; undefined if it may be left out and is. */
function choiceText(
  name: string,
  argument: ChoiceArgument,
  raw: unknown,
  choices: string,
): string | undefined {
  const cell = readCellValue(singleCell(name, raw) ?? undefined);
  if (cell.kind === "text") return cell.text;
  if (cell.kind !== "missing")
    throw valueError(`${name} is ${describeCellValue(cell)}; it must be ${choices}.`);
  if (argument.default !== undefined) return String(argument.default);
  if (argument.leftOut !== undefined) return undefined;
  throw valueError(`${name} is missing; it must be ${choices}.`);
}
