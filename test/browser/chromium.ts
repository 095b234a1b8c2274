import { existsSync } from "fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const executablePath = process.env["CHROMIUM_PATH"] ?? USUAL_PLACES.find((path) => existsSync(path));

/** A suite that needs a browser: left out, with a notice, where none is installed; never left out by CI. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (executablePath || process.env["CI"] === "true") {
    describe(name, suite);
    return;
  }
  process.stderr.write(`Skipped "${name}": no Chromium found. Set CHROMIUM_PATH to run it.\n`);
  describe.skip(name, suite);
}

export function launchChromium(): Promise<Browser> {
  if (!executablePath) throw new Error("No Chromium found. Set CHROMIUM_PATH.");
  return chromium.launch({ executablePath, args: QUIET });
}
