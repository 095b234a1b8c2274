/** A custom function as the bundle registers it: arguments in Excel's shapes, any value out. */
export type CellFunction = (...args: readonly unknown[]) => unknown;

/** The codes of Excel's own `CustomFunctions.ErrorCode`, which cells show as they are. */
export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

/** What a custom function throws, or puts in one cell of its result, when there is no value. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
}

/**
 * Replaces the `CustomFunctions` global of Excel's runtime, so that the page can load the same
 * bundle as Excel instead of a second set of functions.
 */
export class CustomFunctionsStandIn {
  readonly Error = CellError;
  readonly ErrorCode = ERROR_CODES;
  private readonly associated = new Map<string, CellFunction>();

  /** Excel's registration: one function by its id, or several at once. */
  associate(idOrMappings: string | Readonly<Record<string, CellFunction>>, run?: CellFunction): void {
    if (typeof idOrMappings !== "string") {
      for (const [id, each] of Object.entries(idOrMappings)) this.associate(id, each);
      return;
    }
    if (typeof run !== "function") throw new TypeError(`No function was given for ${idOrMappings}.`);
    this.associated.set(idOrMappings.toUpperCase(), run);
  }

  /** The function of that id; a missing one is a fault of the build, so it is loud. */
  functionFor(id: string): CellFunction {
    const run = this.associated.get(id.toUpperCase());
    if (!run)
      throw new RangeError(`${id} is described in functions.json, but the bundle has no such function.`);
    return run;
  }
}
