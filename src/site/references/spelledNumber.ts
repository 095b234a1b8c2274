const AS_TYPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** A number for readers, with commas between thousands and every digit that it has. */
export function spelledNumber(value: number): string {
  return AS_TYPED.format(value);
}
