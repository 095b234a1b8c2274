import { essential, field } from "../scenarioField";

const own = { group: "Term and growth", evidence: "yours" } as const;
const assumed = { group: "Term and growth", evidence: "assumption" } as const;

/** Time: how long, how fast things grow, what later money is worth. */
export const termFields = {
  termMonths: essential({ ...own, unit: "months" }, ["Contract term", 36, 12, 60]),
  userGrowth: field({ ...assumed, unit: "share per year" }, ["Growth of users", 0, -0.2, 0.3]),
  wageIncrease: field({ ...assumed, unit: "share per year" }, ["Wage increase", 0.03, 0, 0.1]),
  annualDiscountRate: field({ ...assumed, unit: "share per year" }, ["Discount rate", 0.08, 0.04, 0.15]),
};
