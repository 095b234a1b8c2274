import { createRoot } from "react-dom/client";
import { App } from "../taskpane/App";
import type { Workbook } from "../workbook/workbook";

/** The task pane of the add-in, beside the grid instead of beside Excel. */
export function mountPane(workbook: Workbook, element: HTMLElement): void {
  createRoot(element).render(<App workbook={workbook} />);
}
