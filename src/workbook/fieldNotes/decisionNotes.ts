import type { decisionFields } from "../../model/assumptions/fields/decisionFields";
import { type FieldNotes, note, optionNotes } from "./fieldNote";

const own = "Your own judgement";
const score = "Your own judgement";
const scale = "0 = poor, 5 = excellent. Shown apart, never in money.";

/** How the decision is weighed. */
export const decisionNotes: FieldNotes<typeof decisionFields> = {
  riskWeight: note(
    own,
    "Score = mean + weight x (mean of the worst 5 % of years - mean); 0 = expected value only.",
  ),
  budgetCap: note(
    own,
    "Most that cash may be in the year; 0 = no cap. An option whose expected cash is above it is out.",
  ),
  decideOver: note(
    own,
    "Whether the verdict weighs months 1 to 12, or the whole term as an average year. The cap counts for months 1 to 12.",
  ),
  controlWeight: note(score, scale),
  flexibilityWeight: note(score, scale),
  strategyWeight: note(score, scale),
  complianceWeight: note(score, scale),
  ...optionNotes("controlScore", score, scale),
  ...optionNotes("flexibilityScore", score, scale),
  ...optionNotes("strategyScore", score, scale),
  ...optionNotes("complianceScore", score, scale),
};
