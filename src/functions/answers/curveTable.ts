import type { Table } from "./answers";

interface Points {
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** Equally spaced amounts, the probability of exceeding each, and the estimated error of that probability. */
export function curveTable(
  { from, to, points }: Points,
  probabilityOver: (amount: number) => { readonly value: number; readonly error: number },
): Table {
  return Array.from({ length: points }, (_, index) => {
    const amount = from + ((to - from) * index) / (points - 1);
    const { value, error } = probabilityOver(amount);
    return [amount, value, error];
  });
}
