import { RangeModel } from "../model/rangeModel";
import type { SheetModel } from "../model/sheetModel";
import { HostObject } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";

/** A range that was given as an object or as an address, which may name another sheet. */
export function rangeArgument(argument: unknown, sheet: SheetModel): RangeModel {
  if (argument instanceof HostObject && argument.target instanceof RangeModel) return argument.target;
  if (typeof argument !== "string") throw new HostProblem("InvalidArgument", "A range is asked for.");
  return argument.includes("!") ? sheet.workbook.range(argument) : sheet.range(argument);
}

/** A whole number, as rows and columns are counted. */
export function countArgument(argument: unknown, fallback?: number): number {
  const count = argument ?? fallback;
  if (typeof count === "number" && Number.isInteger(count)) return count;
  throw new HostProblem("InvalidArgument", "A whole number is asked for.");
}

/** Text as an argument. */
export function textArgument(argument: unknown): string {
  if (typeof argument === "string") return argument;
  throw new HostProblem("InvalidArgument", "Text is asked for.");
}
