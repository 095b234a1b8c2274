import { cellName } from "../../src/workbook/port/cellAddress";
import type { CommandId, RequestOf } from "../../src/commands/commands";
import { SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { quotesSheet, SAMPLE_QUOTES } from "../../src/workbook/sheets/quotesSheet";
import { describeInBrowser } from "./chromium";
import { openAllCards } from "./openAllCards";
import { suiteWorkbench } from "./openWorkbench";

const FIRM = { users: 60 };
/** Both firms have the same demand; only the second one has projects. */
const SCENARIOS = [
  { name: "Plain", values: FIRM },
  { name: "Projects", values: { ...FIRM, projectHoursPerYear: 80 } },
];

/** What is on paper, under the labels of the sheet. */
const PER_USER = {
  managedFeePerUser: 145,
  onboardingMonths: 2,
  managedFeeIncrease: 0.04,
  outOfScopeShare: 0.1,
  termMonths: 12,
};
const PER_DEVICE = {
  managedFeePerDevice: 95,
  devicesBilled: 60,
  managedFeePerServer: 210,
  servers: 3,
  managedFeePerSite: 350,
  sites: 2,
  projectHourlyRateManaged: 165,
  termMonths: 36,
  noticeDays: 60,
  exitFeeShare: 0.5,
};

/** Fees of 7,030 a month until 12 months and 60 days, half of those that remain, and the handover. */
const NOTICE = 60 / (365.25 / 12);
const LEAVING = 7030 * NOTICE + 0.5 * 7030 * (24 - NOTICE) + 2500;

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
    await run("newComparison", { scenarios: SCENARIOS });
    await run("insertQuotes", undefined);
    await type("C", "Per user", PER_USER);
    await type("D", "Per device", PER_DEVICE);
  });

  it("have their prices in cells: a year, the term discounted, and leaving after a year", async () => {
    expect(await measured("Per user", "cash", "Plain")).toBeCloseTo(132_240, 6);
    expect(await measured("Per device", "cash", "Projects")).toBeCloseTo(97_560, 6);
    expect(await measured("Per device", "npv", "Projects")).toBeCloseTo(260_512.28, 2);
    expect(await measured("Per device", "exit cost", "Projects")).toBeCloseTo(LEAVING, 6);
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
