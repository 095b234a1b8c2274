import type { CommandReport } from "../../commands/commandReport";
import { type CommandId, type RequestOf, runCommand } from "../../commands/commands";
import { type CellAddress, cellName, parseCellAddress } from "../../workbook/port/cellAddress";
import { typeText } from "../grid/cellWriting";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../grid/plainValue";
import type { StartedWorkbench } from "./startedWorkbench";

/** The workbench from outside the page, for tests and the console: `await workbench.read("Budget!C7")`. */
export interface WorkbenchDoor {
  /** Resolves when the sample workbook is on screen and calculated. */
  readonly ready: Promise<void>;
  /** Types text into a cell and resolves when the calculation has finished. */
  enter(address: string, text: string): Promise<void>;
  /** The value of a cell once no calculation is under way; null when it is empty. */
  read(address: string): Promise<CellValue>;
  /** Selects a cell, scrolls to it and gives it the keyboard. */
  select(address: string): Promise<void>;
  /** Runs a command, like `run("addScenario", { name: "Next year" })`, and resolves to what it says. */
  run<Id extends CommandId>(id: Id, request: RequestOf<Id>): Promise<CommandReport>;
}

/** The door of a grid that is still starting. */
export function workbenchDoor(opening: Promise<StartedWorkbench>): WorkbenchDoor {
  const starting = opening.then(({ grid }) => grid);
  let lastEntry: Promise<unknown> = starting;
  const inTurn = <Result>(step: (grid: Grid) => Promise<Result>): Promise<Result> => {
    const result = lastEntry.then(() => starting).then(step);
    lastEntry = result.catch(() => undefined);
    return result;
  };
  return {
    ready: starting.then(() => undefined),
    enter: (address, text) =>
      inTurn(async (grid) => {
        const cell = cellOf(grid, address);
        if (typeof text !== "string") throw new RangeError(`enter() types text: "12", not ${String(text)}.`);
        await grid.idle();
        const settled = grid.settled();
        typeText(grid, cell, text);
        await settled;
      }),
    read: (address) =>
      inTurn(async (grid) => {
        const { sheet, row, column } = cellOf(grid, address);
        await grid.idle();
        return grid.value(grid.sheetNamed(sheet), row, column);
      }),
    select: (address) => inTurn(async (grid) => grid.select(cellOf(grid, address))),
    run: (id, request) => inTurn(async () => runCommand((await opening).workbook, id, request)),
  };
}

/** The cell of an address, on a sheet that there is and within its bounds. */
function cellOf(grid: Grid, address: string): CellAddress {
  const { sheet: name, row, column } = parseCellAddress(String(address));
  const sheet = grid.sheetNamed(name);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (row < rows && column < columns) return { sheet: sheet.getSheetName(), row, column };
  throw new RangeError(
    `${address} is beyond the last cell of the sheet, ${cellName(rows - 1, columns - 1)}.`,
  );
}
