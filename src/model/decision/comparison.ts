/** The ways of buying IT support, in the words that cells and pane use. */
export const OPTION_NAMES = ["break-fix", "managed", "block hours", "co-managed", "in-house"] as const;
export type OptionName = (typeof OPTION_NAMES)[number];

/** What takes the place of managed in a summary of scenarios, each of which may have another best quote. */
const BEST_QUOTE = "best quote";

/** The options down a summary of scenarios. */
export function summaryOptions(hasQuotes: boolean): readonly string[] {
  return hasQuotes ? OPTION_NAMES.map((name) => (name === "managed" ? BEST_QUOTE : name)) : OPTION_NAMES;
}

/** Three kinds of cost that are added up but never mixed. */
export type CostCategory = "cash" | "time" | "risk";

/** One line of the expected cost of an option, in money for months 1 to 12. */
export interface CostLine {
  readonly label: string;
  readonly category: CostCategory;
  readonly amount: number;
}

/** Expected cost in money, by kind; total is the sum of the three. */
export interface Subtotals {
  readonly cash: number;
  readonly time: number;
  readonly risk: number;
  readonly total: number;
}

/** What an option is expected to cost in months 1 to 12. */
export interface OptionCost extends Subtotals {
  readonly option: OptionName;
  readonly lines: readonly CostLine[];
  /** Expected hours in which somebody waits or is being helped, counted once per incident. */
  readonly downtimeHours: number;
}

/** Options on the same demand, side by side. */
export interface Comparison {
  readonly options: readonly OptionCost[];
  /** Break-fix minus managed: positive where managed is cheaper. */
  readonly difference: Subtotals;
}
