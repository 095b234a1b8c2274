import { describeInBrowser } from "./chromium";
import { openWorkbench } from "./openWorkbench";
import type { OpenWorkbench } from "./openWorkbench";
import type { CommandId, RequestOf } from "../../src/commands/commands";

jest.setTimeout(120_000);

describeInBrowser("commands in the workbench", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench?.close());

  const read = (address: string) => workbench.read(address);
  const run = <Id extends CommandId>(id: Id, request: RequestOf<Id>) =>
    workbench.page.evaluate(([name, asked]) => window.workbench.run(name as "addScenario", asked as never), [
      id,
      request ?? null,
    ] as const);
  const statusLine = () => workbench.page.locator("#status [role=status]");
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

  it("never write over cells that are not empty", async () => {
    await workbench.select("Budget!A1");
    await expect(run("insertBudgetLines", { option: "managed" })).rejects.toThrow("Budget!A1 is not empty");
  });

  it("freeze and thaw by the buttons, and every value stays", async () => {
    const before = [await read("Comparison!C8"), await read("Budget!C30")];
    await workbench.page.getByRole("button", { name: "Freeze to values" }).click();
    await statusLine().getByText("formulas became values").waitFor();
    expect([await read("Comparison!C8"), await read("Budget!C30")]).toEqual(before);
    await workbench.enter("Budget!C6", "400");
    expect(await read("Budget!C30")).toBe(before[1]);
    await workbench.enter("Budget!C6", "40");
    await workbench.page.getByRole("button", { name: "Thaw formulas" }).click();
    await statusLine().getByText("formulas were put back.").waitFor();
    expect([await read("Comparison!C8"), await read("Budget!C30")]).toEqual(before);
  });

  it("insert budget lines by keyboard, whose year is that of the comparison", async () => {
    await workbench.select("Budget!A60");
    await workbench.page.getByRole("button", { name: "Insert", exact: true }).focus();
    await press("Enter", ...Array.from({ length: 5 }, () => "ArrowDown"), "Enter");
    await statusLine().getByText("The break-fix budget of").waitFor();
    const cash = await read("Comparison!B53");
    expect(Number(await read("Budget!N67")) / Number(cash)).toBeCloseTo(1, 9);
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
});
