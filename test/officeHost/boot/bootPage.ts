import type { SheetContent } from "../../../src/workbook/port/sheetContent";
import type { FunctionDescriptions } from "../functions/functionDescriptions";
import { openSheets } from "../model/openSheets";
import { OfficeHost } from "../officeHost";

/** What a page in a browser has of the host, for tests to look at and to act through. */
export interface HostPage {
  readonly officeHost: OfficeHost;
}

/** Puts a host with these sheets under a page, before the page's own scripts are loaded. */
export function bootPage(sheets: readonly SheetContent[], functions: FunctionDescriptions): void {
  const host = new OfficeHost({ functions });
  host.open(openSheets(sheets));
  Object.assign(window.external, host.transport.methods());
  (window as unknown as { officeHost: OfficeHost }).officeHost = host;
}
