/** Commands that are complete by their name, for buttons; apart, so that buttons come before what they do. */
export const PLAIN_COMMANDS = ["newComparison", "freezeFormulas", "thawFormulas", "repairFormulas"] as const;

export type PlainCommandId = (typeof PLAIN_COMMANDS)[number];
