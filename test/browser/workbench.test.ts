import { readFileSync } from "fs";
import { join } from "path";
import { runInNewContext } from "vm";
import { EXAMPLES } from "../../src/functions/catalogue/examples";
import { SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { COMPARE_ROWS } from "../../src/workbook/sheets/comparisonResults";
import { SAMPLE_WORKBOOK } from "../../src/workbook/sheets/sampleWorkbook";
import { cellName } from "../../src/workbook/port/cellAddress";
import { isErrorText } from "../../src/workbench/grid/functions/errorSentences";
import { describeInBrowser } from "./chromium";
import { suiteWorkbench } from "./openWorkbench";
import { until } from "./until";

describeInBrowser("workbench", () => {
  const workbench = suiteWorkbench();

  const { enter, read, select } = {
    enter: (address: string, text: string) => workbench.enter(address, text),
    read: (address: string) => workbench.read(address),
    select: (address: string) => workbench.select(address),
  };
  const statusLine = () => workbench.page.locator("#status [role=status]");

  describe("the sample workbook", () => {
    it.each(SAMPLE_WORKBOOK.map((sheet) => [sheet.name, sheet] as const))(
      "has a value and no error in every filled cell of %s",
      async (name, { rows }) => {
        const addresses = rows.flatMap((cells, row) =>
          cells.flatMap((content, column) => (content === null ? [] : [`${name}!${cellName(row, column)}`])),
        );
        const values = await workbench.page.evaluate(
          (all) => Promise.all(all.map((address) => window.workbench.read(address))),
          addresses,
        );
        const bad = addresses.filter((_, index) => values[index] === null || isErrorText(values[index]));
        expect(bad).toEqual([]);
      },
    );

    it("has room and formats for every row of SUPPORT_COMPARE", async () => {
      const rows = SAMPLE_WORKBOOK[0]!.rows;
      const first = rows.findIndex(([cell]) => JSON.stringify(cell ?? "").includes("SUPPORT_COMPARE"));
      const shown = await Promise.all(
        COMPARE_ROWS.map((_, row) => read(`Comparison!${cellName(first + row, 0)}`)),
      );
      expect(shown).toEqual(COMPARE_ROWS);
      expect(await read(`Comparison!${cellName(first + COMPARE_ROWS.length, 0)}`)).toBe(null);
    });

    it("finds its own assumptions and its own budget in order", async () => {
      expect(await read("Comparison!B3")).toBe("OK");
      const budget = SAMPLE_WORKBOOK.find(({ name }) => name === "Budget")!;
      const [row] = budget.rows.flatMap((cells, index) =>
        cells[0] === "Agrees with the months" ? [index] : [],
      );
      expect(await read(`Budget!${cellName(row!, 2)}`)).toBe("OK");
    });
  });

  describe("typing", () => {
    afterEach(async () => {
      for (const cell of ["Q1", "Q2", "Q3", "R1", "R2"]) await enter(`Budget!${cell}`, "");
    });

    it("computes a formula of each component function", async () => {
      await enter("Budget!Q1", "=BREAKFIX_COST(12,2.5,150)");
      await enter("Budget!Q2", "=msp_cost(40,135)");
      expect(await read("Budget!Q1")).toBe(4500);
      expect(await read("Budget!Q2")).toBe(64800);
    });

    it.each([
      ["12", 12],
      ["35%", 0.35],
      ["-1,200.5", -1200.5],
      ["hello", "hello"],
      ["TRUE", true],
      ["'=1+1", "=1+1"],
      ["", null],
    ])("reads %p as a user means it", async (text, value) => {
      await enter("Budget!Q1", text);
      expect(await read("Budget!Q1")).toBe(value);
    });

    it("spills a column, spills again when an input changes, and says when it is blocked", async () => {
      await enter("Budget!Q1", "10");
      await enter("Budget!Q2", "20");
      await enter("Budget!R1", "=BREAKFIX_COST(Q1:Q2,2,100)");
      expect(await read("Budget!R2")).toBe(20 * 2 * 100);
      await enter("Budget!Q2", "30");
      expect(await read("Budget!R2")).toBe(30 * 2 * 100);
      await enter("Budget!R2", "in the way");
      expect(await read("Budget!R1")).toBe("#SPILL!");
    });

    it("spoils only the row of a bad cell, and tells its sentence there", async () => {
      await enter("Budget!Q1", "ten");
      await enter("Budget!Q2", "20");
      await enter("Budget!R1", "=BREAKFIX_COST(Q1:Q2,2,100)");
      expect(await read("Budget!R1")).toBe("#VALUE!");
      expect(await read("Budget!R2")).toBe(20 * 2 * 100);
      await select("Budget!R1");
      await statusLine().getByText('incidents is "ten"').waitFor();
      await enter("Budget!Q1", "10");
      await statusLine().getByText("#VALUE!").waitFor({ state: "detached" });
    });

    it("lists the errors of the sheet and jumps to one", async () => {
      await enter("Budget!Q2", "=MSP_COST(-1,135)");
      await select("Budget!A1");
      await workbench.page.getByRole("button", { name: "1 cell with an error" }).click();
      await workbench.page.getByRole("button", { name: "users is -1" }).click();
      await statusLine().getByText("Q2 #VALUE!").waitFor();
    });

    it("passes error cells, empty cells and omitted arguments on as Excel does", async () => {
      await enter("Budget!Q1", "=1/0");
      await enter("Budget!Q2", "=BREAKFIX_COST(Q1,2,100)");
      await enter("Budget!Q3", "=MSP_COST(40,135,,5400)");
      await enter("Budget!R1", "=BREAKFIX_COST(Q99,2,100)");
      expect(await read("Budget!Q2")).toBe("#DIV/0!");
      expect(await read("Budget!Q3")).toBe(40 * 135 * 12 + 5400);
      expect(await read("Budget!R1")).toBe(0);
    });

    it("computes 100,000 rows in one call", async () => {
      await enter("Evidence!Y1", "=SUM(BREAKFIX_COST(X1:X100000,2,100))");
      expect(await read("Evidence!Y1")).toBe(0);
      await enter("Evidence!X100000", "7");
      expect(await read("Evidence!Y1")).toBe(7 * 2 * 100);
      await enter("Evidence!Y1", "");
      await enter("Evidence!X100000", "");
    });

    it("refuses unknown sheets, bad addresses and what is no text with a sentence", async () => {
      await expect(read("Nowhere!A1")).rejects.toThrow('no sheet "Nowhere"');
      await expect(enter("A1", "1")).rejects.toThrow("not the address of a cell");
      for (const ask of [read, select, (address: string) => enter(address, "1")])
        await expect(ask("Budget!ZZ999")).rejects.toThrow("beyond the last cell of the sheet, AN101000.");
      await expect(enter("Budget!Q1", 5 as never)).rejects.toThrow('enter() types text: "12", not 5.');
    });

    it("knows sheets in upper and lower case and quoted", async () => {
      await enter("'budget'!$Q$1", "7");
      expect([await read("BUDGET!q1"), await read("Budget!Q1")]).toEqual([7, 7]);
    });

    it("takes a spill away with the cell that it comes from, and brings it back by undo", async () => {
      const corner = async () => [await read("Budget!Q1"), await read("Budget!R2")];
      await enter("Budget!Q1", "={1,2;3,4}");
      expect(await corner()).toEqual([1, 4]);
      await enter("Budget!Q1", "");
      expect(await corner()).toEqual([null, null]);
      await select("Budget!Q1");
      await workbench.page.keyboard.press("Control+z");
      await until(workbench.page, async () => String(await corner()), "1,4");
    });
  });

  describe("every example", () => {
    const NEW_SHEET = "Sheet1";
    /** Beside the cells of every example, with room for the widest table before the sheet ends. */
    const [PLACE, COLUMN] = ["T1", 19];
    beforeAll(async () => {
      await workbench.page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    });

    const examples = Object.values(EXAMPLES).flat();
    it.each(examples.map((example) => [example.formula, example] as const))(
      "%s",
      async (formula, example) => {
        const inputs = (example.cells ?? []).flatMap((cells, row) =>
          cells.map((value, column) => [`${NEW_SHEET}!${cellName(row, column)}`, value] as const),
        );
        for (const [address, value] of inputs) await enter(address, value === null ? "" : String(value));
        await enter(`${NEW_SHEET}!${PLACE}`, formula);
        const expected = Array.isArray(example.result) ? example.result : [[example.result]];
        for (const [row, cells] of expected.entries()) {
          for (const [column, value] of cells.entries()) {
            const shown = await read(`${NEW_SHEET}!${cellName(row, COLUMN + column)}`);
            if (typeof value === "number") expect(Number(shown) / (value || 1)).toBeCloseTo(value ? 1 : 0, 9);
            else expect(shown).toBe(value);
          }
        }
        for (const [address] of [...inputs, [`${NEW_SHEET}!${PLACE}`]]) await enter(address!, "");
      },
    );
  });

  describe("help while typing", () => {
    it("offers our functions with their description and arguments", async () => {
      await select("Budget!Q1");
      const type = (text: string) => workbench.page.keyboard.type(text, { delay: 40 });
      await type("=BREAKF");
      await workbench.page.getByText("Expected break-fix invoices").first().waitFor();
      await type("IX_COST(12,");
      await workbench.page.getByText("hours_per_incident").first().waitFor();
      await type("2.5,150)");
      // The grid's list of functions follows the typing late; while it is open, Enter belongs to it.
      await workbench.page.getByText("Expected break-fix invoices").first().waitFor({ state: "hidden" });
      await workbench.page.keyboard.press("Enter");
      await until(workbench.page, () => read("Budget!Q1"), 4500);
      await enter("Budget!Q1", "");
    });
  });

  describe("the pane beside the grid", () => {
    const users = SCENARIO_FIELDS.users.label;
    const [usersRow] = SAMPLE_WORKBOOK[0]!.rows.flatMap((cells, row) => (cells[0] === users ? [row] : []));
    const usersCell = `Comparison!${cellName(usersRow!, 1)}`;
    const usersInput = () => workbench.page.getByLabel(users, { exact: true });

    it("follows an edit in the sheet", async () => {
      await workbench.page.getByRole("tab", { name: "Assumptions" }).click();
      await usersInput().waitFor();
      await enter(usersCell, "55");
      await until(workbench.page, () => usersInput().inputValue(), "55");
    });

    it("writes its edits into the sheet, where they can be undone", async () => {
      await usersInput().fill("61");
      await usersInput().press("Enter");
      await usersInput().blur();
      await until(workbench.page, () => read(usersCell), 61);
      await select(usersCell);
      await workbench.page.keyboard.press("Control+z");
      await until(workbench.page, () => read(usersCell), 55);
      await until(workbench.page, () => usersInput().inputValue(), "55");
    });
  });

  it("asks no other origin for anything and complains about nothing", () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

describe("functions.js", () => {
  it("registers every function of functions.json with nothing but a CustomFunctions global", () => {
    const dist = join(__dirname, "..", "..", "dist");
    const registered: string[] = [];
    const CustomFunctions = { associate: (id: string) => registered.push(id), Error, ErrorCode: {} };
    runInNewContext(readFileSync(join(dist, "functions.js"), "utf8"), { CustomFunctions });
    const { functions } = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as {
      readonly functions: readonly { readonly id: string }[];
    };
    expect(registered.sort()).toEqual(functions.map(({ id }) => id).sort());
  });
});
