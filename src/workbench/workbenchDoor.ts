import type { CommandReport } from "../commands/commandReport";
import type { CommandId, RequestOf } from "../commands/commands";
import { runCommand } from "../commands/commands";
import { parseCellAddress } from "../workbook/cellAddress";
import type { Grid } from "./grid";
import type { CellValue } from "./plainValue";
import type { StartedWorkbench } from "./startWorkbench";

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
        const cell = parseCellAddress(address);
        await grid.idle();
        const settled = grid.settled();
        grid.type(cell, text);
        await settled;
      }),
    read: (address) =>
      inTurn(async (grid) => {
        const { sheet, row, column } = parseCellAddress(address);
        await grid.idle();
        return grid.value(grid.sheetNamed(sheet), row, column);
      }),
    select: (address) => inTurn(async (grid) => grid.select(parseCellAddress(address))),
    run: (id, request) => inTurn(async () => runCommand((await opening).workbook, id, request)),
  };
}
