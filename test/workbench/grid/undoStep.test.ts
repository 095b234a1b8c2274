import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { EmptyGrid } from "../../../src/workbench/grid/createGrid";
import { Grid } from "../../../src/workbench/grid/grid";

jest.mock("@univerjs/core", () => ({ IUndoRedoService: "undo", ICommandService: "commands" }));
jest.mock("@univerjs/engine-formula", () => ({}));
jest.mock("@univerjs/sheets-formula", () => ({}));
jest.mock("@univerjs/sheets", () => ({}));

interface Step {
  id?: string;
  undo(): void;
}

/** Steps of undo as Univer keeps them: all of a batch are one. */
class UndoSteps {
  readonly steps: Step[] = [];
  private isBatch = false;
  private hasStep = false;

  push(undo: () => void): void {
    const last = this.steps.at(-1);
    if (this.isBatch && this.hasStep && last) {
      const before = last.undo;
      last.undo = () => {
        undo();
        before();
      };
      return;
    }
    this.steps.push({ undo });
    this.hasStep = true;
  }

  pitchTopUndoElement(): Step | null {
    return this.steps.at(-1) ?? null;
  }

  rollback(id: string): void {
    if (this.steps.at(-1)?.id === id) this.steps.pop()!.undo();
  }

  __tempBatchingUndoRedo() {
    [this.isBatch, this.hasStep] = [true, false];
    return { dispose: () => (this.isBatch = false) };
  }
}

function gridWith(steps: UndoSteps): Grid {
  const univer = { __getInjector: () => ({ get: () => steps }) } as unknown as EmptyGrid["univer"];
  return new Grid({ univer, api: {} as FUniver } as EmptyGrid, { getId: () => "book" } as FWorkbook);
}

describe("one step of undo in the grid", () => {
  const cells = ["before"];
  const steps = new UndoSteps();
  const write = (text: string): void => {
    cells.push(text);
    steps.push(() => cells.pop());
  };
  write("the user's own");
  const grid = gridWith(steps);

  it("holds all that a command does", async () => {
    await grid.inOneUndoStep(async () => ["one", "two"].forEach(write));
    expect(steps.steps).toHaveLength(2);
    steps.steps.pop()!.undo();
    expect(cells).toEqual(["before", "the user's own"]);
  });

  it("leaves nothing of a command that fails half way, and no step", async () => {
    const failing = grid.inOneUndoStep(async () => {
      ["one", "two"].forEach(write);
      throw new Error("no third");
    });
    await expect(failing).rejects.toThrow("no third");
    expect(cells).toEqual(["before", "the user's own"]);
    expect(steps.steps).toHaveLength(1);
  });

  it("keeps what was there where a command fails before it writes", async () => {
    await expect(grid.inOneUndoStep(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect(cells).toEqual(["before", "the user's own"]);
    expect(steps.steps).toHaveLength(1);
  });
});
