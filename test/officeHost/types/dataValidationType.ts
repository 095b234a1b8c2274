import type { RangeModel } from "../model/rangeModel";
import type { ValidationModel } from "../model/sheetModel";
import { field, HostObject, type ObjectType } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";

const DATA_VALIDATION: ObjectType<ValidationModel> = {
  name: "DataValidation",
  properties: {
    Rule: { get: ({ rule }) => rule, set: setRule },
    ErrorAlert: field("errorAlert"),
  },
};

/** A formula of a list may be no longer than this. */
const LONGEST_SOURCE = 255;

function setRule(validation: ValidationModel, rule: unknown): void {
  const { list } = rule as { readonly list?: { readonly source?: unknown } };
  if (typeof list?.source === "string" && list.source.length > LONGEST_SOURCE)
    throw new HostProblem("InvalidArgument", "The source of a list is too long.");
  validation.rule = rule;
}

/** `range.dataValidation`. */
export function dataValidationObject(range: RangeModel): HostObject {
  const { sheet, address } = range;
  range.refuseUnlessWritable("looks");
  const known = sheet.validations.get(address) ?? { rule: undefined, errorAlert: undefined };
  sheet.validations.set(address, known);
  return HostObject.of(DATA_VALIDATION, known);
}
