import type { FunctionName } from "./functionTable";

/** How the part of the workbench's address begins that asks for an example of a function. */
export const EXAMPLE_START = "#example=";

/** The part of the workbench's address that opens an example; `index` counts from 0. */
export function exampleAddress(name: FunctionName, index: number): string {
  return `${EXAMPLE_START}${name}.${index + 1}`;
}
