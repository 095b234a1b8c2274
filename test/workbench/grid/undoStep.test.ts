import { inOneUndoStep } from "../../../src/workbench/grid/undoStep";

jest.mock("@univerjs/core", () => ({ IUndoRedoService: "undo" }));

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

type UndoGrid = Parameters<typeof inOneUndoStep>[0];

const gridWith = (steps: UndoSteps) =>
  ({ injector: { get: () => steps }, workbook: { getId: () => "book" } }) as unknown as UndoGrid;

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
    await inOneUndoStep(grid, async () => ["one", "two"].forEach(write));
    expect(steps.steps).toHaveLength(2);
    steps.steps.pop()!.undo();
    expect(cells).toEqual(["before", "the user's own"]);
  });

  it("leaves nothing of a command that fails half way, and no step", async () => {
    const failing = inOneUndoStep(grid, async () => {
      ["one", "two"].forEach(write);
      throw new Error("no third");
    });
    await expect(failing).rejects.toThrow("no third");
    expect(cells).toEqual(["before", "the user's own"]);
    expect(steps.steps).toHaveLength(1);
  });

  it("keeps what was there where a command fails before it writes", async () => {
    await expect(inOneUndoStep(grid, () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect(cells).toEqual(["before", "the user's own"]);
    expect(steps.steps).toHaveLength(1);
  });
});
