import type { Scenario } from "../assumptions/scenario";

/** Whether the verdict weighs the whole term instead of months 1 to 12. */
export function isOverTerm({ decideOver }: Scenario): boolean {
  return decideOver === 1;
}
