import type { Workbook } from "../../workbook/port/workbook";
import type { Grid } from "../grid/grid";
import type { OpenBook } from "../keep/openBook";
import type { ShownScenario } from "./shownScenario";

/** The workbook on screen: its cells, and the same workbook as pane and commands see it. */
export interface StartedWorkbench {
  readonly grid: Grid;
  readonly workbook: Workbook;
  /** Which workbook of the browser it is. */
  readonly book: OpenBook;
  /** The scenario that the pane shows. */
  readonly scenario: ShownScenario;
}
