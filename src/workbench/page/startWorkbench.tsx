import { createRoot } from "react-dom/client";
import { type CommandNotice, noticeOf } from "../../commands/commandNotice";
import type { CommandReport } from "../../commands/commandReport";
import { runPlainCommand } from "../../commands/commands";
import { SAMPLE_WORKBOOK } from "../../workbook/sheets/sampleWorkbook";
import { parseCellAddress, quotedSheet } from "../../workbook/port/cellAddress";
import type { Workbook } from "../../workbook/port/workbook";
import { controlArea, moveByAreaKeys } from "../grid/areaKeys";
import { CommandBar } from "./CommandBar";
import { createGrid } from "../grid/createGrid";
import type { CustomFunctionsStandIn } from "../grid/customFunctionsStandIn";
import { ErrorSentences } from "../grid/errorSentences";
import { functionDescription } from "../grid/functionDescription";
import { FUNCTION_DESCRIPTIONS } from "../../functions/catalogue/functionDescriptions";
import { Grid } from "../grid/grid";
import { GridCharts } from "../grid/gridCharts";
import { type ErrorCell, type ErrorReport, watchErrors } from "../grid/gridErrors";
import { gridFunction } from "../grid/gridFunction";
import { gridWorkbook } from "../grid/gridWorkbook";
import { moveBySheetKeys } from "../grid/sheetKeys";
import { StatusLine } from "./StatusLine";
import { workbookSnapshot } from "../grid/workbookSnapshot";

/** The workbook on screen: its cells, and the same workbook as pane and commands see it. */
export interface StartedWorkbench {
  readonly grid: Grid;
  readonly workbook: Workbook;
}

/** Puts the sample workbook on screen, with every custom function in its cells. */
export async function startWorkbench(standIn: CustomFunctionsStandIn): Promise<StartedWorkbench> {
  const sentences = new ErrorSentences();
  const darkMode = matchMedia("(prefers-color-scheme: dark)");
  const functions = FUNCTION_DESCRIPTIONS.map((each) => ({
    run: gridFunction(each, standIn.functionFor(each.name), sentences),
    description: functionDescription(each),
  }));
  const empty = createGrid("grid", functions, darkMode.matches);
  darkMode.addEventListener("change", () => empty.api.toggleDarkMode(darkMode.matches));
  const grid = new Grid(
    empty,
    empty.api.createWorkbook(workbookSnapshot("Fix or Flat sample", SAMPLE_WORKBOOK)),
  );
  await grid.settled();
  const charts = sampleCharts(grid);
  const workbook = gridWorkbook(grid, charts);
  // Values come first; the charts are fetched while the user looks at them.
  void import("./showCharts").then(({ showCharts }) => showCharts(grid, charts));
  const announce = showStatus(grid, sentences);
  showCommands(workbook, announce);
  listenForKeys(grid);
  return { grid, workbook };
}

/** The pane comes right after the sheet, because that is the most common move. */
function listenForKeys(grid: Grid): void {
  const element = (id: string) => document.getElementById(id)!;
  const sheet = { element: element("grid"), enter: () => grid.takeKeyboard() };
  moveByAreaKeys([sheet, ...["pane", "commands", "status"].map((id) => controlArea(element(id)))]);
  moveBySheetKeys(sheet.element, grid);
}

/** The grid opens the sample's sheets without their charts. */
function sampleCharts(grid: Grid): GridCharts {
  const charts = new GridCharts();
  for (const { name, charts: ofSheet = [] } of SAMPLE_WORKBOOK)
    for (const chart of ofSheet) charts.add(grid.sheetNamed(name).getSheetId(), chart);
  return charts;
}

/** Fills the line under the grid; returns a function that shows a command's outcome there. */
function showStatus(grid: Grid, sentences: ErrorSentences): (notice: CommandNotice) => void {
  const root = createRoot(document.getElementById("status")!);
  const jump = ({ sheet, cell }: ErrorCell) =>
    void grid.select(parseCellAddress(`${quotedSheet(sheet)}!${cell}`));
  let report: ErrorReport = { selected: undefined, all: [] };
  let notice: CommandNotice | undefined;
  const show = () => root.render(<StatusLine report={report} notice={notice} onJump={jump} />);
  watchErrors(grid, sentences, (newer) => {
    report = newer;
    show();
  });
  return (newer) => {
    notice = newer;
    show();
  };
}

function showCommands(workbook: Workbook, announce: (notice: CommandNotice) => void): void {
  const tell = async (command: Promise<CommandReport>) => announce(await noticeOf(command));
  createRoot(document.getElementById("commands")!).render(
    <CommandBar
      onPlain={(id) => tell(runPlainCommand(workbook, id))}
      onInsert={(item) => tell(item.run(workbook))}
    />,
  );
}
