import { DEFAULT_SCENARIO, type Scenario } from "../../src/model/assumptions/scenario";
import { TYPICAL_TERMS } from "../../src/model/assumptions/typicalTerms";

/** The defaults under a contract with the usual terms, so that every term of a contract does something. */
export const TYPICAL_SCENARIO: Scenario = { ...DEFAULT_SCENARIO, ...TYPICAL_TERMS };
