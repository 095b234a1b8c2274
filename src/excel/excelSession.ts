import { ExcelProblem, excelProblem } from "./excelProblem";

/** Work with Excel's objects; what it returns is plain data. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Runs a batch, either on its own or inside one that is under way. */
export type RunBatch = <Result>(batch: Batch<Result>) => Promise<Result>;

/**
 * One batch of requests to Excel; it waits while a cell is being edited, and fails with our sentences. What it has
 * written before it fails is taken back.
 */
export async function runBatch<Result>(
  batch: Batch<Result>,
  options: Excel.RunOptions = {},
): Promise<Result> {
  const wholly = async (context: WritingContext): Promise<Result> => {
    try {
      return await batch(context);
    } catch (problem) {
      await takeBack(context);
      throw problem;
    }
  };
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, wholly);
  } catch (error) {
    throw excelProblem(error);
  }
}

/** What Excel says where it does not take a write as part of an undo group; the web has only a general error. */
const GROUP_REFUSALS: readonly unknown[] = ["UndoNotSupported", "GeneralException"];

/** How to take back something that is written. */
interface Inverse {
  /** Where it is written: an address, or the name of a sheet. */
  readonly place: string;
  /** How many writes of the conversation came before it, if it may not have been written. */
  readonly writesBefore: number;
  readonly run: () => void | Promise<void>;
}

/** A conversation that keeps in mind how often Excel has written something of it, and how to take that back. */
interface WritingContext extends Excel.RequestContext {
  writes?: number;
  inverses?: Inverse[];
}

/** Keeps in mind how to take back what has just been written, for the case that a later request is refused. */
export function takeBackBy(context: WritingContext, place: string, run: Inverse["run"]): void {
  (context.inverses ??= []).push({ place, run, writesBefore: -1 });
}

/** The same of what is written next, where taking it back is safe even if nothing of it has been written. */
export function takeBackNext(context: WritingContext, place: string, run: Inverse["run"]): void {
  (context.inverses ??= []).push({ place, run, writesBefore: context.writes ?? 0 });
}

/** Takes back what the conversation has written, the last first. If that is refused too, a sentence says what is left. */
async function takeBack(context: WritingContext): Promise<void> {
  const { inverses = [], writes = 0 } = context;
  const isWritten = ({ writesBefore }: Inverse) => writesBefore < writes;
  const left = inverses.filter(isWritten).map(({ place }) => place);
  const last = inverses.pop();
  if (!last) {
    context.writes = 0;
    return;
  }
  try {
    await last.run();
    await context.sync();
  } catch {
    // Where nothing has been written since, the refused request may have done a part of its work, but need not.
    if (isWritten(last)) throw new ExcelProblem(["leftBehind", left]);
  }
  await takeBack(context);
}

/** Sends what is to be written. Without it a write that fails in an undo group could be repeated, and be done twice. */
export async function sendWrites(context: WritingContext): Promise<void> {
  await context.sync();
  context.writes = (context.writes ?? 0) + 1;
}

/** One entry in the undo list for one click, as long as this Excel takes that. */
export class UndoGroups {
  private areTaken = true;
  private isKnown = false;

  /** Undefined while no write has told. */
  get taken(): boolean | undefined {
    if (!supportsExcelApi("1.20")) return false;
    return this.isKnown ? this.areTaken : undefined;
  }

  /** Runs a batch as one undo step; where Excel refuses that, the same batch once without. */
  async run<Result>(batch: Batch<Result>): Promise<Result> {
    if (!this.areTaken || !supportsExcelApi("1.20")) return runBatch(batch);
    let used: WritingContext | undefined;
    const grouped = (context: Excel.RequestContext) => {
      used = context;
      return batch(context);
    };
    try {
      const result = await runBatch(grouped, { mergeUndoGroup: true });
      this.isKnown ||= (used?.writes ?? 0) > 0;
      return result;
    } catch (problem) {
      if ((used?.writes ?? 0) > 0 || !isGroupRefusal(problem)) throw problem;
    }
    const result = await runBatch(batch);
    [this.areTaken, this.isKnown] = [false, true];
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
