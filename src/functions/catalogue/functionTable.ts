import { COMPARISON_FUNCTIONS } from "./comparisonFunctions";
import { COST_FUNCTIONS } from "./costFunctions";
import { HISTORY_FUNCTIONS } from "./historyFunctions";
import { RISK_FUNCTIONS } from "./riskFunctions";

/** The functions by what they are for. */
export const FUNCTION_GROUPS = {
  costs: COST_FUNCTIONS,
  risk: RISK_FUNCTIONS,
  comparison: COMPARISON_FUNCTIONS,
  history: HISTORY_FUNCTIONS,
};

export type FunctionGroup = keyof typeof FUNCTION_GROUPS;

/**
 * Every cell function by its name. Names, and the names and order of arguments, are frozen once released:
 * users' workbooks hold them. New arguments go last and are optional.
 */
export const FUNCTIONS = {
  ...COST_FUNCTIONS,
  ...RISK_FUNCTIONS,
  ...COMPARISON_FUNCTIONS,
  ...HISTORY_FUNCTIONS,
};

export type FunctionName = keyof typeof FUNCTIONS;

/** The names in the order in which docs and help list them. */
export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as readonly FunctionName[];
