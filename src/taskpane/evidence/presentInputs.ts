import { withInput } from "../../model/assumptions/aggregateFields";
import type { Scenario } from "../../model/assumptions/scenario";
import { compareOptions } from "../../model/decision/compareOptions";
import type { EvidenceInput } from "../../model/evidence/evidenceInputs";
import { findingText, roundedText } from "../language/findingText";
import type { Wording } from "../language/wording";
import type { ShownChange } from "../shell/ChangesTable";
import type { FieldView } from "../state/presentField";
import { evidenceWords } from "./evidenceWords";

/** What putting a history into a scenario would change, and what is odd about it. */
export interface PresentedInputs {
  readonly changes: readonly ShownChange[];
  readonly warnings: readonly string[];
}

/** Each input before and after; a value outside the usual range is a warning here, before it is the user's own evidence. */
export function presentInputs(
  inputs: readonly EvidenceInput[],
  fields: readonly FieldView[],
  wording: Wording,
): PresentedInputs {
  const changes = inputs.map(({ field, value }) => {
    const { label, content, defaultText } = fields.find((each) => each.name === field)!;
    const isInSheet = content.kind === "input";
    return {
      name: field,
      label,
      now: isInSheet ? content.text || defaultText : defaultText,
      then: isInSheet ? roundedText(field, value, wording) : evidenceWords(wording.words).noRow,
    };
  });
  const warnings = inputs.flatMap(({ field, value }) => findingText(field, value, wording)?.message ?? []);
  return { changes, warnings };
}

/** Which option costs less, and by how much, before and after. */
export function verdictChange(
  scenario: Scenario,
  inputs: readonly EvidenceInput[],
  { words, figures }: Wording,
): string {
  const then = inputs.reduce((changed, { field, value }) => withInput(changed, field, value), scenario);
  const [before, after] = [scenario, then].map((each) => {
    const { total } = compareOptions(each).difference;
    const option = words.optionsInText[total > 0 ? "managed" : "break-fix"];
    return evidenceWords(words).costsLess(option, figures.money(Math.abs(total)));
  });
  return evidenceWords(words).verdict(before!, after!);
}
