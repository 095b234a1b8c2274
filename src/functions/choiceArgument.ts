import { describeCellValue, readCellValue } from "../model/assumptions/cellValue";
import { OPTION_NAMES, type OptionName } from "../model/decision/comparison";
import { fieldByText, nearestFieldText } from "../model/assumptions/assumptionsLayout";
import {
  EXPECTED_MEASURES,
  type Measure,
  measureByText,
  SINGLE_MEASURES,
  SPREAD_MEASURES,
} from "../model/decision/measures";
import type { FieldName } from "../model/assumptions/scenario";
import { valueError } from "./cellError";

/** The one value of an argument that is a single cell; a range of one cell counts as it. */
export function singleValue(name: string, raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  const rows = raw as readonly unknown[];
  const row = rows[0];
  if (rows.length === 1 && Array.isArray(row) && row.length === 1) return row[0] as unknown;
  throw valueError(`${name} must be a single cell.`);
}

/** The text of a choice; undefined when it is left out. */
function choiceText(name: string, raw: unknown, choices: string): string | undefined {
  const cell = readCellValue(singleValue(name, raw) ?? undefined);
  if (cell.kind === "missing") return undefined;
  if (cell.kind === "text") return cell.text;
  throw valueError(`${name} is ${describeCellValue(cell)}; it must be ${choices}.`);
}

const OPTIONS = `one of ${OPTION_NAMES.map((option) => `"${option}"`).join(", ")}`;

/** An option by its name; undefined when the argument is left out. */
export function optionArgument(raw: unknown): OptionName | undefined {
  const text = choiceText("option", raw, OPTIONS);
  if (text === undefined) return undefined;
  const option = OPTION_NAMES.find((each) => each === text.toLowerCase());
  if (option) return option;
  throw valueError(`option is "${text}"; it must be ${OPTIONS}.`);
}

const MEASURES =
  `one of ${[...EXPECTED_MEASURES, ...SPREAD_MEASURES, ...SINGLE_MEASURES].join(", ")}; ` +
  `"cash p95" is of cash, "term total" of the whole term`;

/** A measure by its name, "total" when the argument is left out. */
export function measureArgument(raw: unknown): Measure {
  const text = choiceText("measure", raw, MEASURES) ?? "total";
  const measure = measureByText(text);
  if (measure) return measure;
  throw valueError(`measure is "${text}"; it must be ${MEASURES}.`);
}

/** An input by its label or name; undefined when the argument is left out. */
export function inputArgument(name: string, raw: unknown): FieldName | undefined {
  const text = choiceText(name, raw, "the name of an assumption");
  if (text === undefined) return undefined;
  const input = fieldByText(text);
  if (input) return input;
  throw valueError(
    `${name} is "${text}", which is not a known assumption; did you mean "${nearestFieldText(text)}"?`,
  );
}
