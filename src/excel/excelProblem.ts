import { WorkbookProblem } from "../workbook/workbookProblem";

/** Something Excel refused, in a sentence for the user. Excel's own texts are localised and meant for developers. */
export class ExcelProblem extends WorkbookProblem {}

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "Excel does not allow this: the sheet may be protected or the workbook read-only.",
  InactiveWorkbook: "The workbook is not active. Click into it and try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Finish it with Enter and try again.",
  InvalidReference: "The range that holds the assumptions no longer exists.",
  ItemNotFound: "The range that holds the assumptions no longer exists.",
  ItemAlreadyExists: "A sheet or a name of this kind exists already. Try again.",
  InvalidArgument:
    "Excel did not accept this. A formula may have a typing error, or the sheet too little room.",
  InvalidOperation:
    "Excel cannot do this here. A table, a pivot table, merged cells or an array formula may be in the way.",
  UndoNotSupported: "This version of Excel cannot do this as one step of undo, so nothing was done.",
  RequestAborted: "Excel broke off the request. Try again.",
  ApiNotFound: "This version of Excel is too old for the pane.",
  ServiceNotAvailable: "Excel is busy. Try again in a moment.",
  TooManyRequests: "Excel is busy. Try again in a moment.",
};

/** Our words for whatever Excel threw; what is in our words already stays, and so does a fault of ours. */
export function excelProblem(error: unknown): Error {
  const isOurs = error instanceof RangeError || error instanceof TypeError;
  if (error instanceof WorkbookProblem || isOurs) return error;
  const code = errorCode(error);
  const known = code === undefined ? undefined : SENTENCES[code];
  return new ExcelProblem(
    known ?? `Excel could not do this${code === undefined ? "" : ` (${code})`}. Try again.`,
  );
}

function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" && /^\w{1,60}$/.test(error.code) ? error.code : undefined;
}
