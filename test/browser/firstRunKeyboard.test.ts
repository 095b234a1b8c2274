import type { SheetContent } from "../../src/workbook/port/sheetContent";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { type KeyboardUser, keyboardUser } from "./keyboardUser";
import { type ExcelPane, openExcelPane } from "./openExcelPane";

const EMPTY_SHEET: SheetContent = {
  name: "Sheet1",
  rows: [[null]],
  formats: [],
  names: [],
  columnWidths: [],
  frozenRows: 0,
  frozenColumns: 0,
};

describeInBrowser("the first minute by keyboard alone, in Excel as far as office.js can tell", () => {
  const pages = suitePages();
  let pane: ExcelPane;
  let user: KeyboardUser;
  beforeEach(async () => {
    pane = await openExcelPane(pages, [EMPTY_SHEET]);
    user = keyboardUser(pane.page);
  });
  afterEach(async () => {
    const faults = await pane.faults();
    await pane.page.context().close();
    expect(faults).toEqual([]);
  });

  it("inserts the sample and shows its comparison", async () => {
    await user.tabTo("button", "Insert the sample");
    await user.press("Enter");
    await pane.page.getByRole("tab", { name: "Compare" }).waitFor();
    expect(await pane.sheetNames()).toEqual(expect.arrayContaining(["Comparison", "Decision"]));
    await user.tabTo("combobox", "Scenario");
  });

  it("explains how to start from cells of one's own, and looks again once they are there", async () => {
    await user.tabTo("button", "Start from my sheet");
    await user.press("Enter");
    await pane.page.getByText("FixOrFlat_Assumptions").waitFor();
    await user.tabTo("button", "Look again");
    await user.press("Enter");
    await pane.page.getByText("No cells in this workbook are named FixOrFlat_Assumptions yet.").waitFor();
    await user.isAt("button", "Look again");
    await pane.type("Sheet1!A1", "Users");
    await pane.type("Sheet1!B1", 33);
    await pane.name("FixOrFlat_Assumptions", "Sheet1!A1:B1");
    await user.press("Enter");
    await pane.page.getByRole("tab", { name: "Compare" }).waitFor();
  });

  it("puts the first steps away, also for the next time", async () => {
    await user.tabTo("button", "Skip");
    await user.press("Enter");
    await pane.page.getByRole("button", { name: "Skip" }).waitFor({ state: "detached" });
    await pane.page.reload();
    await pane.page.getByRole("heading", { name: "No assumptions in this workbook yet" }).waitFor();
    await user.tabTo("button", "Look again");
  });
});
