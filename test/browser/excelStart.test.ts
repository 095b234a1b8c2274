import type { HostPage } from "../officeHost/boot/bootPage";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { type AddInStart, type ExcelPane, startAddIn } from "./openExcelPane";

jest.setTimeout(60_000);

const FIRST_CALL = { name: "BREAKFIX_COST", args: [12, 2.5, 150], address: "Sheet1!A1" };

describeInBrowser("the add-in in its first moment, in Excel as far as office.js can tell", () => {
  const pages = suitePages();
  afterEach(() => pages.closePages());

  const started = (start: AddInStart) => startAddIn(pages, [], start);
  const firstAnswers = ({ page }: ExcelPane) =>
    page.evaluate(async () =>
      (await (window as never as HostPage).firstAnswers)
        .flat(2)
        .map((answer) => (typeof answer === "object" && answer && "code" in answer ? answer.code : answer)),
    );

  it.each([0, 1000])("answers a cell that waits, with functions.js %d ms late", async (functionsLate) => {
    const pane = await started({ calls: [FIRST_CALL], functionsLate, isPaneShown: false });
    expect(await firstAnswers(pane)).toEqual([4500]);
    expect(await pane.faults()).toEqual([]);
  });

  it("gives an error at once where functions.js is missing, and the pane says so", async () => {
    const pane = await started({ calls: [FIRST_CALL], functionsLate: Infinity });
    expect(await firstAnswers(pane)).toEqual(["#VALUE!"]);
    await pane.page.getByText("functions could not be loaded").waitFor();
  });

  it("carries out a button that is pressed at once, with the pane closed and functions.js late", async () => {
    const pane = await started({ presses: ["newComparison"], functionsLate: 1000, isPaneShown: false });
    await pane.untilRibbonEnded(1);
    expect(await pane.sheetNames()).toEqual(["Sheet1", "Comparison", "Decision"]);
    await pane.calculate();
    const row = await pane.rowOf("Comparison", "Checks of the assumptions");
    expect(await pane.shown(`Comparison!A${row + 1}`)).toBe("OK");
    expect((await pane.ribbon()).isPaneShown).toBe(true);
    await pane.page.getByRole("status").getByText("Comparison and Decision were added").first().waitFor();
    expect(await pane.faults()).toEqual([]);
  });

  it("shows Help in the pane where Excel cannot open a browser, as on the web", async () => {
    const pane = await started({ presses: ["showHelp"], isPaneShown: false });
    await pane.untilRibbonEnded(1);
    await pane.page.getByRole("tab", { name: "Help", selected: true }).waitFor();
    await pane.page.getByRole("link", { name: "Method, equations and sources" }).waitFor();
    expect(pane.page.context().pages()).toHaveLength(1);
    await pane.page.getByRole("tab", { name: "Insert" }).click();
    await pane.page.getByRole("tab", { name: "Insert", selected: true }).waitFor();
    expect(await pane.faults()).toEqual([]);
  });

  it("says that Excel calculates only when asked, and asks it to", async () => {
    const pane = await started({ isPaneShown: false });
    await pane.type("Sheet1!A1", "=MSP_COST(40,135)");
    await pane.page.evaluate(() => {
      (window as never as HostPage).officeHost.workbook.calculationMode = "Manual";
      return Office.addin.showAsTaskpane();
    });
    const calculate = pane.page.getByRole("button", { name: "Calculate now" });
    await calculate.waitFor();
    await pane.page.evaluate(() => (window as never as HostPage).officeHost.refuseNext("AccessDenied"));
    await calculate.click();
    await pane.page.getByRole("status").getByText("does not allow").waitFor();
    await calculate.click();
    await pane.untilShown("Sheet1!A1", 64_800);
    expect(await pane.faults()).toEqual([]);
  });

  it("starts with the workbook where the user chooses so", async () => {
    const pane = await started({});
    await pane.page.getByRole("tab", { name: "Help" }).click();
    const startup = pane.page.getByRole("switch", { name: "Start with the workbook" });
    expect(await startup.isChecked()).toBe(false);
    await startup.click();
    await pane.page.waitForFunction(
      () => (window as never as HostPage).officeHost.pane.startState === "Background",
    );
    expect(await startup.isChecked()).toBe(true);
    expect(await pane.faults()).toEqual([]);
  });

  it("loads the pane's own code only when the pane is opened", async () => {
    const pane = await started({ calls: [FIRST_CALL], isPaneShown: false });
    await firstAnswers(pane);
    const loaded = () =>
      pane.page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => new URL(name))
          .filter(({ origin }) => origin === location.origin)
          .map(({ pathname }) => pathname)
          .filter((path) => path.endsWith(".js"))
          .map((path) => path.replace(/\.[0-9a-f]{10}(?=\.js$)/, ""))
          .sort(),
      );
    expect(await loaded()).toEqual(["/functions.js", "/taskpane.js"]);
    await pane.page.evaluate(() => Office.addin.showAsTaskpane());
    await pane.page.getByRole("heading", { level: 1 }).waitFor();
    expect(await pane.faults()).toEqual([]);
  });
});
