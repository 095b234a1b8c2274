import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "playwright-core";
import { describeInBrowser } from "./chromium";
import { suiteWorkbench } from "./openWorkbench";
import { untilStill } from "./until";

describeInBrowser("the pane's sections in the workbench", () => {
  const workbench = suiteWorkbench();
  let pane: Locator;
  beforeAll(async () => {
    pane = workbench.page.locator("#pane");
    await pane.getByRole("tab", { name: "Compare" }).waitFor();
  });

  const read = (address: string) => workbench.read(address);
  const press = async (...keys: string[]) => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  const open = (section: string) => pane.getByRole("tab", { name: section }).click();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const field = (name: string) => pane.getByRole("textbox", { name });
  const says = (text: string) => pane.getByRole("status").getByText(text).first().waitFor();
  const picked = () => pane.getByLabel("Scenario", { exact: true }).first().locator("option:checked");
  const focused = () =>
    workbench.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

  /** Selects cells of a column from one on, by keyboard. */
  const selectDown = async (address: string, rows: number) => {
    await workbench.select(address);
    for (let row = 1; row < rows; row++) await press("Shift+ArrowDown");
  };

  /** Fluent's focus traps are hidden from assistive technology and yet focusable: the library's, not ours. */
  async function faults(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: workbench.page })
      .include("#pane")
      .exclude("[data-tabster-dummy]")
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  describe("scenarios", () => {
    const menu = () => button("Scenario actions");

    it("are added by keyboard, and the picker follows", async () => {
      await menu().focus();
      await press("Enter");
      await workbench.page.getByRole("menuitem", { name: "Add…" }).waitFor();
      await press("Enter");
      await field("Name").waitFor();
      await workbench.page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
      await workbench.page.keyboard.type("Brave");
      await press("Enter");
      await says('The scenario "Brave" was added');
      expect(await read("Comparison!E11")).toBe("Brave");
      await pane.locator("option:checked", { hasText: "Brave" }).first().waitFor({ state: "attached" });
      expect(await focused()).toBe("Scenario actions");
    });

    it("refuse a name that is taken, in place, and keep what was typed", async () => {
      await menu().click();
      await workbench.page.getByRole("menuitem", { name: "Rename…" }).click();
      await field("Name").fill("Lean");
      await button("Rename").click();
      await says('There is already a scenario "Lean"');
      expect(await field("Name").inputValue()).toBe("Lean");
      await field("Name").fill("Bold");
      await press("Enter");
      await says('is now called "Bold"');
      expect(await picked().textContent()).toBe("Bold");
    });

    it("are deleted after a question, and Escape leaves it", async () => {
      const ask = async () => {
        await menu().click();
        await workbench.page.getByRole("menuitem", { name: "Delete…" }).click();
        await pane.getByText("Delete Bold from the sheet?").waitFor();
      };
      await ask();
      await workbench.page.waitForFunction(() => document.activeElement?.textContent === "Delete");
      await press("Escape");
      expect(await read("Comparison!E11")).toBe("Bold");
      await ask();
      await button("Delete").click();
      await says("Undo brings it back");
      expect(await read("Comparison!E11")).toBe("Unit");
      expect(await picked().textContent()).toBe("Lean");
    });
  });

  describe("inserting", () => {
    it("finds a function by another word, takes cells from the selection and inserts its formula", async () => {
      await open("Insert");
      await pane.getByRole("searchbox", { name: "Search functions" }).fill("flat fee");
      await pane.getByRole("button", { name: /^MSP_COST/ }).click();
      await workbench.page.waitForFunction(() => document.activeElement?.textContent === "MSP_COST");
      await button("Insert").click();
      await pane.getByText("users is needed").waitFor();
      await workbench.enter("Budget!Q1", "40");
      await workbench.enter("Budget!Q2", "50");
      await selectDown("Budget!Q1", 2);
      await button("Use selection for users").click();
      await field("fee_per_user").fill('"135');
      await pane.getByText("opens a quotation mark that never closes").waitFor();
      await field("fee_per_user").fill("135");
      expect(await pane.getByLabel("Formula").inputValue()).toBe("=MSP_COST(Budget!Q1:Q2,135)");
      await workbench.select("Budget!R1");
      await button("Insert").click();
      await says("The formula was put into Budget!R1");
      expect([await read("Budget!R1"), await read("Budget!R2")]).toEqual([64800, 50 * 135 * 12]);
    });

    it("never writes over cells, and says so in place", async () => {
      await workbench.select("Budget!A1");
      await button("Insert").click();
      await says("Budget!A1 is not empty");
      for (const cell of ["R1", "Q1", "Q2"]) await workbench.enter(`Budget!${cell}`, "");
    });

    it("puts an example with its cells into the sheet, where it gives its result", async () => {
      await button("All functions").click();
      await pane.getByRole("searchbox", { name: "Search functions" }).fill("breakfix_cost");
      await pane.getByRole("button", { name: /^BREAKFIX_COST/ }).click();
      await workbench.select("Budget!Q1");
      await button("Insert example =BREAKFIX_COST(A1:A3,2,100)").click();
      await says("The example's cells and its formula");
      expect([await read("Budget!Q3"), await read("Budget!S3")]).toEqual([30, 6000]);
      for (const cell of ["S1", "Q1", "Q2", "Q3"]) await workbench.enter(`Budget!${cell}`, "");
    });

    it("inserts budget lines of an option, and shows where they stand", async () => {
      await pane.getByRole("radio", { name: "Budget" }).check();
      await pane.getByRole("radio", { name: "On a new sheet" }).check();
      await button("Insert budget lines").click();
      await says("for managed is in");
      expect(await read("Support budget!B7")).toBe("managed");
      await workbench.select("Budget!A1");
      await pane.getByRole("button", { name: /^Show 'Support budget'!/ }).click();
      await workbench.page.getByText("Support budget").first().waitFor();
    });
  });

  it("reads tickets, shows their fit, and puts it into the scenario", async () => {
    await open("Evidence");
    await button("Read").click();
    await pane.getByText("Select the table in the sheet").waitFor();
    await field("Table").fill("Evidence!B9");
    await button("Read").click();
    await pane.getByRole("heading", { name: "What the history says" }).waitFor();
    await pane.getByRole("img", { name: /tickets have hours; half of them take/ }).waitFor();
    await pane.getByRole("img", { name: /Months from/ }).waitFor();
    const columns = () => pane.getByRole("combobox").evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).selectedOptions[0]!.text)); // prettier-ignore
    expect((await columns()).slice(2, 5)).toEqual(["Opened (B)", "Ticket (A)", "Hours (F)"]);
    const name = await picked().textContent();
    const letters = ["B", "C", "D", "E"];
    const headers = await Promise.all(letters.map((letter) => read(`Comparison!${letter}11`)));
    const column = letters[headers.indexOf(name)]!;
    const labels = await Promise.all(Array.from({ length: 40 }, (_, row) => read(`Comparison!A${row + 11}`)));
    const row = 11 + labels.indexOf("Incidents per user per month");
    const before = await read(`Comparison!${column}${row}`);
    await button(`Put into ${name}`).click();
    await says(`Written into "${name}"`);
    expect(await read(`Comparison!${column}${row}`)).not.toBe(before);
  });

  it("freezes, tells the state, and thaws", async () => {
    await open("Share");
    await pane.getByText(/formulas are live, 0 are frozen/).waitFor();
    await button("Freeze").click();
    await pane.getByText(/^0 formulas are live/).waitFor();
    await button("Thaw").click();
    await pane.getByText(/formulas are live, 0 are frozen/).waitFor();
  });

  it("explains, gives its version, and tries six figures again, as a firm without the quote compared", async () => {
    await open("Help");
    await pane.getByText("Who wins").click();
    await pane.getByText("Between 40 and 60 percent").waitFor();
    await pane.getByText(/^Version \d/).waitFor();
    await button("Show the first steps again").click();
    const answer = pane.getByRole("region", { name: "First answer" });
    await answer.getByRole("heading", { level: 3 }).getByText("break-fix", { exact: false }).waitFor();
    expect(await answer.innerText()).not.toContain("Brook");
    expect(await button("Write this comparison").count()).toBe(0);
  });

  it.each(["Insert", "Evidence", "Share", "Help"])("has an accessible section %s", async (section) => {
    await open(section);
    await untilStill(workbench.page);
    expect(await faults()).toEqual([]);
  });

  it("complains of nothing and asks nobody", () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
