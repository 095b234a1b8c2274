import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";

/** One change of the workbook: by a user, by undo, or by the calculation that fills in results. */
export interface GridChange {
  readonly id: string;
  readonly sheetId: string | undefined;
  readonly isResult: boolean;
  /** Rows and columns that were written, where the change is one of cell values. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

interface MutationParams {
  readonly subUnitId?: string;
  readonly cellValue?: GridChange["cells"];
}

/** Reports every change once it is done. Returns a function that stops it. */
export function onGridChange(injector: Injector, listener: (change: GridChange) => void): () => void {
  const observe = (info: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (info.type !== CommandType.MUTATION) return;
    const { subUnitId, cellValue } = (info.params ?? {}) as MutationParams;
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    listener({ id: info.id, sheetId: subUnitId, isResult, cells: cellValue });
  };
  const subscription = injector.get(ICommandService).onCommandExecuted(observe);
  return () => subscription.dispose();
}
