import type { FieldName } from "../../model/assumptions/scenario";
import type { TicketFit } from "../../model/evidence/ticketFit";
import { ticketInputs } from "../../model/evidence/ticketInputs";
import { roundedText } from "../language/findingText";
import type { FieldView } from "../state/presentField";
import type { Wording } from "../language/wording";

/** An input of the scenario before and after the tickets. */
export interface TicketInput {
  readonly name: FieldName;
  readonly label: string;
  readonly now: string;
  readonly then: string;
  readonly isInSheet: boolean;
}

/** What putting a ticket history into a scenario would change. */
export function presentInputs(
  fit: TicketFit,
  { users, fields }: { readonly users: number; readonly fields: readonly FieldView[] },
  wording: Wording,
): readonly TicketInput[] {
  return ticketInputs(fit, users).map(([name, value]) => {
    const field = fields.find((each) => each.name === name)!;
    const { content } = field;
    return {
      name,
      label: field.label,
      now: content.kind === "input" ? content.text || field.defaultText : field.defaultText,
      then: roundedText(name, value, wording),
      isInSheet: content.kind === "input",
    };
  });
}
