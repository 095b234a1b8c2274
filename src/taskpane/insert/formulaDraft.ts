import { argumentKind } from "./argumentKind";
import { type ArgumentContext, type ArgumentProblem, readArgumentText } from "./argumentText";
import type { FunctionEntry } from "./functionEntries";

export interface DraftContext extends ArgumentContext {
  readonly scenarios: readonly string[];
}

/** A formula while its arguments are being filled in. */
export interface FormulaDraft {
  /** With the names of arguments in place of those that are still missing or wrong. */
  readonly shown: string;
  /** Ready to be inserted; undefined while something is missing or wrong. */
  readonly formula: string | undefined;
  /** What is wrong, by the name of the argument. */
  readonly problems: ReadonlyMap<string, ArgumentProblem>;
}

/** Builds the call of a function from the texts of its fields, by the names of the arguments. */
export function formulaDraft(
  { name, parameters }: FunctionEntry,
  texts: Readonly<Record<string, string>>,
  context: DraftContext,
): FormulaDraft {
  const problems = new Map<string, ArgumentProblem>();
  const parts = parameters.map((parameter) => {
    const kind = argumentKind(parameter.name, context.scenarios);
    const read = readArgumentText(texts[parameter.name] ?? "", kind, context);
    const isMissing = read.ok && read.formula === undefined && !parameter.optional;
    if (!read.ok) problems.set(parameter.name, read.problem);
    else if (isMissing) problems.set(parameter.name, "missing");
    return problems.has(parameter.name) ? parameter.name : (read.ok && read.formula) || "";
  });
  const shown = `=${name}(${parts.join(",").replace(/,+$/, "")})`;
  return { shown, formula: problems.size === 0 ? shown : undefined, problems };
}
