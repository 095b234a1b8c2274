import { readFileSync } from "fs";
import path from "path";
import type { Browser, Page } from "playwright-core";
import { SAMPLE_WORKBOOK } from "../../src/workbook/sampleWorkbook";
import type { HostPage } from "../officeHost/boot/bootPage";
import { hostScript } from "../officeHost/boot/hostScript";
import type { FunctionDescriptions } from "../officeHost/functions/functionDescriptions";
import { describeInBrowser, launchChromium } from "./chromium";
import type { Site } from "./serveDist";
import { serveDist } from "./serveDist";

jest.setTimeout(60_000);

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LIBRARY = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const DESCRIPTIONS = path.join(__dirname, "..", "..", "dist", "functions.json");
const SHEET = "Comparison";

const users = (page: Page) => page.getByRole("textbox", { name: "Users", exact: true });

/** Cells of the host's sheet whose first cell in the row says so. */
const rowOf = (page: Page, label: string) =>
  page.evaluate(
    ([sheetName, text]) => {
      const sheet = (window as never as HostPage).officeHost.workbook.sheet(sheetName);
      const rows = sheet.usedRange()!.map(({ value }) => value);
      return rows.findIndex(([first]) => first === text) + 1;
    },
    [SHEET, label] as const,
  );

const shownIn = (page: Page, address: string) =>
  page.evaluate(
    ([sheetName, at]) => {
      const range = (window as never as HostPage).officeHost.workbook.sheet(sheetName).range(at);
      return range.map(({ value }) => value)[0]![0];
    },
    [SHEET, address] as const,
  );

describeInBrowser("the built pane in Chromium, in Excel as far as office.js can tell", () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let faults: string[];
  let foreign: string[];
  beforeAll(async () => {
    site = await serveDist();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens the pane with the library of the installed package in place of Microsoft's server. */
  beforeEach(async () => {
    faults = [];
    foreign = [];
    page = await (await browser.newContext({ viewport: { width: 350, height: 700 } })).newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => {
      const url = request.url();
      if (url.startsWith("http") && !url.startsWith(site.origin)) foreign.push(url);
    });
    await page.route(`${MICROSOFT}**`, (route) => {
      const file = decodeURIComponent(new URL(route.request().url()).pathname).replace("/lib/1/hosted/", "");
      return route.fulfill({
        contentType: "text/javascript",
        headers: { "access-control-allow-origin": "*" },
        body: readFileSync(path.join(LIBRARY, path.normalize(file)), "utf8"),
      });
    });
    const functions = JSON.parse(readFileSync(DESCRIPTIONS, "utf8")) as FunctionDescriptions;
    await page.addInitScript({ content: hostScript(SAMPLE_WORKBOOK, functions) });
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByRole("tab", { name: "Assumptions" }).click();
    await users(page).waitFor();
  });

  afterEach(async () => {
    const complaints = await page.evaluate(() => (window as never as HostPage).officeHost.complaints);
    await page.context().close();
    expect(complaints).toEqual([]);
    expect(faults).toEqual([]);
    expect(foreign.filter((url) => !url.startsWith(MICROSOFT))).toEqual([]);
  });

  it("shows the scenarios of the workbook", async () => {
    const names = await page.getByLabel("Scenario").locator("option").allTextContents();
    expect(names).toEqual(["Today", "Growing", "Lean"]);
    expect(await users(page).inputValue()).toBe("40");
  });

  it("writes what is entered in the pane into the cell", async () => {
    const address = `B${await rowOf(page, "Users")}`;
    expect(await shownIn(page, address)).toBe(40);
    await users(page).fill("60");
    await users(page).press("Enter");
    await page.waitForFunction(
      ([sheetName, at]) => {
        const range = (window as never as HostPage).officeHost.workbook.sheet(sheetName).range(at);
        return range.map(({ value }) => value)[0]![0] === 60;
      },
      [SHEET, address] as const,
    );
  });

  it.each(["Local", "Remote"] as const)("shows what changes in the cell, %s", async (source) => {
    const address = `B${await rowOf(page, "Users")}`;
    await page.evaluate(
      ([sheetName, at, by]) =>
        (window as never as HostPage).officeHost.workbook.sheet(sheetName).type(at, 75, by),
      [SHEET, address, source] as const,
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value === "75"),
    );
    expect(await users(page).inputValue()).toBe("75");
  });

  it("serves the formulas of the workbook from the same page", async () => {
    await page.evaluate(() => (window as never as HostPage).officeHost.calculate());
    const row = await rowOf(page, "Checks of the assumptions");
    expect(await shownIn(page, `A${row + 1}`)).toBe("OK");
  });

  it.each([
    [
      "freezeFormulas",
      /formulas? became values\. They are kept on the sheet Frozen formulas/,
      "Frozen formulas",
    ],
    ["newComparison", /assumptions of this workbook are already in Comparison!/, "Presets"],
  ])("does %s at the press of a button, and says so in the pane", async (name, sentence, lastSheet) => {
    await page.evaluate(() => (window as never as HostPage).officeHost.calculate());
    await page.evaluate((each) => {
      const { officeHost } = window as never as HostPage;
      officeHost.transport.pressRibbonButton(each, "FixOrFlat.Button");
    }, name);
    await page.getByText(sentence).waitFor();
    const state = await page.evaluate(() => {
      const { officeHost } = window as never as HostPage;
      const sheets = officeHost.workbook.sheets.map((sheet) => sheet.name);
      return [sheets[sheets.length - 1], officeHost.completedCommands.length, officeHost.pane.isShown];
    });
    expect(state).toEqual([lastSheet, 1, true]);
  });
});
