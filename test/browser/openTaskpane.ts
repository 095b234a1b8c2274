import type { Page } from "playwright-core";
import type { BuiltPages } from "./builtPages";
import { PATIENCE } from "./patience";
import { type WatchedPage, watchPage } from "./watchPage";

export const OFFICE_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export interface PaneOptions {
  /** What office.js is; undefined where it cannot be reached. */
  readonly office: string | undefined;
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** The pane in a page of its own. */
export interface OpenPane extends WatchedPage {
  readonly page: Page;
}

export async function openTaskpane(
  { browser, site }: Pick<BuiltPages, "browser" | "site">,
  options: PaneOptions,
): Promise<OpenPane> {
  const { office, width = 350, colorScheme = "light", forcedColors = "none" } = options;
  const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme, forcedColors });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const watched = watchPage(page, site.origin);
  await page.route(OFFICE_URL, (route) =>
    office === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body: office }),
  );
  await page.goto(`${site.origin}/taskpane.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, ...watched };
}
