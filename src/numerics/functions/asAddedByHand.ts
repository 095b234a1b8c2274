/** A sum of amounts, to the digits that are certain: it then reads as if added by hand. */
export function asAddedByHand(sum: number): number {
  return Number(sum.toPrecision(15));
}
