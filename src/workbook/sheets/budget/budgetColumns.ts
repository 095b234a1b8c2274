import { ACCOUNT_LINES } from "../../../model/cost/accountLines";

/** Columns of SUPPORT_BUDGET, counted from 1. */
export const BUDGET_COLUMN = {
  users: 2,
  reserve: 5,
  account: (index: number) => 9 + index,
  timeAndRisk: 9 + ACCOUNT_LINES.length,
} as const;
