import { field, optionFields, type RowKind } from "../scenarioField";

const own = { group: "Decision", evidence: "yours" } as const;
const score: RowKind = {
  group: "Beyond money",
  unit: "score 0 to 5",
  evidence: "yours",
};
const weight: RowKind = { ...score, unit: "weight" };
const equal = [3, 3, 3, 3, 3];

/** How the decision is made, and what is weighed outside money. */
export const decisionFields = {
  riskWeight: field({ ...own, unit: "weight" }, ["Risk weight", 0, 0, 1]),
  budgetCap: field({ ...own, unit: "money per year" }, ["Budget cap", 0, 0, 1e7]),
  decideOver: field({ ...own, unit: "0 first year, 1 term" }, ["Decide over", 0, 0, 1]),
  controlWeight: field(weight, ["Weight of control", 1, 0, 5]),
  flexibilityWeight: field(weight, ["Weight of flexibility", 1, 0, 5]),
  strategyWeight: field(weight, ["Weight of strategic help", 1, 0, 5]),
  complianceWeight: field(weight, ["Weight of compliance", 1, 0, 5]),
  ...optionFields("controlScore", score, ["Control", equal, 0, 5]),
  ...optionFields("flexibilityScore", score, ["Flexibility", equal, 0, 5]),
  ...optionFields("strategyScore", score, ["Strategic help", equal, 0, 5]),
  ...optionFields("complianceScore", score, ["Compliance", equal, 0, 5]),
};
