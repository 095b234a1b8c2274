import type { OptionName, CostCategory, Subtotals } from "../../model/decision/comparison";

/** One part of a bar; start and length are shares of the drawing's width. */
export interface BarSegment {
  readonly subtotal: CostCategory;
  readonly start: number;
  readonly length: number;
}

export interface StackedBar {
  readonly option: OptionName;
  readonly segments: readonly BarSegment[];
}

interface Stack {
  readonly segments: readonly {
    readonly subtotal: CostCategory;
    readonly from: number;
    readonly to: number;
  }[];
  readonly low: number;
  readonly high: number;
}

const ORDER: readonly CostCategory[] = ["cash", "time", "risk"];

/** Costs extend to the right of zero, credits to the left, so that no part hides another. */
function stack(cost: Subtotals): Stack {
  let low = 0;
  let high = 0;
  const segments = ORDER.map((subtotal) => {
    const amount = cost[subtotal];
    const start = amount < 0 ? low : high;
    if (amount < 0) low += amount;
    else high += amount;
    return { subtotal, from: Math.min(start, start + amount), to: Math.max(start, start + amount) };
  });
  return { segments, low, high };
}

export interface StackedBars {
  readonly bars: readonly StackedBar[];
  /** Where an amount lies, as a share of the drawing's width. */
  readonly place: (amount: number) => number;
}

/** Where the parts of each bar lie, on one scale for all bars that also holds some other amounts. */
export function stackedBars(
  costs: readonly (Subtotals & { readonly option: OptionName })[],
  others: readonly number[] = [],
): StackedBars {
  const stacks = costs.map(stack);
  const low = Math.min(0, ...others, ...stacks.map((one) => one.low));
  const high = Math.max(0, ...others, ...stacks.map((one) => one.high));
  const span = high - low;
  const place = (amount: number) => (span > 0 ? (amount - low) / span : 0);
  const bars = costs.map(({ option }, index) => ({
    option,
    segments: stacks[index]!.segments.map(({ subtotal, from, to }) => ({
      subtotal,
      start: place(from),
      length: place(to) - place(from),
    })),
  }));
  return { bars, place };
}
