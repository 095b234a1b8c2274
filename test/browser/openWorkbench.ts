import type { Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { serveDist } from "./serveDist";

/** The workbench in a browser, with a record of all that a good page never does. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly millisecondsToReady: number;
  /** Console errors and warnings, uncaught errors, failed requests. */
  readonly complaints: readonly string[];
  /** Requests to any other origin. */
  readonly foreignRequests: readonly string[];
  enter(address: string, text: string): Promise<void>;
  read(address: string): Promise<number | string | boolean | null>;
  select(address: string): Promise<void>;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<OpenWorkbench> {
  const site = await serveDist();
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== site.origin) foreignRequests.push(request.url());
  });
  const start = performance.now();
  await page.goto(`${site.origin}/workbench.html`);
  await page.evaluate(() => window.workbench.ready);
  return {
    page,
    millisecondsToReady: performance.now() - start,
    complaints,
    foreignRequests,
    enter: (address, text) =>
      page.evaluate(([to, what]) => window.workbench.enter(to!, what!), [address, text]),
    read: (address) => page.evaluate((from) => window.workbench.read(from), address),
    select: (address) => page.evaluate((to) => window.workbench.select(to), address),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
