import { readFileSync } from "fs";
import path from "path";
import { gzipSync } from "zlib";
import type { Page } from "playwright-core";
import type { WorkerReport } from "../../src/taskpane/analysis/analysisWorker";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { longestTask } from "./longestTask";
import { openAllCards } from "./openAllCards";
import { excelOffice } from "./officeStandIns";
import { openTaskpane } from "./openTaskpane";
import { CELLS, type PageSheet, USERS_ROW } from "./paneSheet";
import { nextFrame } from "./until";

const DIST = path.join(__dirname, "..", "..", "dist");
const users = (page: Page) => page.getByRole("textbox", { name: "Users", exact: true });
const compared = (page: Page) => page.getByRole("heading", { name: "The reasons" }).waitFor();
const usersCell = (page: Page) =>
  page.evaluate((row) => (window as never as PageSheet).sheet.cells[row]![2], USERS_ROW);
const untilUsersCell = (page: Page, value: number) =>
  page.waitForFunction(
    ([row, wanted]) => (window as never as PageSheet).sheet.cells[row!]![2] === wanted,
    [USERS_ROW, value],
  );

/** Runs in the page: counts the analyses that its worker has finished. */
function countAnalyses(): void {
  const counted = window as never as { analyses: number };
  counted.analyses = 0;
  const { Worker: Original } = window;
  window.Worker = class extends Original {
    constructor(...source: ConstructorParameters<typeof Original>) {
      super(...source);
      this.addEventListener("message", ({ data }: MessageEvent<WorkerReport>) => {
        if (data.report.kind === "finished") counted.analyses++;
      });
    }
  };
}

/** A worker that has done three slices of ten and never gets further. */
const STUCK_WORKER = `addEventListener("message", ({ data: { number, request } }) => {
  if (request) postMessage({ number, report: { kind: "progress", done: 3, of: 10 } });
});`;

describeInBrowser("tasks in the pane", () => {
  const pages = suitePages();
  afterEach(pages.closePages);

  const open = async () => (await openTaskpane(pages, { office: excelOffice(CELLS) })).page;
  /** The pane with every card of Compare open. */
  const openCompare = async () => {
    const page = await open();
    await openAllCards(page.locator("body"));
    return page;
  };
  const openInputs = async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Assumptions" }).click();
    await users(page).waitFor();
    return page;
  };
  /** Another script in place of the worker's, or none. */
  const openWithWorker = async (script: string | undefined) => {
    const page = await open();
    await page.route(`${pages.site.origin}/analysis.js`, (route) =>
      script === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body: script }),
    );
    await page.reload();
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    return page;
  };

  describe("reading the cost curves", () => {
    const reader = (page: Page) => page.getByRole("slider", { name: "Share of years to read the curves at" });
    const reading = (page: Page) => reader(page).getAttribute("aria-valuetext");

    it("goes from year to year by the arrow keys and says what such a year costs", async () => {
      const page = await openCompare();
      await reader(page).focus();
      const first = await reading(page);
      expect(first).toMatch(
        /^A 1-in-10 year costs at least [\d,]+ with break-fix and [\d,]+ with managed\.$/,
      );
      expect(await page.getByText(first!, { exact: true }).count()).toBe(1);
      await page.keyboard.press("ArrowRight");
      expect(await reading(page)).toMatch(/^A 1-in-20 year/);
      await page.keyboard.press("End");
      expect(await reading(page)).toMatch(/^A 1-in-100 year/);
      await page.keyboard.press("ArrowRight");
      expect(await reading(page)).toMatch(/^A 1-in-100 year/);
      await page.keyboard.press("Home");
      expect(await reading(page)).toMatch(/^In 99% of years the cost is at least/);
    });

    it("follows the pointer up and down the share of years", async () => {
      const page = await openCompare();
      await reader(page).scrollIntoViewIfNeeded();
      await reader(page).hover({ position: { x: 150, y: 24 } });
      expect(await reading(page)).toMatch(/^In 99% of years/);
      await reader(page).hover({ position: { x: 150, y: 103 } });
      expect(await reading(page)).toMatch(/^A 1-in-2 year/);
    });

    it("shows cash alone, which is less than all costs", async () => {
      const page = await openCompare();
      const amount = async () =>
        Number((await reading(page))!.match(/least ([\d,]+)/)![1]!.replace(/,/g, ""));
      await reader(page).waitFor();
      const all = await amount();
      await page.getByRole("radio", { name: "Cash only" }).check({ force: true });
      expect(await amount()).toBeLessThan(all);
    });

    it("reads the term by month", async () => {
      const page = await openCompare();
      const month = page.getByRole("slider", { name: "Month to read" });
      await month.focus();
      await page.keyboard.press("End");
      expect(await month.getAttribute("aria-valuetext")).toMatch(
        /^Month 36: break-fix [\d,]+, managed [\d,]+; /,
      );
      await page.keyboard.press("PageUp");
      expect(await month.getAttribute("aria-valuenow")).toBe("36");
      await page.keyboard.press("Home");
      expect(await month.getAttribute("aria-valuetext")).toMatch(/^Month 1: /);
    });
  });

  it("puts a drawing on the clipboard as a picture, and says so", async () => {
    const page = await openCompare();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy as picture: Good years and bad years" }).click();
    await page.getByText("Copied. Paste it where you like.").waitFor();
    const picture = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap(await item!.getType("image/png"));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
      canvas.drawImage(bitmap, 0, 0);
      const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add(data[at]! * 65536 + data[at + 1]! * 256 + data[at + 2]!);
      return { width: bitmap.width, height: bitmap.height, colours: colours.size };
    });
    expect(picture.width).toBeGreaterThan(900);
    expect(picture.height).toBeGreaterThan(750);
    expect(picture.colours).toBeGreaterThan(50);
  });

  it("keeps everything in its place while another scenario is worked out", async () => {
    const page = await openCompare();
    await compared(page);
    const look = () => ({
      verdict: document.querySelector("h2")!.textContent,
      drawings: document.querySelectorAll("[role=img]").length,
    });
    const before = await page.evaluate(look);
    await page.evaluate(() => {
      const seen = ((window as never as { seen: Set<string> }).seen = new Set<string>());
      const note = () => {
        seen.add(
          JSON.stringify([
            document.querySelector("h2")!.textContent,
            document.querySelectorAll("[role=img]").length,
          ]),
        );
        requestAnimationFrame(note);
      };
      note();
    });
    await page.getByRole("combobox", { name: "Scenario" }).selectOption({ index: 1 });
    await page.getByRole("heading", { level: 2, name: "Managed is the better choice" }).waitFor();
    const seen = await page.evaluate(() => [...(window as never as { seen: Set<string> }).seen]);
    expect(seen).toEqual([
      JSON.stringify([before.verdict, before.drawings]),
      JSON.stringify(["Managed is the better choice", before.drawings]),
    ]);
  });

  it("shows how far slow work is, lets it be stopped, and starts it again", async () => {
    const page = await openWithWorker(STUCK_WORKER);
    const bar = page.getByRole("progressbar");
    await bar.waitFor();
    expect([await bar.getAttribute("aria-valuenow"), await bar.getAttribute("aria-valuemax")]).toEqual([
      "3",
      "10",
    ]);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Stopped before everything was calculated.").waitFor();
    expect(await bar.count()).toBe(0);
    await page.getByRole("button", { name: "Calculate" }).click();
    await bar.waitFor();
  });

  it("does the work itself where the worker's script cannot be loaded", async () => {
    const page = await openWithWorker(undefined);
    await compared(page);
  });

  describe("taking changes back", () => {
    it("gives the cell back what it held, by button and by keyboard", async () => {
      const page = await openInputs();
      await users(page).fill("60");
      await users(page).press("Enter");
      await untilUsersCell(page, 60);
      await page.getByRole("button", { name: "Undo Users" }).click();
      await untilUsersCell(page, 25);
      expect(await page.getByRole("button", { name: "Undo Users" }).count()).toBe(0);
      await users(page).fill("70");
      await users(page).press("Enter");
      await untilUsersCell(page, 70);
      await page.getByRole("button", { name: "Undo Users" }).waitFor();
      await page.keyboard.press("Control+z");
      await untilUsersCell(page, 25);
    });

    it("leaves alone what somebody has changed since, and says so", async () => {
      const page = await openInputs();
      await users(page).fill("60");
      await users(page).press("Enter");
      await untilUsersCell(page, 60);
      await page.getByRole("button", { name: "Undo Users" }).waitFor();
      await page.evaluate((row) => (window as never as PageSheet).sheet.enter(row, 2, 61), USERS_ROW);
      await page.getByRole("button", { name: "Undo Users" }).click();
      await page.getByText("The cell has been changed since, so it was left as it is.").waitFor();
      expect(await usersCell(page)).toBe(61);
    });
  });

  it("gives the keyboard to the value when the button that resets it has gone", async () => {
    const page = await openInputs();
    await users(page).fill("60");
    await users(page).press("Enter");
    await untilUsersCell(page, 60);
    await page.getByRole("button", { name: /^Reset Users/ }).press("Enter");
    await untilUsersCell(page, 25);
    await users(page).and(page.locator(":focus")).waitFor();
  });

  it("shows what a typical firm would change before it changes anything, and takes all of it back", async () => {
    const page = await openInputs();
    await page.getByText("Start from a typical firm").click();
    await page.getByRole("combobox", { name: "Typical firm" }).selectOption({ index: 1 });
    await page.getByRole("row", { name: "Users 25 3" }).waitFor();
    expect(await usersCell(page)).toBe(25);
    const rows = await page.getByRole("table", { name: "Micro office" }).getByRole("row").count();
    await page.getByRole("button", { name: `Change ${rows - 1} inputs` }).click();
    await untilUsersCell(page, 3);
    await page.getByRole("button", { name: `Undo the last ${rows - 1} changes` }).click();
    await untilUsersCell(page, 25);
  });

  it("asks before a formula is replaced, and gives the formula back", async () => {
    const page = await openInputs();
    const formula = () =>
      page.evaluate((row) => (window as never as PageSheet).sheet.formulas.get(`${row},2`), USERS_ROW);
    await page.evaluate((row) => {
      const { sheet } = window as never as PageSheet;
      sheet.formulas.set(`${row},2`, "=20+5");
      sheet.enter(row, 2, 25);
    }, USERS_ROW);
    const question = page.getByText("=20+5").last();
    const propose = async () => {
      await users(page).fill("60");
      await users(page).press("Enter");
      await question.waitFor();
    };
    await propose();
    expect(await usersCell(page)).toBe(25);
    const hasKeyboard = () => users(page).and(page.locator(":focus")).waitFor();
    await page.getByRole("button", { name: "Keep the formula" }).click();
    await hasKeyboard();
    expect(await users(page).inputValue()).toBe("25");
    expect(await formula()).toBe("=20+5");
    await propose();
    await page.getByRole("button", { name: "Replace" }).click();
    await untilUsersCell(page, 60);
    await hasKeyboard();
    expect(await formula()).toBeUndefined();
    await page.getByRole("button", { name: "Undo Users" }).click();
    await page.waitForFunction(
      (row) => (window as never as PageSheet).sheet.formulas.get(`${row},2`) === "=20+5",
      USERS_ROW,
    );
  });

  it("speaks German when asked to, and remembers it", async () => {
    const page = await open();
    await compared(page);
    await page.getByRole("combobox", { name: "Language" }).selectOption("de");
    await page.getByRole("heading", { name: "Die Gründe" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
    await page.reload();
    await page.getByRole("tab", { name: "Annahmen" }).click();
    await page.getByText("Bedarf").click();
    await page
      .getByText(/^im Jahr, üblich/)
      .first()
      .waitFor();
  });

  it("runs from right to left where the page does, without sideways scroll, drawings as they are", async () => {
    const page = await open();
    await page.addInitScript(() => {
      // As an attribute of the page would: it is there before any script of the page runs.
      const seen = new MutationObserver(() => {
        document.documentElement.dir = "rtl";
        seen.disconnect();
      });
      seen.observe(document, { childList: true });
    });
    await page.reload();
    await openAllCards(page.locator("body"));
    await page.locator("[data-drawing]").first().waitFor();
    const seen = await page.evaluate(() => {
      const tabs = [...document.querySelectorAll("[role=tab]")].map(
        (tab) => tab.getBoundingClientRect().left,
      );
      const root = document.documentElement;
      return {
        pane: getComputedStyle(document.querySelector("[data-pane]")!).direction,
        drawing: getComputedStyle(document.querySelector("[data-drawing]")!).direction,
        isMirrored: tabs[0]! > tabs[1]!,
        sideways: root.scrollWidth - root.clientWidth,
      };
    });
    expect(seen).toEqual({ pane: "rtl", drawing: "ltr", isMirrored: true, sideways: 0 });
  });

  it("never holds the page up for 100 ms while an input is edited", async () => {
    const page = await open();
    await page.addInitScript(countAnalyses);
    await page.reload();
    await page.getByRole("tab", { name: "Assumptions" }).click();
    const analyses = (count: number) =>
      page.waitForFunction((least) => (window as never as { analyses: number }).analyses >= least, count);
    await analyses(1);
    const edits = ["31", "32", "33", "34", "35", "36"];
    const longest: number[] = [];
    for (const [index, text] of edits.entries())
      longest.push(
        await longestTask(pages.browser, page, async () => {
          await users(page).fill(text);
          await users(page).press("Enter");
          await untilUsersCell(page, Number(text));
          await analyses(index + 2);
          await nextFrame(page);
        }),
      );
    expect(Math.max(...longest)).toBeLessThan(100);
  });

  it("loads the functions in 71 KiB and all that a first look needs in 274 KiB", async () => {
    const page = await open();
    // Drawings and the worker's script are fetched from the moment on in which the answer is there.
    await page.addInitScript(() => {
      const isAnswered = () => document.querySelector("h2") !== null;
      new MutationObserver((_, observer) => {
        if (!isAnswered()) return;
        performance.mark("answered");
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    const loaded = await page.evaluate(() => {
      const [answered] = performance.getEntriesByName("answered");
      return [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
        .filter(({ startTime }) => startTime <= answered!.startTime)
        .map(({ name }) => name);
    });
    const files = loaded
      .map((url) => new URL(url))
      .filter(({ origin, pathname }) => origin === pages.site.origin && /\.(js|css|html)$/.test(pathname))
      .map(({ pathname }) => pathname.slice(1));
    const packed = (file: string) => gzipSync(readFileSync(path.join(DIST, file))).length;
    expect(files.map((file) => file.replace(/\.[0-9a-f]{10}(?=\.)/, ""))).toEqual(
      expect.arrayContaining(["taskpane.html", "taskpane.js", "functions.js", "taskpane/compare.js"]),
    );
    expect(packed("functions.js")).toBeLessThanOrEqual(71 * 1024);
    const total = [...new Set(files)].reduce((sum, file) => sum + packed(file), 0);
    expect(total).toBeLessThanOrEqual(274 * 1024);
  });
});
