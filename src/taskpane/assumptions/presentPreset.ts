import { type Preset, PRESETS, presetScenario } from "../../model/assumptions/presets";
import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { roundedText, valueText } from "../language/findingText";
import type { PendingEdit, ScenarioKey } from "../state/paneState";
import type { FieldView } from "../state/presentField";
import type { Wording } from "../language/wording";

export interface PresetChange {
  readonly name: FieldName;
  readonly label: string;
  readonly now: string;
  readonly then: string;
}

/** What choosing a typical firm would do to a scenario. */
export interface PresetPreview {
  readonly preset: Preset;
  readonly changes: readonly PresetChange[];
  readonly edits: readonly PendingEdit[];
  /** Labels of inputs whose cells hold formulas; these stay. */
  readonly keptFormulas: readonly string[];
  /** Labels of inputs that the firm sets and the sheet has no row for. */
  readonly withoutRow: readonly string[];
}

/** The preview of one preset; undefined when there is none of that name. */
export function presentPreset(
  name: string,
  { fields, scenario }: { readonly fields: readonly FieldView[]; readonly scenario: ScenarioKey },
  wording: Wording,
): PresetPreview | undefined {
  const preset = PRESETS.find((each) => each.name === name);
  if (!preset) return undefined;
  const target = presetScenario(preset);
  const differing = fields.filter((field) => isDifferent(field, target[field.name], wording));
  const settable = differing.filter(({ content }) => content.kind === "input" && !content.formula);
  const labels = (list: readonly FieldView[]) => list.map(({ label }) => label);
  return {
    preset,
    changes: settable.map((field) => ({
      name: field.name,
      label: field.label,
      now: field.content.kind === "input" ? field.content.text || field.defaultText : "",
      then: roundedText(field.name, target[field.name], wording),
    })),
    edits: settable.map(({ name: field }) => ({
      field,
      scenario,
      value: target[field],
      text: valueText(field, target[field], wording.figures.marks),
    })),
    keptFormulas: labels(differing.filter(({ content }) => content.kind === "input" && content.formula)),
    withoutRow: labels(
      differing.filter(({ name: field, content }) => content.kind === "absent" && field in preset.inputs),
    ),
  };
}

/** Compared as shown, because a whole that follows from its parts differs in the last digits. */
function isDifferent({ name, content }: FieldView, value: number, { figures }: Wording): boolean {
  if (content.kind === "absent") return value !== SCENARIO_FIELDS[name].default;
  const shown = valueText(name, Number(value.toPrecision(12)), figures.marks);
  return content.text !== shown && !(content.text === "" && value === SCENARIO_FIELDS[name].default);
}
