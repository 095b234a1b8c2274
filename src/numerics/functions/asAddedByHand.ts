/** As many digits as are known of a sum of amounts: it then reads as if added by hand. */
export function asAddedByHand(sum: number): number {
  return Number(sum.toPrecision(15));
}
