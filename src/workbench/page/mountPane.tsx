import { createRoot } from "react-dom/client";
import { App } from "../../taskpane/shell/App";
import type { Workbook } from "../../workbook/port/workbook";

/** The task pane of the add-in, beside the grid instead of beside Excel. */
export function mountPane(workbook: Workbook, element: HTMLElement): void {
  createRoot(element).render(<App workbook={workbook} />);
}
