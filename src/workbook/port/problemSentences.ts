import type { StatementOf } from "../../model/assumptions/statement";

/** Excel's refusals, by their error codes. */
export const EXCEL_REFUSALS = {
  AccessDenied: () => "Excel does not allow this: the sheet may be protected or the workbook read-only.",
  ActivityLimitReached: () => "Excel is busy. Try again in a moment.",
  FilteredRangeConflict: () => "A filter is in the way. Clear it (Data > Clear) and try again.",
  InactiveWorkbook: () => "The workbook is not active. Click into it and try again.",
  InvalidOperationInCellEditMode: () => "A cell is being edited. Finish it with Enter and try again.",
  InsertDeleteConflict: () =>
    "Excel cannot move the cells here. A table, merged cells or an array formula may be in the way.",
  InvalidSelection: () =>
    "No single range of cells is selected. Select one cell, or one block of cells, and try again.",
  MergedRangeConflict: () => "Merged cells are in the way. Unmerge them and try again.",
  NonBlankCellOffSheet: () =>
    "There is no room to the right: cells in the last columns of the sheet would be pushed off it. Empty them and try again.",
  PivotTableRangeConflict: () => "A pivot table is in the way. Choose other cells and try again.",
  RequestPayloadSizeLimitExceeded: () =>
    "This is more than Excel accepts at once, so not all of it was done. Do it in smaller parts, or in Excel on the desktop.",
  ResponsePayloadSizeLimitExceeded: () =>
    "This is more than Excel returns at once. Do it in smaller parts, or in Excel on the desktop.",
  InvalidReference: () => "The range that holds the assumptions no longer exists.",
  ItemNotFound: () => "The range that holds the assumptions no longer exists.",
  ItemAlreadyExists: () =>
    "A sheet or name like this already exists, perhaps hidden or as a chart sheet. Rename it and try again.",
  InvalidArgument: () =>
    "Excel did not accept this. A formula may have a typing error, or the sheet too little room.",
  InvalidOperation: () =>
    "Excel cannot do this here. A table, a pivot table, merged cells or an array formula may be in the way.",
  UndoNotSupported: () =>
    "This version of Excel cannot do this as one step of undo. Part of it may be done: look at the cells, and undo what should not be there.",
  RequestAborted: () => "Excel cancelled the request. Try again.",
  ApiNotFound: () => "This version of Excel is too old for the pane.",
  ServiceNotAvailable: () => "Excel is busy. Try again in a moment.",
  TooManyRequests: () => "Excel is busy. Try again in a moment.",
};

/** Why a workbook refuses a request, in English. */
export const PROBLEM_SENTENCES = {
  occupied: (cell: string, rows: number, columns: number, wanted: string) =>
    `${cell} is not empty, so nothing was written. ${rows} rows and ${columns} columns of empty cells are needed (${wanted} here); select a cell where they are, or one of an empty sheet.`,
  sheetTooLarge: (sheet: string, rows: number, columns: number, most: number) =>
    `The sheet ${sheet} has ${rows} rows and ${columns} columns in use; at most ${most} cells can be looked through. Delete what is not needed at its edges.`,
  rangeMissing: (name: string) => `The workbook has no range named ${name}.`,
  noRange: (name: string) =>
    `The name ${name} does not refer to a range. Give it to the cells of the assumptions, or delete it to start again (both in Formulas > Name Manager).`,
  rangeTooLarge: (address: string, rows: number, columns: number, most: number) =>
    `The assumptions (${address}) have ${rows} rows and ${columns} columns. Name only the table, at most ${most} cells.`,
  sheetGone: (sheet: string) => `The sheet "${sheet}" no longer exists.`,
  sheetMissing: (sheet: string) => `There is no sheet "${sheet}"; select the cells again.`,
  sheetExists: (sheet: string) => `There is already a sheet "${sheet}", so nothing was added.`,
  nameExists: (name: string, formula: string) =>
    `The workbook already has a name ${name} (${formula}), so nothing was added.`,
  structureProtected: () =>
    "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.",
  sheetProtected: (sheet: string) =>
    `The sheet ${sheet} is protected, so nothing was written. Unprotect it (Review > Unprotect Sheet) and try again.`,
  mergedCells: (cells: string, wanted: string) =>
    `${cells} are merged cells, so nothing was written: what is put into their hidden part would be lost. Unmerge them, or select a cell where ${wanted} is free.`,
  ownAssumptions: (sheet: string, name: string) =>
    `The sheet ${sheet} is a copy with its own range ${name}, so formulas there would not use the assumptions that the pane shows. Nothing was written; select a cell of another sheet.`,
  nothingSelected: () => "No cell is selected. Select one and try again.",
  noWorkbook: () => "There is no workbook here. Open the pane in Excel.",
  leftBehind: (places: readonly string[]) =>
    `Excel could not do all of this, nor take back what was done in ${places.join(", ")}. Undo (Ctrl+Z) takes it back; then try again.`,
  oldExcel: () => "This version of Excel is too old for this.",
  unknownRefusal: (code: string) => `Excel could not do this${code === "" ? "" : ` (${code})`}. Try again.`,
  ...EXCEL_REFUSALS,
};

export type ExcelCode = keyof typeof EXCEL_REFUSALS;
export type ProblemSentences = typeof PROBLEM_SENTENCES;
export type ProblemStatement = StatementOf<ProblemSentences>;
