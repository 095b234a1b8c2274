import type { Page } from "playwright-core";

/** A record of all that a good page never does. */
export interface WatchedPage {
  /** Console errors and warnings, uncaught errors, answers of failure. */
  readonly complaints: readonly string[];
  /** Requests to other origins than the page's own. */
  readonly foreignRequests: readonly string[];
}

/** Watches a page from before its first address is opened. */
export function watchPage(page: Page, origin: string): WatchedPage {
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
    if (url.protocol.startsWith("http") && url.origin !== origin) foreignRequests.push(request.url());
  });
  return { complaints, foreignRequests };
}
