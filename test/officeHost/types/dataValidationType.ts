import type { RangeModel } from "../model/rangeModel";
import type { ValidationModel } from "../model/sheetModel";
import type { ObjectType } from "../protocol/hostObject";
import { field, HostObject } from "../protocol/hostObject";

const DATA_VALIDATION: ObjectType<ValidationModel> = {
  name: "DataValidation",
  properties: { Rule: field("rule"), ErrorAlert: field("errorAlert") },
};

/** `range.dataValidation`. */
export function dataValidationObject({ sheet, address }: RangeModel): HostObject {
  const known = sheet.validations.get(address) ?? { rule: undefined, errorAlert: undefined };
  sheet.validations.set(address, known);
  return HostObject.of(DATA_VALIDATION, known);
}
