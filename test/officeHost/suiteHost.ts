import { bootOffice } from "./boot/bootOffice";
import { closePage } from "./boot/pageStandIn";
import type { WorkbookModel } from "./model/workbookModel";
import { type HostOptions, OfficeHost } from "./officeHost";

/**
 * A host with the library on it for the tests of one file, each of which begins with the given workbook; after
 * each, the library must have given back every object, and in the end the host must have nothing to complain of.
 */
export function suiteHost(opened: () => WorkbookModel, options?: HostOptions): OfficeHost {
  const host = new OfficeHost(options);
  beforeAll(() => bootOffice(host));
  beforeEach(() => host.open(opened()));
  afterEach(async () => {
    await host.settled();
    expect(host.keptObjects).toBe(0);
  });
  afterAll(() => {
    expect(host.complaints).toEqual([]);
    closePage();
  });
  return host;
}
