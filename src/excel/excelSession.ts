import { excelProblem } from "./excelProblem";

/** Work with Excel's objects; what it returns is plain data. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Has a batch carried out, in a conversation of its own or in one that is under way. */
export type RunBatch = <Result>(batch: Batch<Result>) => Promise<Result>;

/** One conversation with Excel; it waits while a cell is being edited, and fails in our words. */
export async function runBatch<Result>(
  batch: Batch<Result>,
  options: Excel.RunOptions = {},
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, batch);
  } catch (error) {
    throw excelProblem(error);
  }
}

/** One entry in the undo list for one click, where Excel can do that. */
export function undoOptions(): Excel.RunOptions {
  return supportsExcelApi("1.20") ? { mergeUndoGroup: true } : {};
}

/** Whether this Excel has the members that came with a version of ExcelApi. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
