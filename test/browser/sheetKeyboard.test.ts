import { describeInBrowser } from "./chromium";
import { type KeyboardUser, keyboardUser } from "./keyboardUser";
import { untilNothingDeferred } from "./deferredWork";
import { suiteWorkbench } from "./openWorkbench";
import { until } from "./until";

/** Jobs that are done in the cells, by keys alone: what a test reads it reads from the page, it touches nothing else. */
describeInBrowser("the sheet by keyboard alone", () => {
  const workbench = suiteWorkbench();
  let user: KeyboardUser;
  beforeAll(() => {
    user = keyboardUser(workbench.page);
  });
  afterEach(() => expect(workbench.complaints).toEqual([]));

  const read = (address: string) => workbench.read(address);
  const status = (text: string) =>
    workbench.page.locator("#status [role=status]").getByText(text).first().waitFor();
  /** The cell editor follows to another sheet a moment later. */
  const toSheet = async (...keys: readonly string[]) => {
    await user.press(...keys);
    await untilNothingDeferred(workbench.page);
  };
  /** Types into a cell; while the grid's list of functions is open, Enter belongs to it. */
  const typeInto = async (text: string) => {
    await user.type(text);
    await untilNothingDeferred(workbench.page);
    await user.press("Enter");
  };

  it("has the keyboard when the page opens, so that a newcomer can type a formula at once", async () => {
    await user.repeat("ArrowRight", 9);
    await typeInto("=BREAKFIX_COST(12,2.5,150)");
    await until(workbench.page, () => read("Comparison!J1"), 4500);
  });

  it("goes from sheet to sheet, each of which keeps its place, and stays at the first and the last", async () => {
    await toSheet(...Array.from({ length: 7 }, () => "Control+Alt+PageDown"));
    await toSheet("Control+Alt+PageUp", "Control+Alt+PageUp");
    await user.repeat("ArrowRight", 16);
    await typeInto("12");
    await until(workbench.page, () => read("Budget!Q1"), 12);
    await toSheet(...Array.from({ length: 4 }, () => "Control+Alt+PageUp"));
    await typeInto("here");
    await until(workbench.page, () => read("Comparison!J2"), "here");
  });

  it("takes cells of one's own into a formula beside them, and spills a row for each", async () => {
    await toSheet(...Array.from({ length: 3 }, () => "Control+Alt+PageDown"));
    await typeInto("24");
    await until(workbench.page, () => read("Budget!Q2"), 24);
    await user.press("ArrowUp", "ArrowUp", "ArrowRight");
    await typeInto("=BREAKFIX_COST(Q1:Q2,2.5,150)");
    await until(workbench.page, () => read("Budget!R2"), 24 * 2.5 * 150);
    expect(await read("Budget!R1")).toBe(4500);
  });

  it("gives a formula whole rows of the budget and gets a row back", async () => {
    await user.press("ArrowRight");
    await typeInto("=BREAKFIX_COST(C7:N7,C8:N8,C9:N9)");
    const plain = async (column: string) => {
      const [incidents, hours, rate] = await Promise.all(
        [7, 8, 9].map((row) => read(`Budget!${column}${row}`)),
      );
      return Number(incidents) * Number(hours) * Number(rate);
    };
    await until(workbench.page, () => read("Budget!S2"), await plain("C"));
    expect(Number(await read("Budget!AD2")) / (await plain("N"))).toBeCloseTo(1, 12);
  });

  it("hears what is wrong with a formula, and takes it back", async () => {
    await user.press("ArrowDown");
    await typeInto("=MSP_COST(-1,135)");
    await until(workbench.page, () => read("Budget!S4"), "#VALUE!");
    await user.press("ArrowUp");
    await status("users is -1");
    await user.press("Control+z");
    await until(workbench.page, () => read("Budget!S4"), null);
  });

  it("selects tickets, reads them and puts their fit into the scenario", async () => {
    await toSheet("Control+Alt+PageDown");
    await user.repeat("ArrowDown", 4);
    await user.press("ArrowRight");
    const pane = workbench.page.locator("#pane");
    const isIn = (area: string) =>
      workbench.page.waitForFunction((id) => document.activeElement?.closest(`#${id}`) != null, area);
    await user.press("F6");
    await isIn("pane");
    await user.tabTo("tab", "Compare");
    await user.repeat("ArrowRight", 3);
    await user.isAt("tab", "Evidence");
    const table = pane.getByRole("textbox", { name: "Table" });
    await table.waitFor();
    await user.tabTo("button", /^Use selection/);
    await user.press("Enter");
    await until(workbench.page, () => table.inputValue().then((text) => /^Evidence!B5$/.test(text)), true);
    await user.tabTo("button", "Read");
    await user.press("Enter");
    await pane.getByRole("heading", { name: "What the history says" }).waitFor();
    const before = await read("Comparison!B14");
    await user.tabTo("button", "Put into Today");
    await user.press("Enter");
    await pane.getByRole("status").getByText('Written into "Today"').first().waitFor();
    expect(await read("Comparison!B14")).not.toBe(before);
  });
});
