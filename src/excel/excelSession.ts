import { ExcelProblem, excelProblem } from "./excelProblem";

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

/** What Excel says where it does not take a write as part of an undo group; the web has only a general error. */
const GROUP_REFUSALS: readonly unknown[] = ["UndoNotSupported", "GeneralException"];

/** A conversation that keeps in mind whether Excel has already written something of it. */
interface WritingContext extends Excel.RequestContext {
  hasWritten?: true;
}

/** Sends what is to be written. Without it a write that fails in an undo group could be repeated, and be done twice. */
export async function sendWrites(context: WritingContext): Promise<void> {
  await context.sync();
  context.hasWritten = true;
}

/** One entry in the undo list for one click, as long as this Excel takes that. */
export class UndoGroups {
  private areTaken = true;

  /** Runs a batch as one undo step; where Excel refuses that, the same batch once without. */
  async run<Result>(batch: Batch<Result>): Promise<Result> {
    if (!this.areTaken || !supportsExcelApi("1.20")) return runBatch(batch);
    let used: WritingContext | undefined;
    const grouped = (context: Excel.RequestContext) => {
      used = context;
      return batch(context);
    };
    try {
      return await runBatch(grouped, { mergeUndoGroup: true });
    } catch (problem) {
      if (used?.hasWritten || !isGroupRefusal(problem)) throw problem;
    }
    const result = await runBatch(batch);
    this.areTaken = false;
    return result;
  }
}

function isGroupRefusal(problem: unknown): boolean {
  return problem instanceof ExcelProblem && problem.statement.some((each) => GROUP_REFUSALS.includes(each));
}

/** Whether this Excel supports a version of ExcelApi. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
