import { readCellValue } from "../../model/assumptions/cellValue";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import type { FieldName } from "../../model/assumptions/scenario";
import type {
  AssumptionsRange,
  CellEdit,
  Unsubscribe,
  Workbook,
  WrittenContent,
} from "../../workbook/port/workbook";
import { locateEdit } from "./locateEdit";
import type { DoneChange, PaneEvent, PendingEdit } from "./paneState";

/** What the pane may request from the workbook; every answer comes back as an event. */
export interface Connection {
  read(): void;
  /** Writes all of these values in one step, or none. */
  write(edits: readonly PendingEdit[]): void;
  /** Restores the cells of a change, unless they have changed since. */
  undo(change: DoneChange): void;
  close(): void;
}

/** Sentences for refused values. */
export interface ConnectionWords {
  readonly gone: (field: FieldName, scenario: string) => string;
  /** Why the workbook did not answer or refused. */
  readonly problem: (error: unknown) => string;
  readonly overtaken: string;
}

/**
 * Connects a workbook to the pane: reads at once and after every change, writes in the order of entry.
 * One thing at a time, so that no answer overtakes another; changes that come while a reading waits share it.
 */
export function connectWorkbook(
  workbook: Workbook,
  dispatch: (event: PaneEvent) => void,
  words: () => ConnectionWords,
): Connection {
  let isReadingLast = false;
  let isClosed = false;
  let unsubscribe: Unsubscribe | undefined;

  const enqueue = eventQueue(dispatch, () => isClosed);
  const follow = async () => {
    unsubscribe ??= await workbook.onAssumptionsChanged(read);
    if (isClosed) unsubscribe();
  };
  const read = () => {
    if (isReadingLast) return;
    isReadingLast = true;
    enqueue(() => {
      isReadingLast = false;
      return reading(workbook, follow, words());
    });
  };
  const change = (work: () => Promise<PaneEvent>) => {
    enqueue(work);
    isReadingLast = false;
    read();
  };
  read();
  return {
    read,
    write: (edits) => change(() => writing(workbook, edits, words())),
    undo: (done) => change(() => undoing(workbook, done, words())),
    close: () => {
      isClosed = true;
      unsubscribe?.();
    },
  };
}

/** Does one piece of work after another and dispatches what comes of it, until it is closed. */
function eventQueue(dispatch: (event: PaneEvent) => void, isClosed: () => boolean) {
  let queue = Promise.resolve();
  return (work: () => Promise<PaneEvent>) => {
    queue = queue.then(async () => {
      if (isClosed()) return;
      const event = await work();
      if (!isClosed()) dispatch(event);
    });
  };
}

/** Follows the sheet before it is read, so that no change falls between the two. */
async function reading(
  workbook: Workbook,
  follow: () => Promise<void>,
  words: ConnectionWords,
): Promise<PaneEvent> {
  try {
    await follow();
    return { type: "assumptionsRead", range: await workbook.readAssumptions() };
  } catch (error) {
    return { type: "readingFailed", reason: words.problem(error) };
  }
}

/** Looks up the cells again, because a row may have been inserted since the last reading. */
async function writing(
  workbook: Workbook,
  edits: readonly PendingEdit[],
  words: ConnectionWords,
): Promise<PaneEvent> {
  try {
    const range = await workbook.readAssumptions();
    const assumptions = readAssumptions(range?.cells ?? []);
    const cells = edits.map((edit) => locateEdit(assumptions, edit));
    const lost = edits.find((_, index) => !cells[index]);
    if (!range || lost)
      return { type: "writingFailed", edits, reason: goneMessage(lost ?? edits[0]!, words) };
    const found = cells as readonly CellEdit[];
    await workbook.writeAssumptions(found);
    const before = found.map((cell) => contentAt(range, cell));
    return { type: "valuesWritten", change: { edits, before }, cells: found };
  } catch (error) {
    return { type: "writingFailed", edits, reason: words.problem(error) };
  }
}

/** Text in a number's cell cannot be restored, so the cell becomes empty. */
function contentAt(range: AssumptionsRange, { row, column }: CellEdit): WrittenContent {
  const formula = range.formulas?.[row]?.[column];
  if (formula) return { formula };
  const cell = readCellValue(range.cells[row]![column]);
  return cell.kind === "number" ? cell.value : null;
}

async function undoing(workbook: Workbook, change: DoneChange, words: ConnectionWords): Promise<PaneEvent> {
  try {
    const range = await workbook.readAssumptions();
    const assumptions = readAssumptions(range?.cells ?? []);
    const { edits, before } = change;
    const cells = edits.map((edit, index) => locateEdit(assumptions, { ...edit, value: before[index]! }));
    const isOurs = cells.every((cell, index) => {
      const now = cell && range && readCellValue(range.cells[cell.row]![cell.column]);
      return now?.kind === "number" && now.value === edits[index]!.value;
    });
    if (!isOurs) return { type: "undoFailed", reason: words.overtaken };
    await workbook.writeAssumptions(cells as readonly CellEdit[]);
    return { type: "assumptionsRead", range: await workbook.readAssumptions() };
  } catch (error) {
    return { type: "undoFailed", reason: words.problem(error) };
  }
}

function goneMessage({ field, scenario }: PendingEdit, { gone }: ConnectionWords): string {
  return gone(field, scenario.name);
}
