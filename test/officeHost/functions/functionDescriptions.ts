/** One parameter as functions.json describes it. */
export interface ParameterDescription {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One custom function as functions.json describes it. */
export interface FunctionDescription {
  readonly id: string;
  /** As formulas spell it; the id where there is none. */
  readonly name?: string;
  readonly parameters: readonly ParameterDescription[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

/** What Excel knows of an add-in's functions. */
export interface FunctionDescriptions {
  readonly functions: readonly FunctionDescription[];
  /** What the manifest says must stand before their names, with a dot between. */
  readonly namespace?: string;
  /** Whether functions get error cells; without it, an error is the answer and nothing is called. */
  readonly allowErrorForDataTypeAny?: boolean;
}
