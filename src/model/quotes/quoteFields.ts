import { NO_TERMS } from "../assumptions/noContract";
import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../assumptions/scenario";
import { SERVICES } from "../assumptions/services";

/** What a quote may say besides the terms of its contract: how much it covers, what it promises, how long it binds. */
const FURTHER: readonly FieldName[] = [
  "termMonths",
  "servers",
  "sites",
  ...SERVICES.map((service) => `${service}Managed` as const),
  ...FIELD_NAMES.filter((name) => /^waitHoursManaged/.test(name)),
];

/** Every input that a quote can state. */
export const QUOTE_FIELDS: readonly FieldName[] = FIELD_NAMES.filter(
  (name) => SCENARIO_FIELDS[name].group === "Managed" || FURTHER.includes(name),
);

/** Terms whose 0 says something else than leaving them out: an empty cell, which is 0 on some hosts, is refused there. */
export const NEVER_EMPTY: ReadonlySet<FieldName> = new Set<FieldName>([
  ...NO_TERMS,
  ...SERVICES.map((service) => `${service}Managed` as const),
]);
