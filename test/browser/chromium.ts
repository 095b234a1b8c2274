import { type Browser, chromium } from "playwright-core";
import { installedProgram } from "../installedProgram";

const installed = installedProgram("Chromium", "CHROMIUM_PATH", [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]);

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A suite that needs a browser. */
export const describeInBrowser = installed.describe;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: installed.path(), args: QUIET });
}
