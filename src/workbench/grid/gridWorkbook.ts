import type { HostFacts, NewColumn, NewRows, Workbook } from "../../workbook/port/workbook";
import type { Grid } from "./grid";
import { existingRange, readAssumptions, watchAssumptions, writeAssumptions } from "./gridAssumptions";
import {
  fillEmptyCells,
  gridFormulas,
  gridFormats,
  gridSelection,
  gridSheet,
  replaceCells,
} from "./gridCells";
import {
  deleteColumn,
  insertColumn,
  insertRows,
  moveColumn,
  type NamedRange,
  withSheetShown,
} from "./gridColumns";
import { inOneUndoStep } from "./undoStep";
import { addSheets, type ChartShelf, readOutline, readShown, removeSheet } from "./gridSheets";

/** What the workbench says of itself. */
const WORKBENCH: HostFacts = {
  program: "Workbench",
  apiSets: [],
  isCalculatedByHand: false,
  takesUndoGroups: true,
};

/** The workbook in the grid, as pane and commands see it. */
export function gridWorkbook(grid: Grid, charts: ChartShelf): Workbook {
  const workbook: Workbook = {
    readAssumptions: async () => readAssumptions(grid),
    writeAssumptions: (edits) => writeAssumptions(grid, edits),
    onAssumptionsChanged: async (listener) => watchAssumptions(grid, listener),
    ...columnsOf(grid),
    ...cellsOf(grid),
    batch: (work) => inOneUndoStep(grid, () => work(inside)),
    addSheets: (sheets) => addSheets(grid, sheets, charts),
    addChart: async (sheet, chart) => charts.add(grid.sheetNamed(sheet).getSheetId(), chart),
    readHost: () => Promise.resolve(WORKBENCH),
    // The grid calculates by itself; there is only the end to wait for.
    calculate: () => grid.idle(),
    readShown: async (sheet, range) => readShown(grid, charts, sheet, range),
    removeSheet: async (sheet) => removeSheet(grid, charts, sheet),
    select: (place) => grid.show(place),
  };
  // The grid has no step of undo inside another one: what is done there belongs to the outer one.
  const inside: Workbook = { ...workbook, batch: (work) => work(inside) };
  return workbook;
}

function columnsOf(grid: Grid) {
  const changing = async (change: (named: NamedRange) => void | Promise<void>, name?: string) => {
    const named = existingRange(grid, name);
    await calculated(grid, () => withSheetShown(grid, named.sheet, () => change(named)));
  };
  return {
    insertAssumptionsColumn: (column: NewColumn, name?: string) =>
      changing((named) => insertColumn(grid, named, column), name),
    insertAssumptionsRows: (rows: NewRows) => changing((named) => insertRows(grid, named, rows)),
    deleteAssumptionsColumn: (column: number) => changing((named) => deleteColumn(grid, named, column)),
    moveAssumptionsColumn: (from: number, to: number) =>
      changing((named) => moveColumn(grid, named, from, to)),
  };
}

type Cells = Pick<
  Workbook,
  | "readOutline"
  | "readSelection"
  | "readSheet"
  | "readFormulas"
  | "fillEmptyCells"
  | "refuseLocked"
  | "replaceCells"
>;

function cellsOf(grid: Grid): Cells {
  return {
    readOutline: async () => readOutline(grid),
    readSelection: async () => gridSelection(grid),
    readSheet: async (name, columns) => {
      await grid.idle();
      const sheet = grid.workbook.getSheetByName(name);
      if (!sheet) return undefined;
      const cells = gridSheet(grid, sheet);
      return columns ? { ...cells, numberFormats: gridFormats(sheet, cells) } : cells;
    },
    readFormulas: async (isWanted) => {
      await grid.idle();
      return gridFormulas(grid, isWanted);
    },
    fillEmptyCells: (block) => calculated(grid, () => fillEmptyCells(grid, block)),
    // The grid protects no sheets.
    refuseLocked: async () => undefined,
    replaceCells: async (blocks) => {
      if (blocks.length > 0) await calculated(grid, () => replaceCells(grid, blocks));
    },
  };
}

/** Waits for what is being calculated, makes a change, and waits for its results. */
async function calculated(grid: Grid, change: () => void | Promise<void>): Promise<void> {
  await grid.idle();
  const settled = grid.settled();
  await change();
  await settled;
}
