/** A name of the workbook, with the address that it stands for; none when it stands for no range. */
export interface OutlineName {
  readonly name: string;
  readonly address: string | undefined;
  /** What it stands for as a formula, like `=0.2` or `=#REF!`. */
  readonly formula: string;
}

/** True for a name whose cells were deleted, so that it may be given away again. */
export function isLost({ address, formula }: OutlineName): boolean {
  return address === undefined && formula.includes("#REF!");
}
