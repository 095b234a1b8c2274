import { button, byRibbon, type CommandPress, field, openSection } from "./commandPress";
import type { ExcelPane } from "./openExcelPane";

const pressing = (section: string, name: string) => async (pane: ExcelPane) => {
  await openSection(pane, section);
  await button(pane, name).click();
};
/** A ticket on every third day from 12 January 2025 on. */
const TICKETS = Array.from({ length: 60 }, (_, index) => [45669 + 3 * index, 0.25 * (1 + (index % 12))]);

export const EVIDENCE_PRESSES: readonly CommandPress[] = [
  {
    command: "readExport",
    by: "pane",
    what: "reads the table around one selected cell, shows the fit and writes nothing",
    press: async (pane) => {
      await pane.type("Sheet1!AA1", "Opened");
      await pane.type("Sheet1!AB1", "Hours");
      for (const [index, [date, hours]] of TICKETS.entries()) {
        await pane.type(`Sheet1!AA${index + 2}`, date!);
        await pane.type(`Sheet1!AB${index + 2}`, hours!);
      }
      await pane.select("Sheet1!AA5");
      await openSection(pane, "Evidence");
      await button(pane, "Use selection for Table").click();
      await button(pane, "Read").click();
    },
    says: "Read Sheet1!AA1:AB61: 61 rows.",
    effect: async (pane) => {
      const row = await pane.rowOf("Comparison", "Incidents per user per month");
      await pane.page.getByRole("heading", { name: "What the history says" }).waitFor();
      await pane.page.getByText(/tickets in 5 whole months/).waitFor();
      return [await field(pane, "Table").inputValue(), await pane.shown(`Comparison!E${row}`)];
    },
    becomes: ["Sheet1!AA5", 0.25],
  },
  {
    command: "applyEvidence",
    by: "pane",
    what: "writes the fit into the scenario that is shown, with its interval and what it rests on",
    press: (pane) => button(pane, "Put into Brave").click(),
    says: 'Written into "Brave": Incidents per user per month, Uncertainty of the rate, Hands-on hours',
    effect: async (pane) => {
      const row = await pane.rowOf("Comparison", "Incidents per user per month");
      const [cells] = await pane.rows(`Comparison!B${row}:I${row}`);
      return cells!.map((each) => (typeof each === "number" ? each.toFixed(2) : String(each).slice(0, 24)));
    },
    becomes: [
      "0.25",
      "0.50",
      "0.10",
      "0.41",
      "incidents per user per m",
      "0.31",
      "0.54",
      "Your history: 50 tickets",
    ],
  },
];

const isFrozen = async (pane: ExcelPane) => ({
  formula: await pane.formula("Comparison!A4"),
  shown: await pane.shown("Comparison!B4"),
  isKept: (await pane.sheetNames()).includes("Frozen formulas"),
});
const FROZEN = { formula: undefined, shown: "Base case", isKept: true };
const THAWED = { ...FROZEN, formula: "=SUPPORT_SCENARIOS(FixOrFlat_Assumptions)" };
const spoil = (pane: ExcelPane) => pane.type("Sheet1!P1", "=_xldudf_MSP_COST(40,135)");

export const SHARE_PRESSES: readonly CommandPress[] = (["pane", "ribbon"] as const).flatMap((by) => [
  {
    command: "freezeFormulas",
    by,
    what: "leaves values and keeps the formulas on a sheet",
    press: async (pane) => {
      await pane.calculate();
      await (by === "pane" ? pressing("Share", "Freeze") : byRibbon("freezeFormulas"))(pane);
    },
    says: /formulas became values\. They are kept on the sheet Frozen formulas/,
    effect: isFrozen,
    becomes: FROZEN,
  },
  {
    command: "thawFormulas",
    by,
    what: "puts the formulas back",
    press: by === "pane" ? pressing("Share", "Thaw") : byRibbon("thawFormulas"),
    says: "formulas were put back.",
    effect: async (pane) => {
      await pane.calculate();
      return isFrozen(pane);
    },
    becomes: THAWED,
  },
  {
    command: "repairFormulas",
    by,
    what: "enters a formula again that had lost its function",
    press: async (pane) => {
      await spoil(pane);
      await (by === "pane" ? pressing("Help", "Repair formulas") : byRibbon("repairFormulas"))(pane);
    },
    says: /entered again: .*Sheet1!P1/,
    effect: (pane) => pane.formula("Sheet1!P1"),
    becomes: "=MSP_COST(40,135)",
  },
]);

export const HAND_ON_PRESSES: readonly CommandPress[] = [
  {
    command: "insertDecisionMemo",
    by: "pane",
    what: "adds a sheet to print",
    press: pressing("Share", "Add decision memo"),
    says: 'The sheet Decision memo was added for "Brave".',
    effect: async (pane) => [
      await pane.formula("'Decision memo'!B4"),
      (await pane.charts("Decision memo")).length,
    ],
    becomes: ["=INDEX(SUPPORT_VERDICT(FixOrFlat_Assumptions,$B$6),1,1)", 1],
  },
  {
    command: "portableCopy",
    by: "pane",
    what: "adds sheets of plain formulas for a scenario",
    press: async (pane) => {
      await openSection(pane, "Share");
      await pane.page.getByLabel("Scenarios to copy").selectOption("Brave");
      await button(pane, "Add portable copy").click();
    },
    says: 'sheets of plain formulas were added for "Brave"',
    effect: async (pane) => [
      (await pane.sheetNames()).slice(-7),
      await pane.formula("'Costs 1'!C6"),
      await pane.formula("'Months 1'!E5"),
      (await pane.names())["yearInvoices_1"]?.split("!")[0],
    ],
    becomes: [
      ["Portable copy 1", "Inputs 1", "Costs 1", "Months 1", "Breakeven 1", "Year 1", "Hours 1"],
      "=yearInvoices_1",
      "=SUM(E7:E18)",
      "'Months 1'",
    ],
  },
  {
    command: "newComparison",
    by: "ribbon",
    what: "points to the assumptions that are there already",
    press: byRibbon("newComparison"),
    says: "The assumptions of this workbook are already in Comparison!",
    effect: async (pane) => (await pane.sheetNames()).filter((name) => name.startsWith("Comparison")),
    becomes: ["Comparison"],
  },
  {
    command: "showHelp",
    by: "ribbon",
    what: "shows the pane's Help where Excel cannot open a browser",
    press: async (pane) => {
      await openSection(pane, "Insert");
      await byRibbon("showHelp")(pane);
    },
    effect: async ({ page }) => {
      await page.getByRole("tab", { name: "Help", selected: true }).waitFor();
      return page.context().pages().length;
    },
    becomes: 1,
  },
  {
    command: "selfCheck",
    by: "pane",
    what: "tries everything and leaves its list",
    press: pressing("Help", "Run the self-check"),
    says: /^All \d+ checks are OK\. The sheet Fix or Flat self-check lists/,
    effect: async (pane) => (await pane.sheetNames()).filter((name) => /self-check|trial/.test(name)),
    becomes: ["Fix or Flat self-check"],
  },
];
