import type { Browser, Page } from "playwright-core";
import type { Site } from "./serveDist";

export const OFFICE_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export interface PaneOptions {
  /** What office.js is; undefined where it cannot be reached. */
  readonly office: string | undefined;
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** The pane in a page of its own, with a record of all that a good page never does. */
export interface OpenPane {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Requests to other origins than the pane's own. */
  readonly foreignRequests: readonly string[];
}

export async function openTaskpane(browser: Browser, site: Site, options: PaneOptions): Promise<OpenPane> {
  const { office, width = 350, colorScheme = "light", forcedColors = "none" } = options;
  const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme, forcedColors });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== site.origin) foreignRequests.push(request.url());
  });
  await page.route(OFFICE_URL, (route) =>
    office === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body: office }),
  );
  await page.goto(`${site.origin}/taskpane.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, complaints, foreignRequests };
}
