import "../customFunctionsGlobal";
import { FUNCTION_NAMES, type FunctionName } from "../../src/functions/catalogue/functionTable";
import { functionsJson } from "../../src/functions/catalogue/functionsJson";
import { cellFunction } from "../../src/functions/cellFunction";

/** One parameter as functions.json describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

/** One function as functions.json describes it. */
export interface CellFunctionMetadata {
  readonly id: string;
  readonly name: FunctionName;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly helpUrl: string;
}

/** What functions.json says about the functions. */
export function cellFunctionMetadata(): readonly CellFunctionMetadata[] {
  const text = functionsJson((name) => `https://example.org/functions/${name}.html`);
  return (JSON.parse(text) as { functions: CellFunctionMetadata[] }).functions;
}

type CellFunction = (...values: readonly unknown[]) => unknown;

/** Every custom function by its id. */
export function cellFunctions(): ReadonlyMap<string, CellFunction> {
  return new Map(FUNCTION_NAMES.map((name) => [name, cellFunction(name)]));
}

/** A function that spills, as a call that returns its rows. */
export function cellTable(name: FunctionName): (...values: readonly unknown[]) => (string | number)[][] {
  return cellFunction(name) as ReturnType<typeof cellTable>;
}
