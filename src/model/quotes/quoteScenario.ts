import type { FieldName, Scenario } from "../assumptions/scenario";
import { AGGREGATE_FIELDS, restateWhole, scaleParts } from "../assumptions/aggregateFields";
import { NO_CONTRACT } from "../assumptions/noContract";

/** One offer of managed services: its name and the terms that it states. */
export interface Quote {
  readonly name: string;
  readonly terms: ReadonlyMap<FieldName, number>;
}

/**
 * The scenario as it is under a quote: the same firm and the same demand, with the quote's terms in place of the managed
 * contract's. A term that the quote does not state is none; what providers have in common (the reduction that is
 * believed, the hours of one's own people) stays as the scenario has it.
 */
export function quoteScenario(scenario: Scenario, { terms }: Quote): Scenario {
  const values: Scenario = { ...scenario, ...NO_CONTRACT, ...Object.fromEntries(terms) };
  const stated = AGGREGATE_FIELDS.map((field) => ({
    field,
    hasPart: field.parts.some((part) => terms.has(part)),
  }));
  return stated.reduce((made, { field, hasPart }) => {
    if (hasPart) return restateWhole(field, made);
    return terms.has(field.whole) ? scaleParts(field, made) : made;
  }, values);
}
