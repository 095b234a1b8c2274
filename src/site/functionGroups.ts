/** The functions as help sorts them: the first group whose pattern fits a name. */
export const FUNCTION_GROUPS: readonly { readonly title: string; readonly pattern: RegExp }[] = [
  { title: "For budgets", pattern: /^(BREAKFIX|MSP|DOWNTIME|BLOCK_HOURS)_COST$/ },
  { title: "The risk of a break-fix year", pattern: /^BREAKFIX_/ },
  { title: "The whole comparison", pattern: /^SUPPORT_/ },
  { title: "From a ticket history", pattern: /^INCIDENTS_/ },
];
