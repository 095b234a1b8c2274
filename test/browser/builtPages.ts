import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { serveDist, type Site } from "./serveDist";

/** The built pages, served on this machine, and a browser to look at them with. */
export interface BuiltPages {
  readonly browser: Browser;
  readonly site: Site;
  /** Closes every page, for suites whose tests each open their own. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

export async function openBuiltPages(): Promise<BuiltPages> {
  const site = await serveDist();
  const browser = await launchChromium().catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  return {
    site,
    browser,
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** The same for the tests of the suite that this is called in: there from before the first until after the last. */
export function suitePages(): Pick<BuiltPages, "browser" | "site" | "closePages"> {
  let pages: BuiltPages | undefined;
  const opened = () => {
    if (!pages) throw new RangeError("The built pages are there while tests and their hooks run only.");
    return pages;
  };
  beforeAll(async () => {
    pages = await openBuiltPages();
  });
  afterAll(() => pages?.close());
  return {
    get browser() {
      return opened().browser;
    },
    get site() {
      return opened().site;
    },
    closePages: () => opened().closePages(),
  };
}
