import type { Locator } from "playwright-core";
import { describeInBrowser } from "./chromium";
import { type KeyboardUser, keyboardUser } from "./keyboardUser";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import { until } from "./until";

/** In the order of the tabs. */
const SECTIONS = ["Compare", "Assumptions", "Insert", "Evidence", "Share", "Help"] as const;

/** Each job of the pane in turn, by keys alone: what a test reads it reads from the page, it touches nothing else. */
describeInBrowser("by keyboard alone, in the workbench", () => {
  let workbench: OpenWorkbench;
  let pane: Locator;
  let user: KeyboardUser;
  const open = async () => {
    workbench = await openWorkbench();
    pane = workbench.page.locator("#pane");
    await pane.getByRole("tab", { name: "Compare" }).waitFor();
    user = keyboardUser(workbench.page);
    await user.press("F6");
    await user.isAt("combobox", "Scenario");
  };
  beforeAll(open);
  afterAll(() => workbench?.close());
  afterEach(() => expect(workbench.complaints).toEqual([]));

  const read = (address: string) => workbench.read(address);
  const says = (text: string | RegExp) => pane.getByRole("status").getByText(text).first().waitFor();
  const headers = () => Promise.all(["B", "C", "D", "E", "F"].map((each) => read(`Comparison!${each}11`)));
  const picked = () =>
    pane.getByLabel("Scenario", { exact: true }).first().locator("option:checked").textContent();
  const isIn = (area: string) =>
    workbench.page.waitForFunction((id) => document.activeElement?.closest(`#${id}`) != null, area);
  /** From anywhere in the pane, by way of its first stop. */
  const openSection = async (section: (typeof SECTIONS)[number]) => {
    const chosen = await pane.getByRole("tab", { selected: true }).textContent();
    await user.tabBackTo("combobox", "Scenario");
    // A form may ask for a scenario too; the picker is before it.
    const isAtPicker = async () =>
      (await pane.getByRole("combobox").first().and(workbench.page.locator(":focus")).count()) > 0;
    if (!(await isAtPicker())) {
      await user.press("Shift+Tab");
      await user.tabBackTo("combobox", "Scenario");
    }
    await user.tabTo("tab", chosen!);
    await user.press("Home");
    await user.repeat("ArrowRight", SECTIONS.indexOf(section));
    await user.isAt("tab", section);
    // A section is fetched when it is first shown.
    await pane.getByRole("tabpanel", { name: section }).locator("h2, h3, input").first().waitFor();
  };
  /** Presses keys in the sheet, which is one area before the pane, and comes back to the same control. */
  const inSheet = async (...keys: readonly string[]) => {
    await user.press("Shift+F6");
    await isIn("grid");
    await user.press(...keys, "F6");
    await isIn("pane");
  };
  const times = (key: string, count: number) => Array.from({ length: count }, () => key);

  it("goes from the sheet to the pane, the commands and the status line and back, and returns to where it was", async () => {
    await user.tabTo("button", "Scenario actions");
    await user.press("F6");
    await isIn("commands");
    await user.press("F6");
    await isIn("grid");
    await user.press("F6");
    await user.isAt("button", "Scenario actions");
    await user.press("Shift+F6");
    await isIn("grid");
    await user.press("Shift+F6");
    await isIn("commands");
    await user.press("Shift+F6");
    await user.isAt("button", "Scenario actions");
  });

  it("reads the comparison: another scenario, the curves, the same as a table", async () => {
    const answer = pane.getByRole("region", { name: "Result" }).locator("table");
    const before = await answer.innerText();
    await user.tabBackTo("combobox", "Scenario");
    await user.press("ArrowDown");
    await until(workbench.page, async () => (await answer.innerText()) === before, false);
    await user.press("ArrowUp");
    await pane.getByRole("heading", { name: "The reasons" }).waitFor();
    await user.tabTo("button", "Open all");
    await user.press("Enter");
    await user.tabTo("slider", "Share of years to read the curves at");
    await user.press("End");
    await pane.getByText(/^A 1-in-100 year costs at least/).waitFor();
    await user.tabBackTo("button", "Show as table: Good years and bad years");
    await user.press("Enter");
    await pane.getByRole("table", { name: /Good years and bad years/ }).waitFor();
    await user.press("Enter");
    await openSection("Compare");
  });

  it("edits an input and takes the edit back", async () => {
    await openSection("Assumptions");
    await user.tabTo("textbox", "Users");
    await user.typeOver("61");
    await user.press("Enter");
    await until(workbench.page, () => read("Comparison!B13"), 61);
    // The cell is written before the pane offers to take it back.
    await pane.getByRole("button", { name: "Undo Users" }).waitFor();
    await user.tabBackTo("button", "Undo Users");
    await user.press("Enter");
    await until(workbench.page, () => read("Comparison!B13"), 40);
    await user.isAt("combobox", "Scenario");
  });

  it("starts from a typical firm, after seeing what would change, and takes it back", async () => {
    await openSection("Assumptions");
    await user.tabToDisclosure("Start from a typical firm");
    await user.press("Enter");
    await user.tabTo("combobox", "Typical firm");
    await user.press("ArrowDown");
    await pane.getByRole("table", { name: "Micro office" }).waitFor();
    await user.tabTo("button", /^Change \d+ inputs$/);
    await user.press("Enter");
    await until(workbench.page, () => read("Comparison!B13"), 3);
    await user.isAtDisclosure("Start from a typical firm");
    await openSection("Assumptions");
    await user.tabBackTo("button", /^Undo the last \d+ changes$/);
    await user.press("Enter");
    await until(workbench.page, () => read("Comparison!B13"), 40);
  });

  describe("inserting", () => {
    /** Arrow keys go round among the kinds. */
    const openKind = async (kind: string) => {
      await openSection("Insert");
      await user.tabTo("radio", /^(Function|Quotes|Budget|Chart)$/);
      const isThere = async () =>
        (await pane.getByRole("radio", { name: kind }).and(workbench.page.locator(":focus")).count()) > 0;
      for (let step = 0; step < 3 && !(await isThere()); step++) await user.press("ArrowRight");
      await user.isAt("radio", kind);
    };

    it("builds a formula from cells picked in the sheet and puts it beside them", async () => {
      await openSection("Insert");
      await user.tabTo("searchbox", "Search functions");
      await user.type("flat fee");
      await pane.getByText(/function(s)? found$/).waitFor();
      await user.tabTo("button", /^MSP_COST/);
      await user.press("Enter");
      await user.isAt("heading", "MSP_COST");
      await user.tabTo("textbox", "users");
      await inSheet(...times("ArrowRight", 1), ...times("ArrowDown", 12), ...times("Shift+ArrowRight", 2));
      await user.isAt("textbox", "users");
      await user.tabTo("button", "Use selection for users");
      await user.press("Enter");
      expect(await pane.getByRole("textbox", { name: "users" }).inputValue()).toBe("Comparison!B13:D13");
      await user.tabTo("textbox", "fee_per_user");
      await user.type("135");
      await inSheet(...times("ArrowRight", 8));
      await user.tabTo("button", "Insert");
      await user.press("Enter");
      // The arrows go on from the end of what was picked.
      await says("The formula was put into Comparison!L13");
      const shown = await Promise.all(["L13", "M13", "N13"].map((cell) => read(`Comparison!${cell}`)));
      expect(shown).toEqual([40, 65, 16].map((users) => users * 135 * 12));
    });

    it("inserts an example", async () => {
      await user.tabBackTo("button", "All functions");
      await user.press("Enter");
      await user.isAt("button", /^MSP_COST/);
      await user.tabBackTo("searchbox", "Search functions");
      await user.typeOver("breakfix_cost");
      await pane.getByRole("button", { name: /^BREAKFIX_COST/ }).waitFor();
      await user.tabTo("button", /^BREAKFIX_COST/);
      await user.press("Enter");
      await inSheet(...times("ArrowDown", 3));
      await user.tabTo("button", "Insert example =BREAKFIX_COST(12,2.5,150)");
      await user.press("Enter");
      await until(workbench.page, () => read("Comparison!L16"), 4500);
    });

    it("inserts a chart with the cells that it draws", async () => {
      await openKind("Chart");
      await user.tabTo("combobox", "Chart");
      await user.press("ArrowDown");
      await inSheet(...times("ArrowDown", 4));
      await user.tabTo("button", "Insert chart");
      await user.press("Enter");
      await says(/chart/);
      expect(await read("Comparison!L20")).not.toBe(null);
    });

    it("inserts budget lines on a new sheet", async () => {
      await openKind("Budget");
      await user.tabTo("combobox", "Option");
      await user.press("ArrowUp");
      await user.tabTo("radio", "At the selection");
      await user.press("ArrowRight");
      await user.tabTo("button", "Insert budget lines");
      await user.press("Enter");
      await says("for break-fix is in");
      expect(await read("Support budget!B7")).toBe("break-fix");
      await user.tabTo("button", /^Show 'Support budget'!/);
      await user.press("Enter");
      await user.isAt("button", /^Show 'Support budget'!/);
    });
  });

  it("reads tickets and puts their fit into the scenario", async () => {
    await openSection("Evidence");
    await user.tabTo("textbox", "Table");
    await user.type("Evidence!B9");
    await user.tabTo("button", "Read");
    await user.press("Enter");
    await pane.getByRole("heading", { name: "What the history says" }).waitFor();
    const before = await read("Comparison!B14");
    expect(await picked()).toBe("Today");
    await user.tabTo("button", "Put into Today");
    await user.press("Enter");
    await says('Written into "Today"');
    expect(await read("Comparison!B14")).not.toBe(before);
  });

  it("adds the memo, freezes and thaws", async () => {
    await openSection("Share");
    const act = async (button: string, said: string | RegExp) => {
      await openSection("Share");
      await user.tabTo("button", button);
      await user.press("Enter");
      await says(said);
    };
    await act("Add decision memo", /memo/i);
    await act("Freeze", "became values");
    await act("Thaw", "put back");
  });

  it("jumps to a cell that is to be put right, and puts it right there", async () => {
    await workbench.enter("Comparison!B13", "many");
    await pane.getByText("Row 13 of Comparison, Today").waitFor();
    await openSection("Help");
    await user.tabTo("button", "Row 13 of Comparison, Today");
    await user.press("Enter");
    await inSheet("4", "0", "Enter");
    await until(workbench.page, () => read("Comparison!B13"), 40);
    await pane.getByText("Row 13 of Comparison, Today").waitFor({ state: "detached" });
  });

  it("presses a command above the sheet, which says that there is a comparison already", async () => {
    await user.press("F6");
    await isIn("commands");
    await user.tabTo("button", "Insert");
    await user.press("Enter");
    await user.isAt("menuitem", /^New comparison/);
    await user.press("Enter");
    await workbench.page
      .locator("#status [role=status]")
      .getByText("The assumptions of this workbook are already in")
      .waitFor();
    await user.press("Shift+F6");
    await isIn("pane");
  });

  it("opens an explanation, repairs formulas and shows the first steps again", async () => {
    await openSection("Help");
    await user.tabToDisclosure("Who wins");
    await user.press("Enter");
    await pane.getByText("Between 40 and 60 percent").waitFor();
    await user.tabTo("button", "Repair formulas");
    await user.press("Enter");
    await says(/formula/);
    await user.tabTo("link", "Method, equations and sources");
    await user.tabTo("button", "Show the first steps again");
    await user.press("Enter");
    await pane.getByRole("textbox", { name: "People who use IT" }).waitFor();
    await user.tabTo("textbox", "People who use IT");
    await user.type("60");
    await pane.getByRole("region", { name: "First answer" }).getByText("Too close to call").waitFor();
  });

  describe("scenarios", () => {
    // A workbook of their own: a column more finds nothing in its way.
    beforeAll(async () => {
      await workbench.close();
      await open();
    });

    const choose = async (item: string) => {
      await openSection("Compare");
      await user.tabBackTo("button", "Scenario actions");
      await user.press("Enter");
      await user.isAt("menuitem", "Add…");
      for (let step = 0; step < 6; step++) {
        if ((await workbench.page.locator(":focus").textContent()) === item) break;
        await user.press("ArrowDown");
      }
      await user.isAt("menuitem", item);
      await user.press("Enter");
    };

    it("adds, duplicates, renames, moves and deletes", async () => {
      await choose("Add…");
      await user.isAt("textbox", "Name");
      await user.type("Brave");
      await user.press("Enter");
      await says('The scenario "Brave" was added');
      await choose("Duplicate");
      await until(workbench.page, picked, "Brave (copy)");
      await choose("Rename…");
      await user.isAt("textbox", "Name");
      await user.type("Bold");
      await user.press("Enter");
      await says('is now called "Bold"');
      await choose("Move left");
      await until(workbench.page, async () => (await headers()).join(), "Today,Growing,Lean,Bold,Brave");
      for (const name of ["Bold", "Brave"]) {
        await until(workbench.page, picked, name);
        await choose("Delete…");
        await user.isAt("button", "Delete");
        await user.press("Enter");
        await until(workbench.page, async () => (await headers()).includes(name), false);
      }
    });

    it("adds a portable copy of one of them, which calculates by itself", async () => {
      await openSection("Share");
      await user.tabTo("combobox", "Scenarios to copy");
      await user.press("ArrowDown");
      await user.tabTo("button", "Add portable copy");
      await user.press("Enter");
      await pane.getByText(/sheets of plain formulas were added for "Today"/).waitFor();
      expect(await read("Portable copy 1!A1")).not.toBe(null);
    });
  });
});
