import { describeInBrowser } from "./chromium";
import { suiteWorkbench } from "./openWorkbench";
import { until } from "./until";
import type { CommandId, RequestOf } from "../../src/commands/commands";
import { SAMPLE_WORKBOOK } from "../../src/workbook/sheets/sampleWorkbook";

describeInBrowser("commands in the workbench", () => {
  const workbench = suiteWorkbench();

  const read = (address: string) => workbench.read(address);
  const run = <Id extends CommandId>(id: Id, request: RequestOf<Id>) =>
    workbench.page.evaluate(([name, asked]) => window.workbench.run(name as "addScenario", asked as never), [
      id,
      request ?? null,
    ] as const);
  const statusLine = () => workbench.page.locator("#status [role=status]");
  const fromTools = async (name: string) => {
    await workbench.page.getByRole("button", { name: "Tools", exact: true }).click();
    await workbench.page.getByRole("menuitem", { name }).click();
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  const headers = async () =>
    Promise.all(["B", "C", "D", "E", "F"].map((each) => read(`Comparison!${each}11`)));
  const summary = async () =>
    Promise.all(["B", "C", "D", "E", "F"].map((each) => read(`Comparison!${each}4`)));

  it("add a scenario, and the summary above follows by itself", async () => {
    await run("addScenario", { name: "=1+1" });
    expect(await headers()).toEqual(["Today", "Growing", "Lean", "=1+1", "Unit"]);
    expect(await summary()).toEqual(["Today", "Growing", "Lean", "=1+1", null]);
    expect(await read("Comparison!B3")).toBe("OK");
  });

  it("move and delete scenarios, and references to their cells follow", async () => {
    await workbench.enter("Budget!Q1", "=Comparison!C13");
    await run("moveScenario", { scenario: "Growing", direction: "left" });
    expect(await summary()).toEqual(["Growing", "Today", "Lean", "=1+1", null]);
    expect(await read("Budget!Q1")).toBe(65);
    await run("deleteScenario", { scenario: "=1+1" });
    await run("moveScenario", { scenario: "Growing", direction: "right" });
    expect(await headers()).toEqual(["Today", "Growing", "Lean", "Unit", "Low"]);
    expect(await read("Budget!Q1")).toBe(65);
    await workbench.enter("Budget!Q1", "");
  });

  it("copy formulas with a scenario, and leave other sheets and the user's place alone", async () => {
    await workbench.enter("Comparison!C13", "=B13*2+$B$13/100");
    await workbench.select("Budget!P60");
    const budget = async () => Promise.all(["A", "B", "C"].map((each) => read(`Budget!${each}13`)));
    const before = [await budget(), await headers()];
    const users = Number(await read("Comparison!B13"));
    await run("duplicateScenario", { scenario: "Growing" });
    expect(await headers()).toEqual(["Today", "Growing", "Growing (copy)", "Lean", "Unit"]);
    expect(await read("Comparison!D13")).toBeCloseTo((users * 2 + users / 100) * 2 + users / 100, 9);
    await run("moveScenario", { scenario: "Growing (copy)", direction: "right" });
    expect(await headers()).toEqual(["Today", "Growing", "Lean", "Growing (copy)", "Unit"]);
    await run("deleteScenario", { scenario: "Growing (copy)" });
    expect([await budget(), await headers()]).toEqual(before);
    expect((await run("insertFunction", { formula: "=1" })).address).toBe("Budget!P60");
  });

  it("never write over cells that are not empty", async () => {
    await workbench.select("Budget!A1");
    await expect(run("insertBudgetLines", { option: "managed" })).rejects.toThrow("Budget!A1 is not empty");
  });

  it("freeze and thaw by the buttons, and every value stays", async () => {
    const before = [await read("Comparison!C8"), await read("Budget!C30")];
    await fromTools("Freeze to values");
    await statusLine().getByText("formulas became values").waitFor();
    expect([await read("Comparison!C8"), await read("Budget!C30")]).toEqual(before);
    await workbench.enter("Budget!C6", "400");
    expect(await read("Budget!C30")).toBe(before[1]);
    await workbench.enter("Budget!C6", "40");
    await fromTools("Thaw formulas");
    await statusLine().getByText("formulas were put back.").waitFor();
    expect([await read("Comparison!C8"), await read("Budget!C30")]).toEqual(before);
  });

  it("insert budget lines by keyboard, whose year is that of the comparison", async () => {
    await workbench.select("Budget!A60");
    await workbench.page.getByRole("button", { name: "Insert", exact: true }).focus();
    await press("Enter", ...Array.from({ length: 7 }, () => "ArrowDown"), "Enter");
    await statusLine()
      .getByText(/The budget of .* for break-fix/)
      .waitFor();
    const rows = SAMPLE_WORKBOOK[0]!.rows;
    const results = rows.findIndex(([cell]) => JSON.stringify(cell)?.includes("=SUPPORT_COMPARE("));
    expect(await read(`Comparison!A${results + 2}`)).toBe("cash");
    const cash = await read(`Comparison!B${results + 2}`);
    expect(Number(await read("Budget!O77")) / Number(cash)).toBeCloseTo(1, 9);
  });

  it("rename a scenario, and the budget lines that were inserted for it follow", async () => {
    const inserted = async () => [await read("Budget!B61"), await read("Budget!O77")];
    const [name, cash] = await inserted();
    await run("renameScenario", { scenario: String(name), name: "Renamed" });
    expect(await inserted()).toEqual(["Renamed", cash]);
    await run("renameScenario", { scenario: "Renamed", name: String(name) });
    expect(await inserted()).toEqual([name, cash]);
  });

  it("check themselves, and leave nothing but the list", async () => {
    const sheets = () => workbench.page.locator("[data-u-comp=slide-tab-bar] [data-id]").allTextContents();
    const before = await sheets();
    const { sentence, address } = await run("selfCheck", {});
    expect(sentence).toMatch(/^All \d+ checks are OK\. The sheet Fix or Flat self-check lists/);
    expect(address).toBe("'Fix or Flat self-check'!A1");
    const steps = await read("'Fix or Flat self-check'!F5");
    expect(steps).toBe("OK");
    expect(await sheets()).toEqual([...before, "Fix or Flat self-check"]);
    expect(await headers()).toEqual(["Today", "Growing", "Lean", "Unit", "Low"]);
  });

  it("let a chart of scenarios grow and shrink with them", async () => {
    await workbench.select("Budget!A100");
    await run("insertChart", { chart: "scenarios" });
    const drawn = (labels: string) =>
      workbench.page.getByRole("img", {
        name: new RegExp(`^Total cost of months 1 to 12: .* for ${labels}$`),
      });
    await drawn("Today, Growing, Lean").waitFor();
    await run("addScenario", { name: "Brave" });
    await drawn("Today, Growing, Lean, Brave").waitFor();
    await run("deleteScenario", { scenario: "Brave" });
    await drawn("Today, Growing, Lean").waitFor();
  });

  it("draw the chart of the comparison over its cells, and take it along when the sheet scrolls", async () => {
    await workbench.select("Comparison!B80");
    const chart = workbench.page.getByRole("img", {
      name: /^Expected cost of months 1 to 12: cash, time, risk/,
    });
    await chart.waitFor();
    const before = (await chart.boundingBox())!.y;
    await workbench.select("Comparison!B99");
    await workbench.page.waitForFunction(
      (y) => document.querySelector(".chart svg")!.getBoundingClientRect().y < y - 10,
      before,
    );
  });

  it("leave no formula with the range that a name had before", async () => {
    const own = "Budget!A90";
    const count = () => read(own).then(Number);
    const total = () => read("Comparison!B5").then(Number);
    await workbench.enter(own, "=ROWS(FixOrFlat_Assumptions)*100+COLUMNS(FixOrFlat_Assumptions)");
    const before = await count();
    expect(await read("Comparison!A5")).toBe("break-fix");
    const now = await total();
    await run("addInputs", { fields: ["projectHoursPerYear", "blockHours"] });
    await run("addScenario", { name: "Brave" });
    // Two inputs, a heading, and a scenario.
    await until(workbench.page, count, before + 301);
    const rows = await Promise.all(
      Array.from({ length: 30 }, (_, index) => read(`Comparison!A${index + 12}`)),
    );
    await workbench.enter(`Comparison!B${12 + rows.indexOf("Project hours per year")}`, "100");
    // A hundred hours at 150: nothing else has changed, and no input has fallen out of the range.
    await until(workbench.page, async () => Math.round((await total()) - now), 15_000);
    await workbench.enter(own, "=ROWS(FixOrFlat_Assumptions)*100+COLUMNS(FixOrFlat_Assumptions)");
    expect(await count()).toBe(before + 301);
    await run("deleteScenario", { scenario: "Brave" });
  });
});
