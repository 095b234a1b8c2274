import { PLAIN_COMMANDS } from "../commands/plainCommands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { contentLocale, displayLanguage, officeTheme } from "../excel/officeSurroundings";
import { associateRibbon, openPage, showPane } from "../excel/ribbon";
import type { Workbook } from "../workbook/port/workbook";
import { CommandNotices } from "./state/commandNotices";
import { NO_WORKBOOK } from "./state/noWorkbook";
import { PAGE_HOST, type PaneHost, type PaneNote } from "./shell/paneHost";

const HELP_PAGE = new URL("help.html", document.baseURI).href;

/** True in Excel, false in a plain page, where Office may be silent or missing altogether. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await new Promise<{ host: Office.HostType | null }>((resolve) => {
    void Office.onReady(resolve);
  });
  return host !== null && host === Office.HostType.Excel;
}

/** Registers the functions, which share this page with the pane; resolves to the name of a note when that fails. */
function loadFunctions(): Promise<PaneNote | undefined> {
  const canRegister = typeof CustomFunctions !== "undefined" && "associate" in CustomFunctions;
  if (!canRegister) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = "functions.js";
    script.onload = () => resolve(undefined);
    script.onerror = () => resolve("functionsMissing");
    document.head.append(script);
  });
}

/** Functions first, because cells wait for them; the pane's own bundle is on its way while Office gets ready. */
async function start(): Promise<void> {
  const fetched = import(/* webpackChunkName: "pane" */ "./shell/mountPane");
  // Its failure is told where it is waited for.
  fetched.catch(() => undefined);
  const inExcel = await isInExcel();
  const workbook = inExcel ? excelWorkbook() : NO_WORKBOOK;
  const notices = new CommandNotices();
  if (inExcel) associateRibbon(ribbonActions(workbook, notices));
  const functionsNote = await loadFunctions();
  const { mountPane } = await fetched;
  const element = document.getElementById("pane");
  if (!element) throw new RangeError("taskpane.html lacks the element #pane");
  mountPane(element, workbook, { ...paneHost(inExcel, functionsNote), notices });
}

/** What the ribbon's buttons do: each shows the pane, where it says how it ended. */
function ribbonActions(workbook: Workbook, notices: CommandNotices): Record<string, () => Promise<void>> {
  const actions = PLAIN_COMMANDS.map((id) => {
    const act = async () => {
      const { runButton } = await import(/* webpackChunkName: "commands" */ "../commands/runButton");
      const [notice] = await Promise.all([runButton(workbook, id), showPane()]);
      notices.announce(notice);
    };
    return [id, act] as const;
  });
  return { ...Object.fromEntries(actions), showHelp: () => Promise.resolve(openPage(HELP_PAGE)) };
}

function paneHost(inExcel: boolean, functionsNote: PaneNote | undefined): PaneHost {
  if (!inExcel) return { ...PAGE_HOST, note: "outsideExcel", hasWorkbook: false };
  return {
    ...PAGE_HOST,
    locale: contentLocale() ?? PAGE_HOST.locale,
    languages: [displayLanguage(), ...PAGE_HOST.languages],
    officeTheme,
    note: functionsNote,
  };
}

start().catch(() => {
  document.body.textContent = "The pane could not be loaded. Close it and open it again.";
});
