import { blockHoursCost } from "../../model/cost/blockHoursCost";
import { breakfixCost } from "../../model/cost/breakfixCost";
import { downtimeCost } from "../../model/cost/downtimeCost";
import { managedServiceCost } from "../../model/cost/managedServiceCost";
import type { COST_FUNCTIONS } from "../catalogue/costFunctions";
import type { Answers } from "./answers";

/** Answers of the functions for budgets. */
export const COST_ANSWERS: Pick<Answers, keyof typeof COST_FUNCTIONS> = {
  BREAKFIX_COST: breakfixCost,
  MSP_COST: managedServiceCost,
  DOWNTIME_COST: downtimeCost,
  BLOCK_HOURS_COST: (terms) => blockHoursCost(terms).total,
};
