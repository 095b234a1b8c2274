import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  type ErrorType,
  ErrorValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { cellArguments } from "./cellArguments";
import { callForCell, type CellResult } from "./cellResult";
import { CellError, type CellFunction } from "./customFunctionsStandIn";
import type { CellPlace, ErrorSentences } from "./errorSentences";
import type { FunctionDescription } from "../../../functions/catalogue/functionDescriptions";

export type GridFunctionClass = new (name: string) => BaseFunction;

/** A class for the grid's engine, around the same function that Excel calls. */
export function gridFunction(
  metadata: FunctionDescription,
  run: CellFunction,
  sentences: ErrorSentences,
): GridFunctionClass {
  return class extends BaseFunction {
    // The engine would answer a wrong count with a bare #N/A; the function has a sentence for it.
    override minParams = -1;
    override maxParams = -1;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const tooMany = values.length > metadata.parameters.length;
      const result = tooMany
        ? new CellError("#VALUE!", `${metadata.name} takes at most ${metadata.parameters.length} arguments.`)
        : callForCell(() => run(...cellArguments(values, metadata.parameters)));
      const anchor = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      return Array.isArray(result) ? spill(result, anchor, sentences) : oneValue(result, anchor, sentences);
    }
  };
}

function oneValue(result: CellResult, place: CellPlace, sentences: ErrorSentences): BaseValueObject {
  if (!(result instanceof CellError)) return ValueObjectFactory.create(result);
  if (result.message) sentences.remember(place, { code: result.code, message: result.message });
  // Both enumerations spell the codes as cells show them.
  return ErrorValueObject.create(result.code as ErrorType, result.message);
}

function spill(rows: CellResult[][], anchor: CellPlace, sentences: ErrorSentences): BaseValueObject {
  const { sheetId } = anchor;
  const calculateValueList = rows.map((cells, row) =>
    cells.map((cell, column) =>
      oneValue(cell, { sheetId, row: anchor.row + row, column: anchor.column + column }, sentences),
    ),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
