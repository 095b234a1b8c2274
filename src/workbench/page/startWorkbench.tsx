import { createGrid } from "../grid/createGrid";
import type { CustomFunctionsStandIn } from "../grid/functions/customFunctionsStandIn";
import { ErrorSentences } from "../grid/functions/errorSentences";
import { functionDescription } from "../grid/functions/functionDescription";
import { FUNCTION_DESCRIPTIONS } from "../../functions/catalogue/functionDescriptions";
import { Grid } from "../grid/grid";
import { GridCharts } from "../grid/gridCharts";
import { gridFunction } from "../grid/functions/gridFunction";
import { gridWorkbook } from "../grid/gridWorkbook";
import { type Book, BookShelf } from "../keep/bookShelf";
import { sampleBook } from "../keep/newBooks";
import { forgetLastMoment, lastMoment } from "../keep/lastMoment";
import { OpenBook } from "../keep/openBook";
import { controlArea, moveByAreaKeys } from "./areaKeys";
import { type BookDesk, bookDesk } from "./bookDesk";
import { listenForFileKeys } from "./fileKeys";
import { takeDroppedFiles } from "./fileTraffic";
import { printSheets } from "./printSheets";
import { moveBySheetKeys } from "./sheetKeys";
import { nameTools } from "./toolNames";
import { showHeader } from "./showHeader";
import { ShownScenario } from "./shownScenario";
import { showStatus } from "./showStatus";
import type { StartedWorkbench } from "./startedWorkbench";

/** Puts the workbook that was open last on screen, or the sample, with every custom function in its cells. */
export async function startWorkbench(standIn: CustomFunctionsStandIn): Promise<StartedWorkbench> {
  const sentences = new ErrorSentences();
  const shelf = new BookShelf();
  // A browser that keeps nothing always has the sample.
  const last = await lastBook(shelf);
  const first = last ?? sampleBook();
  const grid = openGrid(standIn, sentences, first);
  await grid.settled();
  const charts = new GridCharts(first.charts);
  const workbook = gridWorkbook(grid, charts);
  // Values come first; the charts are fetched while the user looks at them.
  void import("../charts/showCharts").then(({ showCharts }) => showCharts(grid, charts));
  const book = new OpenBook(grid, charts, shelf, first);
  const started: StartedWorkbench = { grid, workbook, book, scenario: new ShownScenario() };
  const announce = showStatus(grid, sentences, book);
  const desk = bookDesk({ grid, book, shelf, announce });
  showHeader(started, desk, announce);
  printSheets(grid, charts);
  nameTools(document.getElementById("grid")!);
  takeDroppedFiles((file) => void desk.open(file));
  listenForKeys(grid, desk);
  await desk.openLink(last !== undefined);
  window.addEventListener("hashchange", () => void desk.openLink(true));
  return started;
}

/** What was on screen last. What only the last moment of the page kept goes to the shelf, or a later reload would not find it. */
async function lastBook(shelf: BookShelf): Promise<Book | undefined> {
  const rescued = lastMoment();
  if (!rescued) return shelf.last().catch(() => undefined);
  await shelf.keep(rescued, Date.now()).then(forgetLastMoment, () => undefined);
  return rescued;
}

function openGrid(standIn: CustomFunctionsStandIn, sentences: ErrorSentences, { snapshot }: Book): Grid {
  const darkMode = matchMedia("(prefers-color-scheme: dark)");
  const functions = FUNCTION_DESCRIPTIONS.map((each) => ({
    run: gridFunction(each, standIn.functionFor(each.name), sentences),
    description: functionDescription(each),
  }));
  const empty = createGrid("grid", functions, darkMode.matches);
  darkMode.addEventListener("change", () => empty.api.toggleDarkMode(darkMode.matches));
  return new Grid(empty, empty.api.createWorkbook(snapshot));
}

/** The pane comes right after the sheet, because that is the most common move. */
function listenForKeys(grid: Grid, desk: BookDesk): void {
  const element = (id: string) => document.getElementById(id)!;
  const sheet = { element: element("grid"), enter: () => grid.takeKeyboard() };
  moveByAreaKeys([sheet, ...["pane", "commands", "status"].map((id) => controlArea(element(id)))]);
  moveBySheetKeys(sheet.element, grid);
  listenForFileKeys({ o: () => desk.openFile(), s: () => void desk.save() });
}
