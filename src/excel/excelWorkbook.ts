import type { AssumptionsRange, CellEdit, Unsubscribe, Workbook } from "../workbook/workbook";
import { ASSUMPTIONS_NAME } from "../workbook/workbook";
import { cellsFromExcel, sizeProblem } from "./excelCells";
import { ExcelProblem, excelProblem } from "./excelProblem";

/** The workbook that the add-in lives in. Not yet verified in a real Excel. */
export function excelWorkbook(): Workbook {
  // Known while the assumptions are found; before and after, every sheet may be the one that brings them.
  let sheetId: string | undefined;
  return {
    readAssumptions: async () => {
      sheetId = undefined;
      const found = await speak((context) => readRange(context));
      sheetId = found?.sheetId;
      return found?.range;
    },
    writeAssumptions: (edits) => speak((context) => writeCells(context, edits), undoOptions()),
    onAssumptionsChanged: (listener) =>
      follow((changedSheetId) => {
        if (sheetId === undefined || sheetId === changedSheetId) listener();
      }),
  };
}

/** One conversation with Excel; it waits while a cell is being edited, and fails in our words. */
async function speak<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  options: Excel.RunOptions = {},
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, batch);
  } catch (error) {
    throw excelProblem(error);
  }
}

/** One entry in the undo list for one click, where Excel can do that. */
function undoOptions(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
}

interface FoundRange {
  readonly range: AssumptionsRange;
  readonly sheetId: string;
}

async function readRange(context: Excel.RequestContext): Promise<FoundRange | undefined> {
  const item = context.workbook.names.getItemOrNullObject(ASSUMPTIONS_NAME);
  const range = item.getRangeOrNullObject();
  // eslint-disable-next-line office-addins/call-sync-before-read -- this follows a path and reads no value
  const sheet = range.worksheet;
  item.load("type");
  range.load("address, rowCount, columnCount");
  sheet.load("id");
  await context.sync();
  if (item.isNullObject) return undefined;
  if (range.isNullObject) throw new ExcelProblem(`The name ${ASSUMPTIONS_NAME} does not stand for a range.`);
  const problem = sizeProblem(range.address, range.rowCount, range.columnCount);
  if (problem !== undefined) throw new ExcelProblem(problem);
  range.load("values, valueTypes");
  await context.sync();
  const cells = cellsFromExcel(range.values, range.valueTypes);
  return { range: { address: range.address, cells }, sheetId: sheet.id };
}

async function writeCells(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<void> {
  const range = context.workbook.names.getItem(ASSUMPTIONS_NAME).getRange();
  for (const { row, column, value } of edits) range.getCell(row, column).values = [[value]];
  await context.sync();
}

/** Calls back for edits, our own and those of co-authors, and for formulas that got new results. */
async function follow(listener: (sheetId: string) => void): Promise<Unsubscribe> {
  // Events may be under way when the end comes, so the end counts here and not when Excel has heard of it.
  let isFollowing = true;
  const onEvent = (event: { readonly worksheetId: string }) => {
    if (isFollowing) listener(event.worksheetId);
    return Promise.resolve();
  };
  const handlers = await speak(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(onEvent), worksheets.onCalculated.add(onEvent)];
    await context.sync();
    return added;
  });
  return () => {
    isFollowing = false;
    void unfollow(handlers);
  };
}

interface EventHandler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Handlers can only be removed in the context that added them. */
async function unfollow(handlers: readonly EventHandler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: first.context }, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  } catch {
    // Nobody listens any more; a handler that Excel keeps does nothing and ends with the pane.
  }
}
