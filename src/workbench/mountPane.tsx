import { createRoot } from "react-dom/client";
import { App } from "../taskpane/App";
import type { Grid } from "./grid";
import { gridWorkbook } from "./gridWorkbook";

/** The task pane of the add-in, beside the grid instead of beside Excel. */
export function mountPane(grid: Grid, element: HTMLElement): void {
  createRoot(element).render(<App workbook={gridWorkbook(grid)} />);
}
