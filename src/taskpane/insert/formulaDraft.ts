import { argumentInput } from "./argumentInput";
import { type ArgumentContext, type ArgumentProblem, readArgumentText } from "./readArgumentText";
import type { FunctionEntry } from "./functionEntries";

export interface DraftContext extends ArgumentContext {
  readonly scenarios: readonly string[];
}

/** A formula whose arguments are being filled in. */
export interface FormulaDraft {
  /** Shows the names of arguments that are still missing or wrong. */
  readonly shown: string;
  /** Ready to insert; undefined while an argument is missing or wrong. */
  readonly formula: string | undefined;
  /** What is wrong, by argument name. */
  readonly problems: ReadonlyMap<string, ArgumentProblem>;
}

/** Builds the call of a function from the texts of its fields, which are keyed by argument name. */
export function formulaDraft(
  { name, parameters }: FunctionEntry,
  texts: Readonly<Record<string, string>>,
  context: DraftContext,
): FormulaDraft {
  const problems = new Map<string, ArgumentProblem>();
  const parts = parameters.map((parameter) => {
    const input = argumentInput(parameter, context.scenarios);
    const read = readArgumentText(texts[parameter.name] ?? "", input, context);
    const isMissing = read.ok && read.formula === undefined && !parameter.isOptional;
    if (!read.ok) problems.set(parameter.name, read.problem);
    else if (isMissing) problems.set(parameter.name, "missing");
    return problems.has(parameter.name) ? parameter.name : (read.ok && read.formula) || "";
  });
  const shown = `=${name}(${parts.join(",").replace(/,+$/, "")})`;
  return { shown, formula: problems.size === 0 ? shown : undefined, problems };
}
