import { SAMPLE_WORKBOOK } from "../../src/workbook/sheets/sampleWorkbook";
import type { HostPage } from "../officeHost/boot/bootPage";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { type ExcelPane, openExcelPane } from "./openExcelPane";
import { longestTask } from "./longestTask";
import { until } from "./until";

/** Together they take several seconds, of which the library works at most one at a stretch. */
const COLUMN_CELLS = 600;

describeInBrowser("the built pane in Chromium, in Excel as far as office.js can tell", () => {
  const pages = suitePages();
  let pane: ExcelPane;
  beforeEach(async () => {
    pane = await openExcelPane(pages, SAMPLE_WORKBOOK);
    await pane.page.getByRole("tab", { name: "Assumptions" }).click();
    await users().waitFor();
  });
  afterEach(async () => {
    const faults = await pane.faults();
    await pane.page.context().close();
    expect(faults).toEqual([]);
  });

  const users = () => pane.page.getByRole("textbox", { name: "Users", exact: true });
  const usersCell = async () => `Comparison!B${await pane.rowOf("Comparison", "Users")}`;

  it("shows the scenarios of the workbook", async () => {
    const names = await pane.page.getByLabel("Scenario").locator("option").allTextContents();
    expect(names).toEqual(["Today", "Growing", "Lean"]);
    expect(await users().inputValue()).toBe("40");
  });

  it("writes what is entered in the pane into the cell", async () => {
    const address = await usersCell();
    expect(await pane.shown(address)).toBe(40);
    await users().fill("60");
    await users().press("Enter");
    await pane.untilShown(address, 60);
  });

  it.each(["Local", "Remote"] as const)("shows what changes in the cell, %s", async (source) => {
    await pane.type(await usersCell(), 75, source);
    await pane.page.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value === "75"),
    );
    expect(await users().inputValue()).toBe("75");
  });

  it("serves the formulas of the workbook from the same page", async () => {
    await pane.calculate();
    const row = await pane.rowOf("Comparison", "Checks of the assumptions");
    expect(await pane.shown(`Comparison!A${row + 1}`)).toBe("OK");
  });

  it("is free again and again while a column of cells is calculated", async () => {
    const start = performance.now();
    const longest = await longestTask(pages.browser, pane.page, async () => {
      await pane.page.evaluate((cells) => {
        const { officeHost } = window as never as HostPage;
        const sheet = officeHost.workbook.addSheet("Column");
        for (let row = 1; row <= cells; row++)
          sheet.type(`A${row}`, `=BREAKFIX_QUANTILE(0.9,${20 + row / 7},2.3,150,1,0.25,60,0.2)`);
        void officeHost.calculate();
      }, COLUMN_CELLS);
      const last = async () => typeof (await pane.shown(`Column!A${COLUMN_CELLS}`));
      await until(pane.page, last, "number");
    });
    expect(longest / (performance.now() - start)).toBeLessThan(1 / 4);
  });
});
