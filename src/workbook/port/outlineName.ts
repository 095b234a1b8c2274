/** A defined name, with its address; none if it does not refer to a range. */
export interface OutlineName {
  readonly name: string;
  readonly address: string | undefined;
  /** Its definition as a formula, like `=0.2` or `=#REF!`. */
  readonly formula: string;
}

/** The name, however it is spelled, unless its cells were deleted. */
export function liveName(names: readonly OutlineName[], name: string): OutlineName | undefined {
  const found = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return found && !isLost(found) ? found : undefined;
}

/** True for a name whose cells were deleted, so that it may be given away again. */
export function isLost({ address, formula }: OutlineName): boolean {
  return address === undefined && formula.includes("#REF!");
}
