import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionDescription } from "../../../functions/catalogue/functionDescriptions";

/** What autocomplete and the argument help of the grid show about a function. */
export function functionDescription({ name, description, parameters }: FunctionDescription): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((each) => ({
      name: each.name,
      detail: each.description,
      example: "",
      require: each.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
