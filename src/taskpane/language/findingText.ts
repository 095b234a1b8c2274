import { fieldFinding, fieldLimits, type OwnRange } from "../../model/assumptions/fieldLimits";
import { choiceWord } from "../../model/assumptions/inputValue";
import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { Unit } from "../../model/assumptions/scenarioField";
import type { Messages } from "./messages/en/en";
import type { NumberMarks } from "./numberMarks";
import { numberText, percentText } from "./numberText";
import type { ParseProblem } from "./parseNumber";
import type { Wording } from "./wording";

/** An error to correct or a warning to check, in a sentence. */
export interface FieldProblem {
  readonly kind: "error" | "warning";
  readonly message: string;
}

const PERCENT_UNITS: ReadonlySet<Unit> = new Set<Unit>(["share", "share per year"]);

/** Whether a field is typed and shown in per cent. */
export function isShare(name: FieldName): boolean {
  return PERCENT_UNITS.has(SCENARIO_FIELDS[name].unit);
}

/** Fifteen digits, as Excel keeps them: 0.1 + 0.2 is shown as 0.3. */
export function valueText(name: FieldName, value: number, marks: NumberMarks): string {
  const rounded = Number(value.toPrecision(15));
  return isShare(name) ? percentText(rounded, marks) : numberText(rounded, marks);
}

/** A value as a reader of a comparison wants it: three figures, shares in per cent, choices in words. */
export function roundedText(name: FieldName, value: number, { words, figures }: Wording): string {
  const word = choiceWord(name, value);
  if (word !== undefined) return words.inputs.choice(word);
  if (isShare(name)) return figures.share(value);
  return SCENARIO_FIELDS[name].unit.startsWith("money") ? figures.money(value) : figures.number(value);
}

/** The model's finding about a field's number, in the pane's language and the workbook's notation. */
export function findingText(
  name: FieldName,
  value: number,
  { words, figures }: Wording,
  own?: OwnRange,
): FieldProblem | undefined {
  const finding = fieldFinding(name, value, own);
  if (!finding) return undefined;
  const { min, max, default: usual } = SCENARIO_FIELDS[name];
  const label = words.inputs.label(name);
  const limits = fieldLimits(name);
  const text = (each: number) => valueText(name, each, figures.marks);
  const say = words.assumptions.findings;
  const sentences = {
    share: () => say.share(label, text(value)),
    rate: () => say.rate(label, text(value), text(limits.min), text(limits.max)),
    zero: () => say.zero(label, text(limits.min), text(limits.max)),
    range: () => say.range(label, text(value), text(limits.min), text(limits.max)),
    whole: () => say.whole(label, text(value)),
    empty: () => say.empty(label, text(usual)),
    unusual: () => say.unusual(label, text(value), text(min), text(max)),
  };
  return { kind: finding.kind, message: sentences[finding.rule]() };
}

/** Why the typed text is not a number, in a sentence. */
export function parseProblemText({ kind, text }: ParseProblem, words: Messages, marks: NumberMarks): string {
  const say = words.assumptions.parse;
  if (kind === "missing") return say.missing;
  if (kind === "tooLarge") return say.tooLarge(text);
  const group = marks.group.trim() === "" ? say.space : `"${marks.group}"`;
  return say.unclear(text, marks.decimal, group);
}
