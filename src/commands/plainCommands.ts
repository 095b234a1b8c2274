/** Commands that need no request, for buttons. In a file of its own, so that buttons load before the commands' code. */
export const PLAIN_COMMANDS = [
  "newComparison",
  "insertQuotes",
  "freezeFormulas",
  "thawFormulas",
  "repairFormulas",
] as const;

export type PlainCommandId = (typeof PLAIN_COMMANDS)[number];
