import type { Locator } from "playwright-core";
import { cellName } from "../../src/workbook/port/cellAddress";
import { describeInBrowser } from "./chromium";
import { suiteWorkbench } from "./openWorkbench";
import { openAllCards } from "./openAllCards";
import { chancePlace, expectShown, moneyPlace, numberPlace, sharePlace, shownNumber } from "./shownFigure";

/** Where formulas are entered, with room to spill. */
const FIRST_COLUMN = 16;
/** More rows than any of our spills has. */
const MOST_ROWS = 120;

type Cell = number | string | boolean | null;
type Rows = readonly (readonly Cell[])[];

describeInBrowser("every number that Compare shows", () => {
  const workbench = suiteWorkbench();
  let pane: Locator;
  beforeAll(() => {
    pane = workbench.page.locator("#pane");
  });

  /** What a formula spills, without the empty rows below it. */
  async function spilled(formula: string, columns: number): Promise<Rows> {
    await workbench.enter(`Budget!${cellName(0, FIRST_COLUMN)}`, formula);
    const addresses = Array.from({ length: MOST_ROWS }, (_, row) =>
      Array.from({ length: columns }, (__, column) => `Budget!${cellName(row, FIRST_COLUMN + column)}`),
    );
    const rows = await workbench.page.evaluate(
      (all) => Promise.all(all.map((row) => Promise.all(row.map((cell) => window.workbench.read(cell))))),
      addresses,
    );
    return rows.filter((row) => row.some((cell) => cell !== null));
  }

  const cell = async (formula: string) => (await spilled(formula, 1))[0]![0] as number;

  const table = (name: string | RegExp) => pane.getByRole("table", { name, exact: true });

  /** The first line of every cell; the small print below it repeats it in words. */
  const texts = async (name: string | RegExp): Promise<readonly (readonly string[])[]> => {
    const found = table(name).first();
    await found.waitFor();
    return found.evaluate((element) =>
      [...(element as HTMLTableElement).tBodies[0]!.rows].map((row) =>
        [...row.cells].map((each) => (each.innerText || each.textContent!).trim().split("\n")[0]!.trim()),
      ),
    );
  };

  const choose = (label: string) => pane.getByRole("radio", { name: label }).check({ force: true });

  describe.each(["Today", "Growing", "Lean"])("of %s", (scenario) => {
    const support = (name: string, rest = "") =>
      `=SUPPORT_${name}(FixOrFlat_Assumptions${rest},"${scenario}")`;
    let compared: ReadonlyMap<Cell, readonly Cell[]>;
    let reasons: Rows;
    const measure = (name: string) => compared.get(name)!.slice(1) as readonly number[];
    const figureOf = (statement: RegExp) =>
      reasons.find(([text]) => statement.test(String(text)))![1] as number;

    beforeAll(async () => {
      await pane.getByLabel("Scenario", { exact: true }).first().selectOption({ label: scenario });
      await pane.getByLabel("Break-fix against").selectOption("");
      await openAllCards(pane);
      await pane.locator("[data-card=reasons][aria-busy=false]").waitFor();
      const asTable = pane.getByRole("button", { name: /^Show as table/, pressed: false });
      while ((await asTable.count()) > 0) await asTable.first().click();
      compared = new Map((await spilled(support("COMPARE"), 7)).map((row) => [row[0]!, row]));
      reasons = await spilled(support("VERDICT"), 3);
    });

    it("is the verdict of the cells, with its chances and its first facts", async () => {
      const verdict = String(reasons[0]![0]);
      const heading = pane.locator("[data-verdict] h2[aria-busy=false]");
      expect((await heading.textContent())!.toLowerCase()).toContain(verdict);
      const managedWins = figureOf(/^managed is cheaper in/);
      const bar = pane.locator("[data-verdict]").getByRole("img", { name: /of years, managed in/ });
      const [breakFix, managed] = (await bar.getAttribute("aria-label"))!.match(/[<>]?[\d.]+%/g)!;
      expectShown("chance of managed", managed!, managedWins, chancePlace);
      expectShown("chance of break-fix", breakFix!, 1 - managedWins, chancePlace);
      const facts = await pane.locator("dl").first().locator("dd > :first-child").allTextContents();
      const [breakFixCash, managedCash] = measure("cash");
      expectShown("cash alone", facts[0]!, Math.abs(breakFixCash! - managedCash!), moneyPlace);
      const [breakFixTotal, managedTotal, , , , difference] = measure("total");
      const place = () => moneyPlace(Math.max(breakFixTotal!, managedTotal!));
      expectShown("all costs", facts[1]!, Math.abs(difference!), place);
    });

    it("is the cash to plan for of the cells", async () => {
      const rows = await texts("Cash to plan for in year 1");
      // The cells know no P90, which the third row shows.
      for (const [row, name] of [
        [0, "cash"],
        [1, "cash p80"],
        [3, "cash p95"],
      ] as const) {
        for (const [column, option] of ["break-fix", "managed"].entries()) {
          const value = await cell(support("COST", `,"${option}","${name}"`));
          expectShown(`${name} of ${option}`, rows[row]![column + 1]!, value, moneyPlace);
        }
      }
    });

    it("is the cash, time, risk and total of the cells, to the place of the table's largest", async () => {
      const rows = await texts(/^Expected cost of months 1 to 12, rounded/);
      const place = () => moneyPlace(Math.max(...measure("total").slice(0, 2)));
      for (const [index, name] of ["cash", "time", "risk", "total"].entries())
        for (const [column, value] of [0, 1, 5].map((at) => measure(name)[at]!).entries())
          expectShown(`${name} ${column}`, rows[index]![column + 1]!, value, place);
      const hours = measure("downtime hours");
      const hourPlace = () => moneyPlace(Math.max(hours[0]!, hours[1]!));
      [hours[0]!, hours[1]!, hours[0]! - hours[1]!].forEach((value, column) =>
        expectShown(`downtime ${column}`, rows[4]![column + 1]!, value, hourPlace),
      );
    });

    it("is the cash, total, P5 and P95 of all five options", async () => {
      const rows = await texts("What each option costs");
      for (const [column, name] of ["cash", "total", "p5", "p95"].entries())
        measure(name)
          .slice(0, 5)
          .forEach((value, option) =>
            expectShown(`${name} of option ${option}`, rows[option]![column + 1]!, value, moneyPlace),
          );
    });

    it("adds up to its subtotals in the lines that they are made of", async () => {
      const lines = table("What these costs are made of");
      if (!(await lines.isVisible())) await pane.getByText("What these costs are made of").click();
      const rows = await texts("What these costs are made of");
      const place = moneyPlace(Math.max(...measure("total").slice(0, 2)));
      const groups = rows.flatMap(([head], at) => (["Cash", "Time", "Risk"].includes(head!) ? [at] : []));
      for (const [index, start] of groups.entries()) {
        const own = rows.slice(start + 1, groups[index + 1] ?? rows.length);
        for (const column of [1, 2]) {
          const amounts = own.map((row) => row[column]!).filter((text) => text !== "–");
          const sum = amounts.reduce((all, text) => all + shownNumber(text), 0);
          const value = measure(rows[start]![0]!.toLowerCase())[column - 1]!;
          expect(Math.abs(sum - value)).toBeLessThanOrEqual((amounts.length * place) / 2 + 1e-6);
        }
      }
    });

    it.each([
      ["All costs", ""],
      ["Cash only", "cash "],
    ])("is a quantile of the cells at every level of the curves: %s", async (scope, prefix) => {
      await choose(scope);
      const rows = await texts("Good years and bad years");
      expect(rows.length).toBeGreaterThan(8);
      for (const level of ["5", "50", "80", "95", "99"]) {
        const row = rows.find(([head]) => head === `${level}%`)!;
        for (const [column, option] of ["break-fix", "managed"].entries()) {
          const value = await cell(support("COST", `,"${option}","${prefix}p${level}"`));
          expectShown(`${prefix}P${level} of ${option}`, row[column + 1]!, value, moneyPlace);
        }
      }
    });

    it("is the chance, the spread and the regret of the cells", async () => {
      const said = await pane.locator("[data-card=difference]").innerText();
      const [, managed, breakFix] = /Managed is cheaper in (\S+%) of years, break-fix in (\S+%)/.exec(said)!;
      const managedWins = figureOf(/^managed is cheaper in/);
      expectShown("managed wins", managed!, managedWins, chancePlace);
      expectShown("break-fix wins", breakFix!, 1 - managedWins, chancePlace);
      const [, lowSide, low, highSide, high] =
        /between (break-fix|managed) (\S+) cheaper and (break-fix|managed) (\S+) cheaper/.exec(said)!;
      const signed = (side: string, text: string) => `${side === "break-fix" ? "−" : ""}${text}`;
      expectShown("P5 of the difference", signed(lowSide!, low!), measure("p5")[5]!, moneyPlace);
      expectShown("P95 of the difference", signed(highSide!, high!), measure("p95")[5]!, moneyPlace);
      const [, afterBreakFix, afterManaged] =
        /hindsight, break-fix costs (\S+) a year too much on average, managed (\$[\d,.]*\d)/.exec(said)!;
      expectShown("regret", afterBreakFix!, figureOf(/^on average, choosing break-fix/), moneyPlace);
      expectShown("regret", afterManaged!, figureOf(/^on average, choosing managed/), moneyPlace);
      const [, knowing] = /worth at most (\$[\d,.]*\d)/.exec(said)!;
      expectShown("knowing the year", knowing!, figureOf(/^knowing the year/), moneyPlace);
      const shares = (await texts("Who wins, year by year")).map((row) => shownNumber(row[2]!));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.97);
    });

    it("is a breakeven of the cells, or a dash where they have none", async () => {
      const rows = (await texts("What would tip it")).filter((row) => row.length > 1);
      const cells = (await spilled(support("BREAKEVEN", ","), 4)).slice(1);
      expect(rows.length).toBe(cells.length);
      for (const [label, now, value] of cells) {
        const [, shownNow, turnsAt] = rows.find(([head]) => head === label)!;
        const place = shownNow!.endsWith("%")
          ? sharePlace
          : /fee|rate|wage/i.test(String(label))
            ? moneyPlace
            : numberPlace;
        expectShown(`${label} now`, shownNow!, now as number, place);
        if (typeof value === "number") expectShown(`${label} turns at`, turnsAt!, value, place);
        else expect([label, turnsAt]).toEqual([label, "–"]);
      }
    });

    it("is a swing of the cells for every uncertain input, in their order", async () => {
      const rows = await texts("What matters most");
      const cells = (await spilled(support("SENSITIVITY"), 5)).slice(1);
      expect(rows.map(([label]) => label)).toEqual(cells.map(([label]) => label));
      cells.forEach(([label, , , atLow, atHigh], index) => {
        expectShown(`${label} at low`, rows[index]![1]!, atLow as number, moneyPlace);
        expectShown(`${label} at high`, rows[index]![2]!, atHigh as number, moneyPlace);
      });
    });

    it("is the budget of the cells in every month, and what leaving costs after it", async () => {
      await choose("By month");
      const monthly = await texts("Cash over the term");
      await choose("Added up");
      const added = await texts("Cash over the term");
      const exits = (await spilled(support("EXIT"), 5)).slice(1);
      expect(monthly.length).toBe(exits.length);
      exits.forEach((row, month) =>
        expectShown(`leaving after ${month + 1}`, monthly[month]![3]!, row[4] as number, moneyPlace),
      );
      for (const [column, option] of ["break-fix", "managed"].entries()) {
        const budget = (await spilled(support("BUDGET", `,"${option}"`), 6)).slice(1, exits.length + 1);
        budget.forEach(([, , main, other, , cumulative], month) => {
          const cash = (main as number) + (other as number);
          expectShown(`${option} in ${month + 1}`, monthly[month]![column + 1]!, cash, moneyPlace);
          const sum = cumulative as number;
          expectShown(`${option} up to ${month + 1}`, added[month]![column + 1]!, sum, moneyPlace);
        });
      }
    });

    it("is the total and the verdict of every scenario", async () => {
      const rows = (await texts("Scenarios side by side")).filter((row) => row.length > 1);
      const [names, breakFix, managed, ...rest] = await spilled(
        "=SUPPORT_SCENARIOS(FixOrFlat_Assumptions)",
        4,
      );
      expect(rows.map(([name]) => name)).toEqual(names!.slice(1));
      rows.forEach((row, index) => {
        expectShown(`${row[0]} break-fix`, row[1]!, breakFix![index + 1] as number, moneyPlace);
        expectShown(`${row[0]} managed`, row[2]!, managed![index + 1] as number, moneyPlace);
        expect(rest.at(-1)![index + 1]).toContain(row[3]);
      });
    });

    it("is in the very sentences of the cells where it gives reasons", async () => {
      const all = pane.getByRole("button", { name: /^Show all \d+ reasons$/ });
      if ((await all.count()) > 0) await all.click();
      const items = pane.locator("[data-card=reasons] ol > li > :first-child");
      const said = await items.allTextContents();
      // The answer is above all cards, and what nobody has stated has a card of its own.
      const own = reasons.slice(2).map(([statement]) => String(statement));
      expect(said).toEqual(own.filter((text) => !text.startsWith("assumed: ")).map((text) => `${text}.`));
    });
  });
});
