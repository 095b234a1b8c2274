import { createContext, useContext } from "react";
import type { Workbook } from "../../workbook/port/workbook";
import { NO_WORKBOOK } from "./noWorkbook";

/** The workbook that the pane belongs to. */
export const WorkbookContext = createContext<Workbook>(NO_WORKBOOK);

export function useWorkbook(): Workbook {
  return useContext(WorkbookContext);
}
