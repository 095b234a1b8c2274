import { cellName } from "../../src/workbook/port/cellAddress";
import type { CommandId, RequestOf } from "../../src/commands/commands";
import { SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { quotesSheet, SAMPLE_QUOTES } from "../../src/workbook/sheets/quotesSheet";
import { PAPER_EXIT_COST, PAPER_QUOTES, PAPER_SCENARIOS } from "../model/quotes/paperQuotes";
import { describeInBrowser } from "./chromium";
import { openAllCards } from "./openAllCards";
import { suiteWorkbench } from "./openWorkbench";

describeInBrowser("two quotes typed from paper", () => {
  const workbench = suiteWorkbench();
  const run = <Id extends CommandId>(id: Id, request: RequestOf<Id>) =>
    workbench.page.evaluate(([name, asked]) => window.workbench.run(name as "addScenario", asked as never), [
      id,
      request ?? null,
    ] as const);
  const pane = () => workbench.page.locator("#pane");

  /** What a formula gives, in a cell that nothing else is near. */
  const answer = async (formula: string) => {
    await workbench.enter("Sheet1!P1", formula);
    return workbench.read("Sheet1!P1");
  };
  const measured = (quote: string, measure: string, scenario: string) =>
    answer(`=SUPPORT_COST(FixOrFlat_Assumptions,"${quote}","${measure}","${scenario}",FixOrFlat_Quotes)`);

  /** The cell of a sheet in the row of a label, and in a column, counted from 0. */
  async function beside(sheet: string, label: string, column: number, rows = 80): Promise<unknown> {
    const addresses = Array.from({ length: rows }, (_, row) => `'${sheet}'!A${row + 1}`);
    const labels = await workbench.page.evaluate(
      (all) => Promise.all(all.map((each) => window.workbench.read(each))),
      addresses,
    );
    const row = labels.indexOf(label);
    if (row < 0) throw new RangeError(`"${label}" is in no row of ${sheet}: ${labels.join(" | ")}`);
    return workbench.read(`'${sheet}'!${cellName(row, column)}`);
  }

  /** Types a quote over one of the sample, as somebody would who has the paper and has read nothing. */
  async function type(column: "C" | "D", name: string, terms: Readonly<Record<string, number>>) {
    const { rows } = quotesSheet({ name: "Quotes", quotes: SAMPLE_QUOTES });
    const fields = Object.entries(SCENARIO_FIELDS);
    await workbench.enter(`Quotes!${column}6`, name);
    for (const [row, [label, , first, second]] of rows.entries()) {
      const field = fields.find((each) => each[1].label === label)?.[0];
      if (field === undefined) continue;
      const stated = terms[field];
      const isThere = (column === "C" ? first : second) !== null;
      if (stated !== undefined) await workbench.enter(`Quotes!${column}${row + 1}`, String(stated));
      else if (isThere) await workbench.enter(`Quotes!${column}${row + 1}`, "");
    }
  }

  beforeAll(async () => {
    await workbench.page.getByRole("button", { name: "Open", exact: true }).click();
    await workbench.page.getByRole("button", { name: /^Start empty/ }).click();
    await run("newComparison", { scenarios: PAPER_SCENARIOS });
    await run("insertQuotes", undefined);
    await type("C", "Per user", PAPER_QUOTES[0].values);
    await type("D", "Per device", PAPER_QUOTES[1].values);
  });

  it("have their prices in cells: a year, the term discounted, and leaving after a year", async () => {
    expect(await measured("Per user", "cash", "Plain")).toBeCloseTo(132_240, 6);
    expect(await measured("Per device", "cash", "Projects")).toBeCloseTo(97_560, 6);
    expect(await measured("Per device", "npv", "Projects")).toBeCloseTo(260_512.28, 2);
    expect(await measured("Per device", "exit cost", "Projects")).toBeCloseTo(PAPER_EXIT_COST, 6);
    expect(await workbench.read("Quotes!A50")).toBe("OK");
  });

  it("are ranked with break-fix in one table, and judged in every sheet", async () => {
    const ranked = await Promise.all([41, 42, 43].map((row) => workbench.read(`Quotes!A${row}`)));
    expect([...ranked].sort()).toEqual(["Per device", "Per user", "break-fix"]);
    const verdict = await answer(
      '=INDEX(SUPPORT_VERDICT(FixOrFlat_Assumptions,"Plain",FixOrFlat_Quotes),1,1)',
    );
    expect(await workbench.read("Comparison!B10")).toBe(verdict);
    expect(await workbench.read("Decision!B10")).toBe(verdict);
    await pane().getByLabel("Scenario", { exact: true }).first().selectOption({ label: "Plain" });
    const heading = pane().locator("[data-verdict] h2[aria-busy=false]");
    expect((await heading.textContent())!.toLowerCase()).toContain(String(verdict).toLowerCase());
  });

  it("cost as much in the pane", async () => {
    await pane().getByLabel("Scenario", { exact: true }).first().selectOption({ label: "Projects" });
    const card = pane().locator("[data-card=offers]");
    await openAllCards(pane());
    await card.getByText("97,600").first().waitFor();
    await pane().getByLabel("Scenario", { exact: true }).first().selectOption({ label: "Plain" });
    await card.getByText("132,200").first().waitFor();
  });

  it("cost as much in budget and memo", async () => {
    await run("insertBudgetLines", { option: "Per device", scenario: "Projects", to: "new sheet", years: 1 });
    expect(await beside("Support budget", "Expected cash", 14)).toBeCloseTo(97_560, 6);
    await run("insertDecisionMemo", { scenario: "Plain" });
    expect(await beside("Decision memo", "Cash in year 1, expected", 2)).toBeCloseTo(132_240, 6);
  });
});
