import { cellName } from "../../workbook/port/cellAddress";
import { type ErrorSentences, isErrorText } from "./functions/errorSentences";
import type { Grid } from "./grid";
import type { GridChange } from "./gridChanges";

/** One cell that shows an error, with what can be said about it. */
export interface ErrorCell {
  readonly sheet: string;
  readonly cell: string;
  readonly error: string;
  readonly sentence: string;
}

/** What the status line shows: the selected cell, and every error of its sheet, causes first. */
export interface ErrorReport {
  readonly selected: ErrorCell | undefined;
  readonly all: readonly ErrorCell[];
}

/** Row and column changes after which a remembered cell may be another one. */
const MOVES_CELLS = /(insert|remove|delete|move|reorder)-(row|col|range|sheet)|reorder-range/;

/** Keeps the sentences in sync with the cells and reports the errors of the active sheet. */
export function watchErrors(
  grid: Grid,
  sentences: ErrorSentences,
  listener: (report: ErrorReport) => void,
): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    due ??= setTimeout(() => {
      due = undefined;
      listener(errorReport(grid, sentences));
    }, 50);
  };
  grid.onChange((change) => {
    if (MOVES_CELLS.test(change.id)) startAgain(grid, sentences);
    else if (!change.isResult) forgetOverwritten(change, sentences);
    report();
  });
  const { Event } = grid.api;
  grid.api.addEvent(Event.SelectionChanged, report);
  grid.api.addEvent(Event.ActiveSheetChanged, report);
  report();
}

function startAgain(grid: Grid, sentences: ErrorSentences): void {
  sentences.forgetAll();
  grid.api.getFormula().executeCalculation();
}

function forgetOverwritten({ sheetId, cells }: GridChange, sentences: ErrorSentences): void {
  if (!sheetId || !cells) return;
  for (const [row, written] of Object.entries(cells)) {
    for (const column of Object.keys(written))
      sentences.forget({ sheetId, row: Number(row), column: Number(column) });
  }
}

function errorReport(grid: Grid, sentences: ErrorSentences): ErrorReport {
  const sheet = grid.workbook.getActiveSheet();
  const sheetId = sheet.getSheetId();
  const shown = new Set<string>();
  const told: ErrorCell[] = [];
  const others: ErrorCell[] = [];
  grid.forEachValue(sheet, (row, column, value) => {
    const cell = cellName(row, column);
    if (!isErrorText(value) || shown.has(cell)) return;
    shown.add(cell);
    const place = { sheetId, row, column };
    const sentence = sentences.sentenceFor(place, value) ?? "";
    const list = sentences.isTold(place, value) ? told : others;
    list.push({ sheet: sheet.getSheetName(), cell, error: value, sentence });
  });
  sentences.keepOnly((place) => place.sheetId !== sheetId || shown.has(cellName(place.row, place.column)));
  const all = [...told, ...others];
  const range = grid.workbook.getActiveRange();
  const active = range ? cellName(range.getRow(), range.getColumn()) : "";
  return { selected: all.find(({ cell }) => cell === active), all };
}
