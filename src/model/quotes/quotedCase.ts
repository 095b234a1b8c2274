import { NO_CONTRACT } from "../assumptions/noContract";
import type { InputRanges } from "../assumptions/readAssumptions";
import type { FieldName, Scenario } from "../assumptions/scenario";
import { type Quote, quoteScenario } from "./quoteScenario";

/** A scenario with what the sheet says about its inputs. */
export interface StatedCase {
  readonly scenario: Scenario;
  readonly ranges: InputRanges;
  /** Inputs that nobody has stated, so that their defaults count. */
  readonly unstated: readonly FieldName[];
}

/**
 * The case under a quote. The scenario's own ranges are about its own contract, and a term that the quote does not
 * state is none, so neither counts for the terms of a contract.
 */
export function quotedCase({ scenario, ranges, unstated }: StatedCase, quote: Quote): StatedCase {
  const isAnothers = (input: FieldName) => input in NO_CONTRACT || quote.terms.has(input);
  return {
    scenario: quoteScenario(scenario, quote),
    ranges: new Map([...ranges].filter(([input]) => !isAnothers(input))),
    unstated: unstated.filter((input) => !isAnothers(input)),
  };
}
