import { essential, field } from "../scenarioField";

const own = { group: "Term and growth", source: "Your own figures", evidence: "yours" } as const;
const assumed = { group: "Term and growth", source: "Assumption", evidence: "assumption" } as const;

/** Time: how long, how fast things grow, what later money is worth. */
export const termFields = {
  termMonths: essential({ ...own, unit: "months" }, [
    "Contract term",
    36,
    12,
    60,
    "Months that are compared and that the managed contract binds.",
  ]),
  userGrowth: field({ ...assumed, unit: "share per year" }, [
    "Growth of users",
    0.03,
    -0.2,
    0.3,
    "Growth of the number of users, spread over the months of the year.",
  ]),
  wageIncrease: field({ ...assumed, unit: "share per year" }, [
    "Wage increase",
    0.03,
    0,
    0.1,
    "Step of wages and salaries at each anniversary.",
  ]),
  annualDiscountRate: field({ ...assumed, unit: "share per year" }, [
    "Discount rate",
    0.08,
    0.04,
    0.15,
    "Month t counts with (1 + rate)^(-t/12).",
  ]),
};
