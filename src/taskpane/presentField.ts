import { describeCellValue, readCellValue } from "../model/cellValue";
import { fieldIssue } from "../model/fieldLimits";
import type { FieldName } from "../model/scenario";
import { SCENARIO_FIELDS } from "../model/scenario";
import type { Evidence, ScenarioField, Unit } from "../model/scenarioField";
import type { FieldNote } from "../workbook/fieldNote";
import { FIELD_NOTES } from "../workbook/fieldNotes";
import type { NumberMarks } from "./numberMarks";
import { numberText, percentText } from "./numberText";
import { parseNumber } from "./parseNumber";

export interface FieldProblem {
  readonly kind: "error" | "warning";
  readonly message: string;
}

/** What a field's text amounts to. */
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
    };

/** One input of the form in words. */
export interface FieldView extends FieldNote {
  readonly name: FieldName;
  readonly label: string;
  readonly evidence: Evidence;
  readonly evidenceLabel: string;
  /** Unit and plausible range. */
  readonly hint: string;
  readonly content: FieldContent;
}

export type FieldInput =
  | { readonly kind: "absent"; readonly used: number }
  | { readonly kind: "cell"; readonly raw: unknown; readonly draft: string | undefined };

const EVIDENCE_LABELS: Readonly<Record<Evidence, string>> = {
  yours: "Your figure",
  measured: "Measured",
  published: "Published",
  claim: "Vendor claim",
  assumption: "Assumption",
};

const PERCENT_UNITS: ReadonlySet<Unit> = new Set<Unit>(["share", "share per year"]);

/** One input as the form shows it: what is in the cell, or what is being typed and whether it may go in. */
export function presentField(name: FieldName, input: FieldInput, marks: NumberMarks): FieldView {
  const field = SCENARIO_FIELDS[name];
  const { label, evidence } = field;
  return {
    name,
    label,
    ...FIELD_NOTES[name],
    evidence,
    evidenceLabel: EVIDENCE_LABELS[evidence],
    hint: hint(field, marks),
    content: input.kind === "absent" ? absent(name, input.used, marks) : fieldContent(name, input, marks),
  };
}

function hint(field: ScenarioField, marks: NumberMarks): string {
  const unit = unitLabel(field);
  const range = `usual ${rangeEnd(field.min, field, marks)} to ${rangeEnd(field.max, field, marks)}`;
  return unit === "" ? range : `${unit}, ${range}`;
}

/** A unit is left out where the label or the percent sign says it already. */
function unitLabel({ label, unit }: ScenarioField): string {
  const shown = unit.replace(/^(money|share)( |$)/, "");
  return label.toLowerCase().includes(shown) ? "" : shown;
}

function rangeEnd(value: number, { unit }: ScenarioField, marks: NumberMarks): string {
  if (PERCENT_UNITS.has(unit)) return percentText(value, marks);
  if (Math.abs(value) < 100_000) return numberText(value, marks);
  const compact = new Intl.NumberFormat(marks.locale, { notation: "compact", maximumSignificantDigits: 3 });
  return compact.format(value);
}

/** Fifteen digits, as Excel keeps them: 0.1 + 0.2 is shown as 0.3. */
function valueText(name: FieldName, value: number, marks: NumberMarks): string {
  const rounded = Number(value.toPrecision(15));
  return PERCENT_UNITS.has(SCENARIO_FIELDS[name].unit)
    ? percentText(rounded, marks)
    : numberText(rounded, marks);
}

function absent(name: FieldName, used: number, marks: NumberMarks): FieldContent {
  const text = valueText(name, used, marks);
  const isDefault = used === SCENARIO_FIELDS[name].default;
  const note = isDefault
    ? `Not in the sheet: uses its default, ${text}.`
    : `Not in the sheet: follows from other rows, ${text}.`;
  return { kind: "absent", note };
}

function fieldContent(
  name: FieldName,
  { raw, draft }: { readonly raw: unknown; readonly draft: string | undefined },
  marks: NumberMarks,
): FieldContent {
  const placeholder = valueText(name, SCENARIO_FIELDS[name].default, marks);
  if (draft === undefined) return { ...cellContent(name, raw, marks), placeholder, entered: undefined };
  const read = readDraft(name, draft, marks);
  const cell = readCellValue(raw);
  const isNew = !(cell.kind === "number" && cell.value === read.value);
  const entered = read.problem?.kind === "error" || !isNew ? undefined : read.value;
  return { kind: "input", text: draft, problem: read.problem, placeholder, entered };
}

type CellPart = {
  readonly kind: "input";
  readonly text: string;
  readonly problem: FieldProblem | undefined;
};

function cellContent(name: FieldName, raw: unknown, marks: NumberMarks): CellPart {
  const cell = readCellValue(raw);
  if (cell.kind === "missing") return { kind: "input", text: "", problem: undefined };
  if (cell.kind === "number" || cell.kind === "empty") {
    const value = cell.kind === "empty" ? 0 : cell.value;
    return { kind: "input", text: valueText(name, value, marks), problem: fieldIssue(name, value) };
  }
  const message = `The cell holds ${describeCellValue(cell)}; it must be a number.`;
  const text = cell.kind === "text" ? cell.text : describeCellValue(cell);
  return { kind: "input", text, problem: { kind: "error", message } };
}

function readDraft(
  name: FieldName,
  draft: string,
  marks: NumberMarks,
): { readonly value?: number; readonly problem: FieldProblem | undefined } {
  const parsed = parseNumber(draft, marks);
  if (!parsed.ok) return { problem: { kind: "error", message: parsed.message } };
  const isShare = PERCENT_UNITS.has(SCENARIO_FIELDS[name].unit);
  if (isShare && !parsed.isPercent && Math.abs(parsed.value) >= 1)
    return { problem: { kind: "error", message: unclearShare(parsed.value, marks) } };
  return { value: parsed.value, problem: fieldIssue(name, parsed.value) };
}

/** In a percent cell of Excel 35 means 35 %, in a formula 3,500 %: the pane asks instead of guessing. */
function unclearShare(value: number, marks: NumberMarks): string {
  const asPercent = percentText(value / 100, marks);
  const other = Math.abs(value) === 1 ? percentText(value, marks) : numberText(value / 100, marks);
  return `"${numberText(value, marks)}" is unclear for a share: write ${asPercent} or ${other}.`;
}
