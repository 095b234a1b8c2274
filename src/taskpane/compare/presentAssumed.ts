import type { FieldName } from "../../model/assumptions/scenario";
import { assumedInputs } from "../../model/decision/assumedInputs";
import type { Sensitivity } from "../../model/decision/sensitivity";
import { FIELD_NOTES } from "../../workbook/fieldNotes/fieldNotes";
import { roundedText } from "../language/findingText";
import type { Wording } from "../language/wording";
import type { ShownScenario } from "../state/presentPane";

/** A default that matters, in words. */
export interface AssumedView {
  readonly input: FieldName;
  readonly label: string;
  readonly value: string;
  readonly effect: string;
  /** Where the default comes from, and how far it can be trusted. */
  readonly source: string;
}

/** The defaults that move the difference by more than 1 % of the lower total, the largest effect first. */
export function presentAssumed(
  { scenario, unstated }: ShownScenario,
  sensitivities: readonly Sensitivity[],
  wording: Wording,
): readonly AssumedView[] {
  const { words, figures } = wording;
  const text = (input: FieldName, value: number) => roundedText(input, value, wording);
  return assumedInputs(scenario, { sensitivities, unstated }).map(
    ({ input, value, low, high, swing, evidence }) => ({
      input,
      label: words.inputs.label(input),
      value: text(input, value),
      effect: words.compare.assumed.effect(text(input, low), text(input, high), figures.money(swing)),
      source: `${words.assumptions.evidence[evidence]}: ${FIELD_NOTES[input].source}`,
    }),
  );
}
