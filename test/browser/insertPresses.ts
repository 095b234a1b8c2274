import { button, type CommandPress, field, openSection } from "./commandPress";
import type { ExcelPane } from "./openExcelPane";

const insertKind = async (pane: ExcelPane, kind: string, at: string) => {
  await pane.select(at);
  await openSection(pane, "Insert");
  await pane.page.getByRole("radio", { name: kind }).check();
};
const chooseFunction = async (pane: ExcelPane, name: string) => {
  await insertKind(pane, "Function", "Sheet1!A1");
  if (await button(pane, "All functions").isVisible()) await button(pane, "All functions").click();
  await pane.page.getByRole("searchbox", { name: "Search functions" }).fill(name);
  await button(pane, new RegExp(`^${name}`)).click();
};

const chartPress = (
  label: string,
  row: number,
  drawn: { readonly type: string; readonly title: string; readonly source: string },
): CommandPress => ({
  command: "insertChart",
  by: "pane",
  what: `draws ${label.toLowerCase()} over live cells`,
  press: async (pane) => {
    await insertKind(pane, "Chart", `Sheet1!A${row}`);
    await pane.page.getByLabel("Chart", { exact: true }).last().selectOption({ label });
    await button(pane, "Insert chart").click();
  },
  says: `The chart and its cells are in Sheet1!A${row}:`,
  effect: async (pane) => {
    const charts = await pane.charts("Sheet1");
    const formula = await pane.formula(`Sheet1!A${row + 1}`);
    return [charts[charts.length - 1], formula?.includes("(FixOrFlat_Assumptions")];
  },
  becomes: [{ ...drawn, title: expect.stringContaining(drawn.title) as unknown }, true],
});

export const INSERT_PRESSES: readonly CommandPress[] = [
  {
    command: "insertFunction",
    by: "pane",
    what: "puts the formula of the form into the selected cell",
    press: async (pane) => {
      await chooseFunction(pane, "MSP_COST");
      await field(pane, "users").fill("40");
      await field(pane, "fee_per_user").fill("135");
      await button(pane, "Insert").click();
    },
    says: "The formula was put into Sheet1!A1.",
    effect: (pane) => pane.formula("Sheet1!A1"),
    becomes: "=MSP_COST(40,135)",
  },
  {
    command: "insertExample",
    by: "pane",
    what: "puts the cells of an example and its formula at the selection",
    press: async (pane) => {
      await chooseFunction(pane, "BREAKFIX_COST");
      await pane.select("Sheet1!A5");
      await button(pane, "Insert example =BREAKFIX_COST(A1:A3,2,100)").click();
    },
    says: "The example's cells and its formula were put into Sheet1!A5:C7.",
    effect: async (pane) => [await pane.rows("Sheet1!A5:A7"), await pane.formula("Sheet1!C5")],
    becomes: [[[10], [20], [30]], "=BREAKFIX_COST(A5:A7,2,100)"],
  },
  {
    command: "insertBudgetLines",
    by: "pane",
    what: "lays twelve months out at the selection",
    press: async (pane) => {
      await insertKind(pane, "Budget", "Sheet1!A340");
      await pane.page.getByLabel("First month").fill("2027-04");
      await button(pane, "Insert budget lines").click();
    },
    says: /^The budget of "Brave" for managed is in Sheet1!A340:O365\./,
    effect: async (pane) => [
      await pane.formula("Sheet1!D347"),
      await pane.rows("Sheet1!B342"),
      await pane.formula("Sheet1!N349"),
      await pane.formula("Sheet1!O357"),
    ],
    becomes: [
      "=DATE(YEAR($B$342),MONTH($B$342)+1,1)",
      [[46478]],
      '=VLOOKUP(N$347,SUPPORT_BUDGET(FixOrFlat_Assumptions,$B$346,$B$341,"",$B$342,1),2,FALSE)',
      "=SUM(C357:N357)",
    ],
  },
  chartPress("Costs of every option", 40, {
    type: "ColumnStacked",
    title: "Expected cost",
    source: "Sheet1!A41:F44",
  }),
  chartPress("Scenarios side by side", 100, {
    type: "ColumnClustered",
    title: "Total cost",
    source: "Sheet1!A101:E106",
  }),
  chartPress("Good and bad years", 160, {
    type: "XYScatterLinesNoMarkers",
    title: "Chance that a year",
    source: "Sheet1!A161:B201",
  }),
  chartPress("Cash over the term", 220, {
    type: "Line",
    title: "Expected cash",
    source: "Sheet1!A221:B257",
  }),
  chartPress("What matters", 280, {
    type: "BarClustered",
    title: "Break-fix minus managed",
    source: "Sheet1!A281:C291",
  }),
];
