import type { Example } from "../../functions/catalogue/example";
import { EXAMPLES } from "../../functions/catalogue/examples";
import {
  FUNCTION_DESCRIPTIONS,
  type FunctionDescription,
} from "../../functions/catalogue/functionDescriptions";

/** A function as the pane offers it; its sentences are in English, as in Excel's own dialog. */
export interface FunctionEntry extends FunctionDescription {
  readonly examples: readonly Example[];
}

/** Every function with its examples, in the order of the groups. */
export const FUNCTION_ENTRIES: readonly FunctionEntry[] = FUNCTION_DESCRIPTIONS.map((description) => ({
  ...description,
  examples: EXAMPLES[description.name],
}));
