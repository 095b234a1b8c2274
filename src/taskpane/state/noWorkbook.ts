import type { Workbook } from "../../workbook/port/workbook";
import { workbookProblem } from "../../workbook/port/workbookProblem";

const refuse = (): Promise<never> => Promise.reject(workbookProblem(["noWorkbook"]));

/** The workbook of a page outside Excel: it has no assumptions and refuses every change. */
export const NO_WORKBOOK: Workbook = {
  readAssumptions: () => Promise.resolve(undefined),
  writeAssumptions: refuse,
  onAssumptionsChanged: () => Promise.resolve(() => undefined),
  insertAssumptionsColumn: refuse,
  insertAssumptionsRows: refuse,
  deleteAssumptionsColumn: refuse,
  moveAssumptionsColumn: refuse,
  batch: (work) => work(NO_WORKBOOK),
  readOutline: refuse,
  readSelection: refuse,
  readSheet: refuse,
  readFormulas: refuse,
  addSheets: refuse,
  fillEmptyCells: refuse,
  refuseLocked: refuse,
  replaceCells: refuse,
  addChart: refuse,
  readHost: refuse,
  calculate: refuse,
  readShown: refuse,
  removeSheet: refuse,
  select: refuse,
};
