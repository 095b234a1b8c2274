import type { OfficeHost } from "../officeHost";
import { installPage, loadOffice } from "./pageStandIn";

/**
 * Starts the unmodified office.js in Node on a host; once in a test file, because the library keeps its
 * state in globals. Between tests the host opens another workbook.
 */
export async function bootOffice(host: OfficeHost): Promise<void> {
  installPage(host.transport.methods());
  loadOffice();
  await new Promise((resolve) => void Office.onReady(resolve));
  await host.functions.ready;
}
