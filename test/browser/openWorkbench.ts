import type { Page } from "playwright-core";
import { openBuiltPages } from "./builtPages";
import { watchDeferredWork } from "./deferredWork";
import { PATIENCE } from "./patience";
import { type WatchedPage, watchPage } from "./watchPage";

/** The workbench in a browser of its own. */
export interface OpenWorkbench extends WatchedPage {
  readonly page: Page;
  enter(address: string, text: string): Promise<void>;
  read(address: string): Promise<number | string | boolean | null>;
  select(address: string): Promise<void>;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<OpenWorkbench> {
  const { browser, site, close } = await openBuiltPages();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const watched = watchPage(page, site.origin);
  await watchDeferredWork(page);
  try {
    await page.goto(`${site.origin}/workbench.html`);
    await page.evaluate(() => window.workbench.ready);
  } catch (error) {
    // Nobody else can close what never became a workbench, and the tests would never end.
    await close();
    throw error;
  }
  return {
    page,
    ...watched,
    enter: (address, text) =>
      page.evaluate(([to, what]) => window.workbench.enter(to!, what!), [address, text]),
    read: (address) => page.evaluate((from) => window.workbench.read(from), address),
    select: (address) => page.evaluate((to) => window.workbench.select(to), address),
    close,
  };
}

/** The same for the tests of the suite that this is called in: there from before the first until after the last. */
export function suiteWorkbench(): Omit<OpenWorkbench, "close"> {
  let open: OpenWorkbench | undefined;
  const opened = () => {
    if (!open) throw new RangeError("The workbench is there while tests and their hooks run only.");
    return open;
  };
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open?.close());
  return {
    get page() {
      return opened().page;
    },
    get complaints() {
      return opened().complaints;
    },
    get foreignRequests() {
      return opened().foreignRequests;
    },
    enter: (address, text) => opened().enter(address, text),
    read: (address) => opened().read(address),
    select: (address) => opened().select(address),
  };
}
