import type { decisionFields } from "../../model/assumptions/fields/decisionFields";
import { basis, type FieldNotes, note, optionNotes } from "./fieldNote";

const judgement = basis("Your own judgement");
const scale = "0 = poor, 5 = excellent. Shown apart, never in money.";

/** How the decision is weighed. */
export const decisionNotes: FieldNotes<typeof decisionFields> = {
  riskWeight: note(
    judgement,
    "Score = mean + weight x (mean of the worst 5 % of years - mean); 0 = expected value only.",
  ),
  budgetCap: note(
    judgement,
    "Most that cash may be in the year; 0 = no cap. An option whose expected cash is above it is out.",
  ),
  decideOver: note(
    judgement,
    "Whether the verdict weighs months 1 to 12, or the whole term as an average year. The cap counts for months 1 to 12.",
  ),
  controlWeight: note(judgement, scale),
  flexibilityWeight: note(judgement, scale),
  strategyWeight: note(judgement, scale),
  complianceWeight: note(judgement, scale),
  ...optionNotes("controlScore", judgement, scale),
  ...optionNotes("flexibilityScore", judgement, scale),
  ...optionNotes("strategyScore", judgement, scale),
  ...optionNotes("complianceScore", judgement, scale),
};
