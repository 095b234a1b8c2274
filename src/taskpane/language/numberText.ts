import type { NumberMarks } from "./numberMarks";

/** Digits, and the power of ten of the last one, of the shortest text that reads back as this number. */
function shortestDigits(value: number): { readonly digits: string; readonly exponent: number } {
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  return { digits, exponent: Number(power) - (digits.length - 1) };
}

function grouped(integer: string, { group, groupSizes }: NumberMarks): string {
  const [last, others] = groupSizes;
  if (integer.length <= last) return integer;
  const groups = [integer.slice(-last)];
  for (let end = integer.length - last; end > 0; end -= others)
    groups.unshift(integer.slice(Math.max(0, end - others), end));
  return groups.join(group);
}

function localised(value: number, shift: number, marks: NumberMarks): string {
  const { digits, exponent } = shortestDigits(value);
  const power = exponent + shift;
  const padded = power >= 0 ? digits + "0".repeat(power) : digits.padStart(1 - power, "0");
  const cut = power >= 0 ? padded.length : padded.length + power;
  const fraction = padded.slice(cut).replace(/0+$/, "");
  const whole = grouped(padded.slice(0, cut).replace(/^0+(?=\d)/, ""), marks);
  const text = fraction === "" ? whole : `${whole}${marks.decimal}${fraction}`;
  const inScript = text.replace(/\d/g, (digit) => marks.digits[Number(digit)]!);
  return value < 0 ? `-${inScript}` : inScript;
}

/**
 * Text for an input field that `parseNumber` reads back as exactly this number. It moves digits instead of
 * calculating, because 0.07 * 100 is not 7.
 */
export function numberText(value: number, marks: NumberMarks): string {
  return localised(value, 0, marks);
}

/** The same for a share: 0.35 as "35%". */
export function percentText(value: number, marks: NumberMarks): string {
  return `${localised(value, 2, marks)}${marks.percent}`;
}
