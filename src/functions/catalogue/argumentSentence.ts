import type { Argument, NumberArgument } from "./argument";

/** What an argument is, with its default and its limits: "Spread of the hours (default 1.2, 0 to 10)". */
export function argumentSentence(argument: Argument): string {
  const { says, default: fallback, leftOut } = argument;
  const remarks = [
    ...(fallback === undefined ? [] : [`default ${shown(fallback)}`]),
    ...(argument.kind === "number" ? limits(argument) : []),
    ...(leftOut === undefined ? [] : [`if left out, ${leftOut}`]),
  ];
  return remarks.length === 0 ? says : `${says} (${remarks.join(leftOut === undefined ? ", " : "; ")})`;
}

function limits({ min, max, whole, positive, least, percentOf }: NumberArgument): readonly string[] {
  if (percentOf === "whole") return ["a fraction from 0 to 1"];
  // Hardly anybody meets these limits, so the sentence leaves them out.
  if (least !== undefined) return [];
  const number = whole ? "a whole number " : "";
  if (max !== undefined) {
    if (positive) return [`${number}above 0, at most ${shown(max)}`];
    return [whole ? `a whole number from ${shown(min)} to ${shown(max)}` : `${shown(min)} to ${shown(max)}`];
  }
  if (positive) return [`${number}above 0`];
  return min === 0 ? [] : [`${number}at least ${shown(min)}`];
}

function shown(value: string | number): string {
  return typeof value === "number"
    ? value.toLocaleString("en-US", { maximumFractionDigits: 20 })
    : `"${value}"`;
}
