import { readAssumptions } from "../model/readAssumptions";
import { SCENARIO_FIELDS } from "../model/scenario";
import type { Unsubscribe, Workbook } from "../workbook/workbook";
import { locateEdit } from "./locateEdit";
import type { PaneEvent, PendingEdit } from "./paneState";

/** What the pane may ask of the workbook; every answer comes back as an event. */
export interface Connection {
  read(): void;
  write(edit: PendingEdit): void;
  close(): void;
}

const reasonOf = (error: unknown) =>
  error instanceof Error && error.message !== "" ? error.message : "The workbook did not answer.";

/**
 * Ties a workbook to the pane's events: reads at once and after every change, writes in the order of entry.
 * One thing at a time, so that no answer overtakes another; changes that come while a reading waits share it.
 */
export function connectWorkbook(workbook: Workbook, dispatch: (event: PaneEvent) => void): Connection {
  let queue = Promise.resolve();
  let isReadingLast = false;
  let isClosed = false;
  let unsubscribe: Unsubscribe | undefined;

  const enqueue = (work: () => Promise<PaneEvent>) => {
    queue = queue.then(async () => {
      if (isClosed) return;
      const event = await work();
      if (!isClosed) dispatch(event);
    });
  };
  const follow = async () => {
    unsubscribe ??= await workbook.onAssumptionsChanged(read);
    if (isClosed) unsubscribe();
  };
  const read = () => {
    if (isReadingLast) return;
    isReadingLast = true;
    enqueue(() => {
      isReadingLast = false;
      return reading(workbook, follow);
    });
  };
  const write = (edit: PendingEdit) => {
    enqueue(() => writing(workbook, edit));
    isReadingLast = false;
    read();
  };
  const close = () => {
    isClosed = true;
    unsubscribe?.();
  };
  read();
  return { read, write, close };
}

/** Follows the sheet before it is read, so that no change falls between the two. */
async function reading(workbook: Workbook, follow: () => Promise<void>): Promise<PaneEvent> {
  try {
    await follow();
    return { type: "assumptionsRead", range: await workbook.readAssumptions() };
  } catch (error) {
    return { type: "readingFailed", reason: reasonOf(error) };
  }
}

/** Looks up the cell anew, because a row may have been inserted since the sheet was last read. */
async function writing(workbook: Workbook, edit: PendingEdit): Promise<PaneEvent> {
  try {
    const range = await workbook.readAssumptions();
    const cell = range && locateEdit(readAssumptions(range.cells), edit);
    if (!cell) return { type: "writingFailed", edit, reason: goneMessage(edit) };
    await workbook.writeAssumptions([cell]);
    return { type: "valueWritten", edit, cell };
  } catch (error) {
    return { type: "writingFailed", edit, reason: reasonOf(error) };
  }
}

function goneMessage({ field, scenario }: PendingEdit): string {
  const { label } = SCENARIO_FIELDS[field];
  return `The sheet has no cell for "${label}" of ${scenario.name} any more, so nothing was written.`;
}
