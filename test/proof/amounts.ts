import { OPTIONS } from "../simulation/inputs";
import type { Costs, Run } from "../simulation/simulateYears";

/** The columns of a comparison: each option, and break-fix minus managed. */
export const COLUMNS = [...OPTIONS, "break-fix minus managed"] as const;
const DIFFERENCE = OPTIONS.length;
const [BREAK_FIX, MANAGED] = [OPTIONS.indexOf("break-fix"), OPTIONS.indexOf("managed")];

/** What is summed in a run. */
export const QUANTITIES = [
  "cash",
  "time",
  "risk",
  "total",
  "downtime hours",
  "npv",
  "without security",
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** One amount of a run: a quantity of a column, in the first year or in the term. */
export interface Place {
  readonly column: number;
  readonly quantity: Quantity;
  readonly isTerm: boolean;
}

const SIZE = QUANTITIES.length * COLUMNS.length;

/** Where an amount is in RunAmounts. */
export function indexOf({ column, quantity, isTerm }: Place): number {
  return (isTerm ? SIZE : 0) + column * QUANTITIES.length + QUANTITIES.indexOf(quantity);
}

/** All amounts of a run in one array, overwritten by the next. */
export class RunAmounts {
  readonly values = new Float64Array(2 * SIZE);

  read({ year, term }: Run): void {
    this.readCosts(year, 0);
    this.readCosts(term, SIZE);
  }

  private readCosts(all: readonly Costs[], from: number): void {
    const { values } = this;
    all.forEach((costs, column) => {
      const at = from + column * QUANTITIES.length;
      values[at] = costs.cash;
      values[at + 1] = costs.time;
      values[at + 2] = costs.security + costs.dataLosses;
      values[at + 3] = costs.total;
      values[at + 4] = costs.downtimeHours;
      values[at + 5] = costs.presentValue;
      values[at + 6] = costs.total - costs.security;
    });
    const [breakFix, managed, difference] = [BREAK_FIX, MANAGED, DIFFERENCE].map(
      (column) => from + column * QUANTITIES.length,
    ) as [number, number, number];
    for (let quantity = 0; quantity < QUANTITIES.length; quantity++)
      values[difference + quantity] = values[breakFix + quantity]! - values[managed + quantity]!;
  }
}
