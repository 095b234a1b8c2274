import { createRoot } from "react-dom/client";
import { SAMPLE_WORKBOOK } from "../workbook/sampleWorkbook";
import { parseCellAddress, quotedSheet } from "./cellAddress";
import { createGrid } from "./createGrid";
import type { CustomFunctionsStandIn } from "./customFunctionsStandIn";
import { ErrorSentences } from "./errorSentences";
import { ErrorStatus } from "./ErrorStatus";
import { functionDescription } from "./functionDescription";
import type { FunctionMetadata } from "./functionMetadata";
import { Grid } from "./grid";
import { watchErrors } from "./gridErrors";
import type { ErrorCell } from "./gridErrors";
import { gridFunction } from "./gridFunction";
import { workbookSnapshot } from "./workbookSnapshot";

/** Puts the sample workbook on screen, with every custom function in its cells. */
export async function startWorkbench(
  standIn: CustomFunctionsStandIn,
  metadata: readonly FunctionMetadata[],
): Promise<Grid> {
  const sentences = new ErrorSentences();
  const darkMode = matchMedia("(prefers-color-scheme: dark)");
  const functions = metadata.map((each) => ({
    run: gridFunction(each, standIn.functionFor(each.id), sentences),
    description: functionDescription(each),
  }));
  const empty = createGrid("grid", functions, darkMode.matches);
  darkMode.addEventListener("change", () => empty.api.toggleDarkMode(darkMode.matches));
  const grid = new Grid(
    empty,
    empty.api.createWorkbook(workbookSnapshot("Fix or Flat sample", SAMPLE_WORKBOOK)),
  );
  await grid.settled();
  showErrors(grid, sentences);
  return grid;
}

function showErrors(grid: Grid, sentences: ErrorSentences): void {
  const root = createRoot(document.getElementById("status")!);
  const jump = ({ sheet, cell }: ErrorCell) =>
    void grid.select(parseCellAddress(`${quotedSheet(sheet)}!${cell}`));
  watchErrors(grid, sentences, (report) => root.render(<ErrorStatus report={report} onJump={jump} />));
}
