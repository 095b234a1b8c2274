import { excelProblem } from "./excelProblem";

/** Work with Excel's objects; what it returns is plain data. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Runs a batch, either on its own or inside one that is under way. */
export type RunBatch = <Result>(batch: Batch<Result>) => Promise<Result>;

/** One batch of requests to Excel; it waits while a cell is being edited, and fails with our sentences. */
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

/** Whether this Excel supports a version of ExcelApi. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
