import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { type FunctionMetadata, signature } from "../../functions/functionMetadata";

/** What autocomplete and the argument help of the grid show about a function. */
export function functionDescription(metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: metadata.name,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? signature(metadata),
    functionParameter: metadata.parameters.map(({ name, description, optional }) => ({
      name,
      detail: description ?? "",
      example: "",
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
