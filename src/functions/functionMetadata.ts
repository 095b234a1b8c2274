/** One parameter as functions.json describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: "scalar" | "matrix";
}

/** One custom function as functions.json describes it, the same file that Excel reads. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

declare global {
  /** Contents of functions.json, put in by the build. */
  const FUNCTION_METADATA: { readonly functions: readonly FunctionMetadata[] };
}

/** How the function is called, with optional parameters in square brackets. */
export function signature({ name, parameters }: FunctionMetadata): string {
  return `${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(", ")})`;
}
