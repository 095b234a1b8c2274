import type { Unsubscribe, Workbook } from "../workbook/port/workbook";
import {
  deleteColumn,
  insertColumn,
  insertRows,
  moveColumn,
  readRange,
  writeCells,
} from "./excelAssumptions";
import { ExcelProblem } from "./excelProblem";
import { type Batch, runBatch, type RunBatch, supportsExcelApi, UndoGroups } from "./excelSession";

// Code that only commands need is fetched with the first command.
const blocks = () => import(/* webpackChunkName: "excel" */ "./excelBlocks");
const formulas = () => import(/* webpackChunkName: "excel" */ "./excelFormulas");
const charts = () => import(/* webpackChunkName: "excel" */ "./excelCharts");
const host = () => import(/* webpackChunkName: "excel" */ "./excelHost");
const sheets = () => import(/* webpackChunkName: "excel" */ "./excelSheets");

/** The workbook that the add-in lives in. Not yet verified in a real Excel. */
export function excelWorkbook(): Workbook {
  // Known once the assumptions are found; until then any sheet may bring them.
  let sheetIds: readonly string[] | undefined;
  const undoGroups = new UndoGroups();
  const grouped: RunBatch = (batch) => undoGroups.run(batch);
  const workbookIn = (read: RunBatch, write: RunBatch): Workbook => ({
    ...columnsIn(write),
    ...cellsIn(read, write),
    readAssumptions: async () => {
      sheetIds = undefined;
      const found = await read(readRange);
      sheetIds = found?.sheetIds;
      return found?.range;
    },
    writeAssumptions: (edits) => write((context) => writeCells(context, edits)),
    onAssumptionsChanged: (listener) =>
      follow((changed) => {
        if (sheetIds === undefined || sheetIds.includes(changed)) listener();
      }),
    readHost: () => read(async (context) => (await host()).readHost(context, undoGroups.taken)),
    calculate: (sheet) => read(async (context) => (await host()).calculate(context, sheet)),
    readShown: (sheet, range) =>
      read(needing("1.12", async (context) => (await host()).readShown(context, sheet, range))),
    batch: (work, scope) =>
      (scope === "cells" ? grouped : runBatch)((context) => {
        const inside = oneAfterAnother(context);
        return work(workbookIn(inside, inside));
      }),
  });
  return workbookIn(runBatch, grouped);
}

/** Batches wait for each other, because a sync in the middle of another batch would take its answers. */
function oneAfterAnother(context: Excel.RequestContext): RunBatch {
  let last: Promise<unknown> = Promise.resolve();
  return (batch) => {
    const next = last.then(() => batch(context));
    // Failures go to the caller; the next batch in line starts all the same.
    last = next.catch(() => undefined);
    return next;
  };
}

type Columns = Pick<
  Workbook,
  "insertAssumptionsColumn" | "insertAssumptionsRows" | "deleteAssumptionsColumn" | "moveAssumptionsColumn"
>;

function columnsIn(write: RunBatch): Columns {
  return {
    insertAssumptionsColumn: (column, name) =>
      write(needing("1.9", (context) => insertColumn(context, column, name))),
    insertAssumptionsRows: (rows) => write(needing("1.9", (context) => insertRows(context, rows))),
    deleteAssumptionsColumn: (column) => write((context) => deleteColumn(context, column)),
    moveAssumptionsColumn: (from, to) => write(needing("1.11", (context) => moveColumn(context, from, to))),
  };
}

type Cells = Omit<
  Workbook,
  | keyof Columns
  | "readAssumptions"
  | "writeAssumptions"
  | "onAssumptionsChanged"
  | "batch"
  | "readHost"
  | "calculate"
  | "readShown"
>;

function cellsIn(read: RunBatch, write: RunBatch): Cells {
  return {
    readOutline: () => read(async (context) => (await sheets()).readOutline(context)),
    readSelection: () => read(async (context) => (await blocks()).readSelection(context)),
    readSheet: (name, columns) => read(async (context) => (await blocks()).readSheet(context, name, columns)),
    readFormulas: (isWanted) =>
      read(needing("1.12", async (context) => (await formulas()).readFormulas(context, isWanted))),
    addSheets: (added) => write(async (context) => (await sheets()).addSheets(context, added)),
    removeSheet: (name) => write(async (context) => (await sheets()).removeSheet(context, name)),
    fillEmptyCells: (block) => write(async (context) => (await blocks()).fillEmptyCells(context, block)),
    refuseLocked: (blocked) => read(async (context) => (await blocks()).refuseLocked(context, blocked)),
    replaceCells: (replaced) => write(async (context) => (await blocks()).replaceCells(context, replaced)),
    addChart: (sheet, chart) => write(async (context) => (await charts()).addChart(context, sheet, chart)),
    select: ({ sheet, row, column }) =>
      read(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).select();
        await context.sync();
      }),
  };
}

/** Refuses before doing anything if this Excel is too old. */
function needing<Result>(version: string, batch: Batch<Result>): Batch<Result> {
  return (context) => {
    if (supportsExcelApi(version)) return batch(context);
    throw new ExcelProblem(["oldExcel"]);
  };
}

/** Calls back for edits, our own and those of co-authors, and for formulas that got new results. */
async function follow(listener: (sheetId: string) => void): Promise<Unsubscribe> {
  // Events may still arrive after closing, so closing takes effect here at once.
  let isFollowing = true;
  const onEvent = (event: { readonly worksheetId: string }) => {
    if (isFollowing) listener(event.worksheetId);
    return Promise.resolve();
  };
  const handlers = await runBatch(async (context) => {
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
    // Nobody is listening any more; a handler that Excel keeps does nothing and ends with the pane.
  }
}
