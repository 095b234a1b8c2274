import { readFileSync } from "fs";
import path from "path";
import type { Page } from "playwright-core";
import type { SheetContent } from "../../src/workbook/port/sheetContent";
import type { HostPage, PageStart } from "../officeHost/boot/bootPage";
import { hostScript } from "../officeHost/boot/hostScript";
import type { FunctionDescriptions } from "../officeHost/functions/functionDescriptions";
import type { BuiltPages } from "./builtPages";
import { PATIENCE } from "./patience";

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LIBRARY = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const DESCRIPTIONS = path.join(__dirname, "..", "..", "dist", "functions.json");

/** The built pane as Excel shows it, and the workbook of the host under it. */
export interface ExcelPane {
  readonly page: Page;
  sheetNames(): Promise<readonly string[]>;
  /** What a cell shows: `Comparison!B4`; an error by its code. */
  shown(address: string): Promise<unknown>;
  untilShown(address: string, value: number | string): Promise<void>;
  /** The formula of a cell, if it has one. */
  formula(address: string): Promise<string | undefined>;
  /** What the cells of a range show, row by row. */
  rows(address: string): Promise<readonly (readonly unknown[])[]>;
  /** The number of a row by what its first cell says. */
  rowOf(sheet: string, label: string): Promise<number>;
  /** Names of the workbook with the addresses that they stand for. */
  names(): Promise<Readonly<Record<string, string | undefined>>>;
  charts(sheet: string): Promise<readonly PageChart[]>;
  select(address: string): Promise<void>;
  /** Somebody types into a cell, here or at a co-author's. */
  type(address: string, entered: string | number, source?: "Local" | "Remote"): Promise<void>;
  /** Gives cells a name, as the name box does. */
  name(name: string, address: string): Promise<void>;
  calculate(): Promise<void>;
  pressRibbon(functionName: string): Promise<void>;
  untilRibbonEnded(presses: number): Promise<void>;
  /** How many presses of the ribbon have ended, and whether the pane was opened by one. */
  ribbon(): Promise<{ readonly ended: number; readonly isPaneShown: boolean }>;
  /** What an add-in must never cause: complaints of the host, uncaught errors, requests to strangers. */
  faults(): Promise<readonly string[]>;
}

export interface PageChart {
  readonly type: string;
  readonly title: string;
  readonly source: string;
}

/** Opens the pane with the library of the installed package in place of Microsoft's server. */
export async function openExcelPane(
  pages: Pick<BuiltPages, "browser" | "site">,
  sheets: readonly SheetContent[],
): Promise<ExcelPane> {
  const pane = await startAddIn(pages, sheets);
  await pane.page.getByRole("tab").first().waitFor();
  return pane;
}

/** How the add-in starts, and what happens to its files on the way. */
export interface AddInStart extends Partial<PageStart> {
  /** Milliseconds that functions.js is late; Infinity where the file is missing. */
  readonly functionsLate?: number;
}

/** Lets Excel start the add-in, with its pane open or closed; waits for nothing. */
export async function startAddIn(
  { browser, site }: Pick<BuiltPages, "browser" | "site">,
  sheets: readonly SheetContent[],
  { functionsLate = 0, isPaneShown = true, calls = [], presses = [] }: AddInStart = {},
): Promise<ExcelPane> {
  const page = await (await browser.newContext({ viewport: { width: 350, height: 700 } })).newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    const isKnown = url.startsWith(site.origin) || url.startsWith(MICROSOFT);
    if (url.startsWith("http") && !isKnown) faults.push(url);
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
  if (functionsLate > 0)
    await page.route("**/functions.js", async (route) => {
      if (functionsLate === Infinity) return route.fulfill({ status: 404 });
      await new Promise((resolve) => setTimeout(resolve, functionsLate));
      return route.continue();
    });
  await page.addInitScript({ content: hostScript(sheets, functions, { isPaneShown, calls, presses }) });
  await page.goto(`${site.origin}/taskpane.html`);
  return {
    page,
    ...readingOf(page),
    ...actingOn(page),
    faults: async () => [...faults, ...(await complaints(page))],
  };
}

const complaints = (page: Page) => page.evaluate(() => (window as never as HostPage).officeHost.complaints);

type Reading = Pick<
  ExcelPane,
  "sheetNames" | "shown" | "untilShown" | "formula" | "rows" | "rowOf" | "names" | "charts" | "ribbon"
>;

function readingOf(page: Page): Reading {
  const rows = (address: string) =>
    page.evaluate(
      (at) =>
        (window as never as HostPage).officeHost.workbook
          .range(at)
          .map(({ value }) => (typeof value === "object" && value ? value.code : value)),
      address,
    );
  return {
    rows,
    shown: async (address) => (await rows(address))[0]![0],
    untilShown: async (address, wanted) => {
      await page.waitForFunction(
        ([at, value]) =>
          (window as never as HostPage).officeHost.workbook.range(at).map((cell) => cell.value)[0]![0] ===
          value,
        [address, wanted] as const,
      );
    },
    formula: (address) =>
      page.evaluate(
        (at) =>
          (window as never as HostPage).officeHost.workbook.range(at).map(({ formula }) => formula)[0]![0],
        address,
      ),
    sheetNames: () =>
      page.evaluate(() => (window as never as HostPage).officeHost.workbook.sheets.map(({ name }) => name)),
    rowOf: (sheetName, label) =>
      page.evaluate(
        ([name, text]) => {
          const used = (window as never as HostPage).officeHost.workbook.sheet(name).usedRange()!;
          return used.map(({ value }) => value).findIndex(([first]) => first === text) + used.block.row + 1;
        },
        [sheetName, label] as const,
      ),
    names: () =>
      page.evaluate(() => {
        const { names } = (window as never as HostPage).officeHost.workbook;
        return Object.fromEntries(names.map(({ name, range }) => [name, range?.address]));
      }),
    charts: (sheetName) =>
      page.evaluate(
        (name) =>
          (window as never as HostPage).officeHost.workbook
            .sheet(name)
            .charts.map(({ type, title, source }) => ({ type, title: title.text, source: source.address })),
        sheetName,
      ),
    ribbon: () =>
      page.evaluate(() => {
        const { completedCommands, pane } = (window as never as HostPage).officeHost;
        return { ended: completedCommands.length, isPaneShown: pane.isShown };
      }),
  };
}

function actingOn(
  page: Page,
): Pick<ExcelPane, "select" | "type" | "name" | "calculate" | "pressRibbon" | "untilRibbonEnded"> {
  return {
    select: (address) =>
      page.evaluate((at) => {
        const { workbook } = (window as never as HostPage).officeHost;
        workbook.selection = workbook.range(at);
        workbook.active = workbook.selection.sheet;
      }, address),
    type: (address, entered, source = "Local") =>
      page.evaluate(
        ([at, what, by]) => {
          const { sheet } = (window as never as HostPage).officeHost.workbook.range(at);
          sheet.type(at.slice(at.lastIndexOf("!") + 1), what, by);
        },
        [address, entered, source] as const,
      ),
    name: (name, address) =>
      page.evaluate(
        ([called, at]) => {
          const { workbook } = (window as never as HostPage).officeHost;
          workbook.addName(called, workbook.range(at));
        },
        [name, address] as const,
      ),
    calculate: () => page.evaluate(() => (window as never as HostPage).officeHost.calculate()),
    pressRibbon: (name) =>
      page.evaluate((each) => {
        const { transport } = (window as never as HostPage).officeHost;
        transport.pressRibbonButton(each, "FixOrFlat.Button");
      }, name),
    untilRibbonEnded: async (presses) => {
      await page.waitForFunction(
        (wanted) => (window as never as HostPage).officeHost.completedCommands.length === wanted,
        presses,
      );
    },
  };
}
