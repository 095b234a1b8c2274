import { type FieldName, SCENARIO_FIELDS } from "./scenario";

/** Says which inputs rest on their defaults, and on which; "" if none does. */
export function defaultsText(defaulted: readonly FieldName[]): string {
  if (defaulted.length === 0) return "";
  const inputs = defaulted
    .map((name) => SCENARIO_FIELDS[name])
    .map(({ label, default: usual }) => `${label} ${usual}`);
  return `not in the range, so at their defaults: ${inputs.join("; ")}`;
}
