import { orNotAvailable } from "../cells/exactEnough";
import type { Table } from "./answers";

interface Points {
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/**
 * Equally spaced amounts, the probability of exceeding each, and the estimated error of that probability; `#N/A` where
 * that is not known exactly enough.
 */
export function curveTable(
  { from, to, points }: Points,
  probabilityOver: (amount: number) => { readonly value: number; readonly error: number },
): Table {
  return Array.from({ length: points }, (_, index) => {
    const amount = from + ((to - from) * index) / (points - 1);
    const found = orNotAvailable(() => probabilityOver(amount));
    return "value" in found ? [amount, found.value, found.error] : [amount, found, found];
  });
}
