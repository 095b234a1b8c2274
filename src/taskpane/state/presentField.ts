import { describeCellValue, readCellValue } from "../../model/assumptions/cellValue";
import type { OwnRange } from "../../model/assumptions/fieldLimits";
import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { Evidence, ScenarioField } from "../../model/assumptions/scenarioField";
import { isOwnHistory } from "../../model/evidence/ownHistory";
import type { FieldNote } from "../../workbook/fieldNotes/fieldNote";
import { FIELD_NOTES } from "../../workbook/fieldNotes/fieldNotes";
import type { Figures } from "../language/figures";
import {
  type FieldProblem,
  findingText,
  isShare,
  parseProblemText,
  valueText,
} from "../language/findingText";
import { EN, type Messages } from "../language/messages/en/en";
import { numberText, percentText } from "../language/numberText";
import { parseNumber } from "../language/parseNumber";
import type { Wording } from "../language/wording";
import { type FieldSlider, fieldSlider } from "./fieldSlider";

/** What a field's text means. */
export type FieldContent =
  /** The sheet has no row for it. */
  | { readonly kind: "absent"; readonly note: string }
  | {
      readonly kind: "input";
      readonly text: string;
      readonly problem: FieldProblem | undefined;
      /** Shown in an empty field: the default that is used. */
      readonly placeholder: string;
      /** The number that entering would write; undefined when there is nothing to write. */
      readonly entered: number | undefined;
      /** The formula in the cell, which a number would replace. */
      readonly formula: string | undefined;
      /** Whether the sheet has the default, so that there is nothing to reset. */
      readonly isDefault: boolean;
    };

/** One input of the form in words. */
export interface FieldView extends FieldNote {
  readonly name: FieldName;
  readonly label: string;
  readonly evidence: Evidence | "history";
  readonly evidenceLabel: string;
  /** Unit and the range that its slider moves over. */
  readonly hint: string;
  readonly defaultText: string;
  /** Undefined while there is no number, and where the sheet has no row to write to. */
  readonly slider: FieldSlider | undefined;
  readonly content: FieldContent;
}

export type FieldInput = { readonly kind: "absent"; readonly used: number } | CellInput;

interface CellInput {
  readonly kind: "cell";
  readonly raw: unknown;
  readonly draft: string | undefined;
  readonly formula?: string | undefined;
  /** Low and High of the row, where it states both. */
  readonly own?: OwnRange | undefined;
  /** What the sheet says that the row rests on. */
  readonly note?: unknown;
}

/** One input as the form shows it: the cell's content, or the text being typed and whether it is valid. */
export function presentField(name: FieldName, input: FieldInput, wording: Wording): FieldView {
  const field = SCENARIO_FIELDS[name];
  const history = historyNote(input);
  const grade = history === undefined ? gradeOf(name, input) : "history";
  const { evidence: grades, ownHistory } = wording.words.assumptions;
  const content =
    input.kind === "absent" ? absent(name, input.used, wording) : fieldContent(name, input, wording);
  const own = input.kind === "absent" ? undefined : input.own;
  return {
    name,
    label: wording.words.inputs.label(name),
    ...FIELD_NOTES[name],
    ...(history !== undefined && { source: history }),
    evidence: grade,
    evidenceLabel: grade === "history" ? ownHistory : grades[grade],
    hint: hint(name, own, wording),
    defaultText: valueText(name, field.default, wording.figures.marks),
    slider: input.kind === "absent" ? undefined : fieldSlider(name, shownValue(input, content), own),
    content,
  };
}

/** Another number than the published or assumed default is the user's own; a vendor's claim remains a claim. */
function gradeOf(name: FieldName, input: FieldInput): Evidence {
  const { evidence, default: usual } = SCENARIO_FIELDS[name];
  if (input.kind === "absent" || evidence === "claim") return evidence;
  const cell = readCellValue(input.raw);
  return cell.kind === "number" && cell.value !== usual ? "yours" : evidence;
}

/**
 * The note of a row that rests on the user's own history. All scenarios share the note, so a value outside the interval
 * that goes with it is another's.
 */
function historyNote(input: FieldInput): string | undefined {
  if (input.kind === "absent" || !isOwnHistory(input.note)) return undefined;
  const value = readCellValue(input.raw);
  const { own } = input;
  const isTheirs = !own || (value.kind === "number" && value.value >= own.low && value.value <= own.high);
  return isTheirs ? input.note : undefined;
}

function hint(name: FieldName, own: OwnRange | undefined, { words, figures }: Wording): string {
  const field = SCENARIO_FIELDS[name];
  const unit = unitLabel(field, words);
  const end = (value: number) => rangeEnd(name, value, figures);
  const say = words.assumptions;
  const isOwn = own !== undefined && (own.low !== field.min || own.high !== field.max);
  const range = isOwn ? say.ownRange(end(own.low), end(own.high)) : say.usual(end(field.min), end(field.max));
  return unit === "" ? range : `${unit}, ${range}`;
}

/** A unit is omitted if the label or the percent sign already says it. */
function unitLabel({ label, unit }: ScenarioField, words: Messages): string {
  return label.toLowerCase().includes(EN.inputs.unit(unit)) ? "" : words.inputs.unit(unit);
}

function rangeEnd(name: FieldName, value: number, { marks, shortMoney }: Figures): string {
  const isLarge = !isShare(name) && Math.abs(value) >= 100_000;
  return isLarge ? shortMoney(value) : valueText(name, value, marks);
}

/** The field's present number; undefined if its text is not a number. */
function shownValue(input: CellInput, content: FieldContent): number | undefined {
  if (content.kind === "input" && content.entered !== undefined) return content.entered;
  const cell = readCellValue(input.raw);
  if (cell.kind === "empty") return 0;
  return cell.kind === "number" ? cell.value : undefined;
}

function absent(name: FieldName, used: number, { words, figures }: Wording): FieldContent {
  const text = valueText(name, used, figures.marks);
  const isDefault = used === SCENARIO_FIELDS[name].default;
  const { absentDefault, absentDerived } = words.assumptions;
  return { kind: "absent", note: isDefault ? absentDefault(text) : absentDerived(text) };
}

function fieldContent(name: FieldName, input: CellInput, wording: Wording): FieldContent {
  const { raw, draft, formula, own } = input;
  const placeholder = valueText(name, SCENARIO_FIELDS[name].default, wording.figures.marks);
  const known = { placeholder, formula, isDefault: isDefault(name, raw) };
  if (draft === undefined) return { ...cellContent(name, input, wording), ...known, entered: undefined };
  const read = readDraft(name, { draft, own }, wording);
  const cell = readCellValue(raw);
  const isNew = !(cell.kind === "number" && cell.value === read.value);
  const entered = read.problem?.kind === "error" || !isNew ? undefined : read.value;
  return { kind: "input", text: draft, problem: read.problem, ...known, entered };
}

function isDefault(name: FieldName, raw: unknown): boolean {
  const cell = readCellValue(raw);
  return cell.kind === "missing" || (cell.kind === "number" && cell.value === SCENARIO_FIELDS[name].default);
}

type CellPart = {
  readonly kind: "input";
  readonly text: string;
  readonly problem: FieldProblem | undefined;
};

function cellContent(name: FieldName, { raw, own }: CellInput, wording: Wording): CellPart {
  const cell = readCellValue(raw);
  if (cell.kind === "missing") return { kind: "input", text: "", problem: undefined };
  if (cell.kind === "number" || cell.kind === "empty") {
    const value = cell.kind === "empty" ? 0 : cell.value;
    const text = valueText(name, value, wording.figures.marks);
    return { kind: "input", text, problem: findingText(name, value, wording, own) };
  }
  const message = wording.words.assumptions.notANumber(describeCellValue(cell));
  const text = cell.kind === "text" ? cell.text : describeCellValue(cell);
  return { kind: "input", text, problem: { kind: "error", message } };
}

/** An empty field asks for the default; the sheet gets it as a number, because an empty cell counts as 0. */
function readDraft(
  name: FieldName,
  { draft, own }: { readonly draft: string; readonly own: OwnRange | undefined },
  wording: Wording,
): { readonly value?: number; readonly problem: FieldProblem | undefined } {
  const { words, figures } = wording;
  if (draft.trim() === "") return { value: SCENARIO_FIELDS[name].default, problem: undefined };
  const parsed = parseNumber(draft, figures.marks);
  if (!parsed.ok) {
    const message = parseProblemText(parsed.problem, words, figures.marks);
    return { problem: { kind: "error", message } };
  }
  if (isShare(name) && !parsed.isPercent && Math.abs(parsed.value) >= 1)
    return { problem: { kind: "error", message: unclearShare(parsed.value, wording) } };
  return { value: parsed.value, problem: findingText(name, parsed.value, wording, own) };
}

/** In a percent cell of Excel 35 means 35 %, in a formula 3,500 %: the pane asks instead of guessing. */
function unclearShare(value: number, { words, figures: { marks } }: Wording): string {
  const asPercent = percentText(value / 100, marks);
  const other = Math.abs(value) === 1 ? percentText(value, marks) : numberText(value / 100, marks);
  return words.assumptions.parse.unclearShare(numberText(value, marks), asPercent, other);
}
