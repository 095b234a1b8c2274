import { PLAIN_COMMANDS } from "../commands/plainCommands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { contentLocale, displayLanguage, officeTheme } from "../excel/officeSurroundings";
import { paneOpened } from "../excel/paneOpening";
import { associateRibbon, openPage, showPane, startsWithWorkbook, startWithWorkbook } from "../excel/ribbon";
import type { Workbook } from "../workbook/port/workbook";
import { CommandNotices } from "./state/commandNotices";
import { SectionRequests } from "./state/sectionRequests";
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

/** Set when functions.js, which the page loads by itself, is missing. */
let functionsNote: PaneNote | undefined;

/** Errors of elements do not bubble, so they are caught on their way down. */
window.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.src.endsWith("/functions.js"))
      functionsNote = "functionsMissing";
  },
  true,
);

/** Resolves when the whole page has been read, functions.js included: this script comes before them. */
async function pageRead(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

/** Mounts the pane: in Excel when it is opened, so that a lone formula does not wait for its code. */
async function start(workbook: Workbook, notices: CommandNotices): Promise<void> {
  const [inExcel] = await Promise.all([isInExcel(), pageRead()]);
  if (inExcel) await paneOpened();
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./shell/mountPane");
  const element = document.getElementById("pane");
  if (!element) throw new RangeError("taskpane.html lacks the element #pane");
  mountPane(element, inExcel ? workbook : NO_WORKBOOK, { ...paneHost(inExcel), notices });
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
  return { ...Object.fromEntries(actions), showHelp };
}

/** On the web a window would need a click inside the page, so the pane's own section has the link. */
async function showHelp(): Promise<void> {
  if (openPage(HELP_PAGE)) return;
  sectionRequests.ask("help");
  await showPane();
}

function paneHost(inExcel: boolean): PaneHost {
  if (!inExcel) return { ...PAGE_HOST, note: "outsideExcel", hasWorkbook: false };
  return {
    ...PAGE_HOST,
    locale: contentLocale() ?? PAGE_HOST.locale,
    languages: [displayLanguage(), ...PAGE_HOST.languages],
    officeTheme,
    note: functionsNote,
    sectionRequests,
    startup: { read: startsWithWorkbook, set: startWithWorkbook },
  };
}

// Before Office is ready, because Excel passes on presses of the ribbon from that moment on.
const workbook = excelWorkbook();
const notices = new CommandNotices();
const sectionRequests = new SectionRequests();
associateRibbon(ribbonActions(workbook, notices));
start(workbook, notices).catch(() => {
  document.body.textContent = "The pane could not be loaded. Close it and open it again.";
});
