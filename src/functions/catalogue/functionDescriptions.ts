import { type Argument, isOptional } from "./argument";
import { argumentSentence } from "./argumentSentence";
import type { FunctionRow } from "./functionRow";
import {
  FUNCTION_GROUPS,
  FUNCTION_NAMES,
  type FunctionGroup,
  type FunctionName,
  FUNCTIONS,
} from "./functionTable";

/** One argument as docs, forms and functions.json show it. */
export interface ParameterDescription {
  readonly name: string;
  /** What it is, with its default and its limits. */
  readonly description: string;
  readonly kind: Argument["kind"];
  readonly isOptional: boolean;
  /** Whether Excel passes rows of cells, or the value of one cell. */
  readonly dimensionality: "matrix" | "scalar";
}

/** One cell function as docs, forms and functions.json show it. */
export interface FunctionDescription {
  readonly name: FunctionName;
  readonly group: FunctionGroup;
  readonly description: string;
  /** What its cells hold. */
  readonly gives: string;
  readonly form: FunctionRow["form"];
  readonly parameters: readonly ParameterDescription[];
}

/** The groups in the order in which docs and help list them. */
export const GROUP_NAMES = Object.keys(FUNCTION_GROUPS) as readonly FunctionGroup[];

/** In a matrix an empty cell differs from an argument that was left out, so only names come as scalars. */
const SCALARS: ReadonlySet<Argument["kind"]> = new Set(["option", "measure", "input", "scenario"]);

/** Every cell function, in the order of the table. */
export const FUNCTION_DESCRIPTIONS: readonly FunctionDescription[] = FUNCTION_NAMES.map((name) => {
  const { says, gives, form, takes }: FunctionRow = FUNCTIONS[name];
  const group = GROUP_NAMES.find((each) => name in FUNCTION_GROUPS[each])!;
  const parameters = Object.entries(takes).map(([argument, about]) => describe(argument, about));
  return { name, group, description: says, gives, form, parameters };
});

function describe(name: string, argument: Argument): ParameterDescription {
  return {
    name,
    description: argumentSentence(argument),
    kind: argument.kind,
    isOptional: isOptional(argument),
    dimensionality: SCALARS.has(argument.kind) ? "scalar" : "matrix",
  };
}

/** How the function is called, with optional arguments in square brackets. */
export function functionSignature({ name, parameters }: FunctionDescription): string {
  const words = parameters.map((each) => (each.isOptional ? `[${each.name}]` : each.name));
  return `=${name}(${words.join(", ")})`;
}
