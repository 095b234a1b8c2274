import { field, optionFields } from "../scenarioField";
import type { RowKind } from "../scenarioField";

const own = { group: "Decision", source: "Your own judgement", evidence: "yours" } as const;
const score: RowKind = {
  group: "Beyond money",
  unit: "score 0 to 5",
  source: "Your own judgement",
  evidence: "yours",
};
const weight: RowKind = { ...score, unit: "weight" };
const equal = [3, 3, 3, 3, 3];
const scale = "0 = poor, 5 = excellent. Shown apart, never in money.";

/** How the decision is made, and what is weighed outside money. */
export const decisionFields = {
  riskWeight: field({ ...own, unit: "weight" }, [
    "Risk weight",
    0,
    0,
    1,
    "Score = mean + weight x (mean of the worst 5 % of years - mean); 0 = expected value only.",
  ]),
  budgetCap: field({ ...own, unit: "money per year" }, [
    "Budget cap",
    0,
    0,
    1e7,
    "Most that cash may be in the year; 0 = no cap. An option whose expected cash is above it is out.",
  ]),
  controlWeight: field(weight, ["Weight of control", 1, 0, 5, scale]),
  flexibilityWeight: field(weight, ["Weight of flexibility", 1, 0, 5, scale]),
  strategyWeight: field(weight, ["Weight of strategic help", 1, 0, 5, scale]),
  complianceWeight: field(weight, ["Weight of compliance", 1, 0, 5, scale]),
  ...optionFields("controlScore", score, ["Control", equal, 0, 5, scale]),
  ...optionFields("flexibilityScore", score, ["Flexibility", equal, 0, 5, scale]),
  ...optionFields("strategyScore", score, ["Strategic help", equal, 0, 5, scale]),
  ...optionFields("complianceScore", score, ["Compliance", equal, 0, 5, scale]),
};
