import "./page/workbench.css";
import "./page/firstPaint.css";
import { CustomFunctionsStandIn } from "./grid/functions/customFunctionsStandIn";
import type { StartedWorkbench } from "./page/startedWorkbench";
import { resizePane } from "./page/paneWidth";
import { workbenchDoor, type WorkbenchDoor } from "./page/workbenchDoor";

declare global {
  interface Window {
    workbench: WorkbenchDoor;
  }
}

const standIn = new CustomFunctionsStandIn();
Object.assign(globalThis, { CustomFunctions: standIn });

/** The bundle that Excel loads too; it registers its functions with the stand-in. */
function loadFunctions(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "functions.js";
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("functions.js could not be loaded."));
    document.head.append(script);
  });
}

/** The grid is large, so it is fetched while the page already shows that it is coming. */
async function start(): Promise<StartedWorkbench> {
  const [{ startWorkbench }] = await Promise.all([import("./page/startWorkbench"), loadFunctions()]);
  const started = await startWorkbench(standIn);
  document.body.dataset["state"] = "ready";
  // As in Excel the cells have focus at first, unless the user has already moved it.
  if (document.activeElement === document.body) started.grid.takeKeyboard();
  return started;
}

/** The pane follows the grid, so that the cells have their values first. */
async function showPane(starting: Promise<StartedWorkbench>): Promise<void> {
  const started = await starting;
  const { mountPane } = await import("./page/mountPane");
  mountPane(started, document.getElementById("pane")!);
}

function showFailure(reason: unknown): void {
  document.body.dataset["state"] = "failed";
  const sentence = reason instanceof Error ? reason.message : String(reason);
  document.getElementById("loading")!.textContent = `The workbench could not start: ${sentence}`;
}

resizePane(document.getElementById("pane-edge")!);
const starting = start();
showPane(starting).catch(showFailure);
window.workbench = workbenchDoor(starting);
