import { excelWorkbook } from "../excel/excelWorkbook";
import { contentLocale, officeTheme } from "../excel/officeSurroundings";
import { NO_WORKBOOK } from "./noWorkbook";
import { PAGE_HOST } from "./paneHost";
import type { PaneHost } from "./paneHost";

const OUTSIDE_NOTE =
  "This page is running outside Excel, so there is no workbook to compare. In Excel, open it with the Break-fix or managed button on the Home tab.";
const FUNCTIONS_NOTE =
  "The functions could not be loaded, so formulas may show #NAME?. Reload the workbook to try again.";

/** True in Excel, false in a plain page, where Office may be silent or missing altogether. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await new Promise<{ host: Office.HostType | null }>((resolve) => {
    void Office.onReady(resolve);
  });
  return host !== null && host === Office.HostType.Excel;
}

/** Registers the functions, which share this page with the pane; resolves to a note when that fails. */
function loadFunctions(): Promise<string | undefined> {
  const canRegister = typeof CustomFunctions !== "undefined" && "associate" in CustomFunctions;
  if (!canRegister) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = "functions.js";
    script.onload = () => resolve(undefined);
    script.onerror = () => resolve(FUNCTIONS_NOTE);
    document.head.append(script);
  });
}

/** Functions first, because cells wait for them; the pane follows in a bundle of its own. */
async function start(): Promise<void> {
  const inExcel = await isInExcel();
  const functionsNote = await loadFunctions();
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./mountPane");
  const element = document.getElementById("pane");
  if (!element) throw new RangeError("taskpane.html lacks the element #pane");
  mountPane(element, inExcel ? excelWorkbook() : NO_WORKBOOK, paneHost(inExcel, functionsNote));
}

function paneHost(inExcel: boolean, functionsNote: string | undefined): PaneHost {
  if (!inExcel) return { ...PAGE_HOST, note: OUTSIDE_NOTE, hasWorkbook: false };
  return { locale: contentLocale() ?? PAGE_HOST.locale, officeTheme, note: functionsNote, hasWorkbook: true };
}

start().catch(() => {
  document.body.textContent = "The pane could not be loaded. Close it and open it again.";
});
