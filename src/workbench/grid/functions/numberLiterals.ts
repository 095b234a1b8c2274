import { NumberValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

const WITH_EXPONENT = /^\s*\d+(?:\.\d*)?e[+-]?\d+\s*$/i;

/**
 * Univer 0.25.1 takes a number with an exponent, like the 1E-9 of a formula, for a text, and comparisons with it answer
 * wrongly. This reads it as a number, as Excel does.
 */
export function readExponents(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ignoresPatterns) =>
    typeof raw === "string" && WITH_EXPONENT.test(raw)
      ? NumberValueObject.create(Number(raw))
      : create(raw, ignoresPatterns);
}
