import type { SheetContent } from "../../../src/workbook/port/sheetContent";
import type { FunctionAnswer } from "../functions/functionAnswer";
import type { FunctionCall } from "../functions/functionChannel";
import type { FunctionDescriptions } from "../functions/functionDescriptions";
import { openSheets } from "../model/openSheets";
import { OfficeHost } from "../officeHost";

/** What a page in a browser has of the host, for tests to look at and to act through. */
export interface HostPage {
  readonly officeHost: OfficeHost;
  /** What the cells got that waited for the add-in to start. */
  readonly firstAnswers: Promise<readonly FunctionAnswer[]>;
}

/** How Excel starts the add-in. */
export interface PageStart {
  /** False where the add-in starts for a cell or a button, with its pane closed. */
  readonly isPaneShown: boolean;
  /** Calls of cells that wait: Excel makes them at the very moment at which the library says that it is ready. */
  readonly calls: readonly FunctionCall[];
  /** Buttons of the ribbon, pressed as soon as the library takes presses. */
  readonly presses: readonly string[];
}

/** Puts a host with these sheets under a page, before the page's own scripts are loaded. */
export function bootPage(
  sheets: readonly SheetContent[],
  functions: FunctionDescriptions,
  { isPaneShown, calls, presses }: PageStart,
): void {
  const host = new OfficeHost({ functions });
  host.open(openSheets(sheets));
  host.pane.isShown = isPaneShown;
  Object.assign(window.external, host.transport.methods());
  Object.defineProperty(document, "visibilityState", {
    get: () => (host.pane.isShown ? "visible" : "hidden"),
  });
  const firstAnswers = host.functions.callAll(calls);
  void host.ribbonReady.then(() =>
    presses.forEach((name) => host.transport.pressRibbonButton(name, "FixOrFlat.Button")),
  );
  Object.assign(window, { officeHost: host, firstAnswers });
}
