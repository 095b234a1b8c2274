import {
  EXCEL_REFUSALS,
  type ExcelCode,
  PROBLEM_SENTENCES,
  type ProblemStatement,
} from "../workbook/port/problemSentences";
import { WorkbookProblem } from "../workbook/port/workbookProblem";

/** Something Excel refused, in a sentence for the user. Excel's own texts are localised and meant for developers. */
export class ExcelProblem extends WorkbookProblem {
  constructor(statement: ProblemStatement) {
    super(statement, PROBLEM_SENTENCES);
  }
}

/** Rewords whatever Excel threw; our own problems and faults pass through. */
export function excelProblem(error: unknown): Error {
  const isOurs = error instanceof RangeError || error instanceof TypeError;
  if (error instanceof WorkbookProblem || isOurs) return error;
  const code = errorCode(error);
  return new ExcelProblem(isKnown(code) ? [code] : ["unknownRefusal", code ?? ""]);
}

function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" && /^\w{1,60}$/.test(error.code) ? error.code : undefined;
}

function isKnown(code: string | undefined): code is ExcelCode {
  return code !== undefined && Object.keys(EXCEL_REFUSALS).includes(code);
}
