import type { Example } from "../../functions/example";
import type { FunctionMetadata, ParameterMetadata } from "../../functions/functionMetadata";

export const FUNCTION_GROUPS = ["costs", "risk", "comparison", "history"] as const;

/** What a function is for. */
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];

/** A function as the pane offers it. */
export interface FunctionEntry {
  readonly name: string;
  readonly group: FunctionGroup;
  /** In English, as Excel shows it too. */
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly examples: readonly Example[];
}

/** Every function with its examples, in the order of the groups. */
export function functionEntries(
  functions: readonly FunctionMetadata[],
  examples: Readonly<Record<string, readonly Example[]>>,
): readonly FunctionEntry[] {
  const entries = functions.map(({ name, description = "", parameters }) => ({
    name,
    group: functionGroup(name),
    description,
    parameters,
    examples: examples[name] ?? [],
  }));
  return FUNCTION_GROUPS.flatMap((group) => entries.filter((entry) => entry.group === group));
}

/** The group follows from the name, so that a new function finds its place by itself. */
function functionGroup(name: string): FunctionGroup {
  if (name.startsWith("SUPPORT_")) return "comparison";
  if (name.endsWith("_COST")) return "costs";
  return name.startsWith("BREAKFIX_") ? "risk" : "history";
}
