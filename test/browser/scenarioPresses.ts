import { button, byRibbon, type CommandPress, field } from "./commandPress";
import type { ExcelPane } from "./openExcelPane";

const scenarioMenu = async (pane: ExcelPane, item: string) => {
  await button(pane, "Scenario actions").click();
  await pane.page.getByRole("menuitem", { name: item }).click();
};
const headers = async (pane: ExcelPane) =>
  (await pane.rows("Comparison!B11:G11"))[0]!.filter((each) => each !== null);

const usedSheets = async (pane: ExcelPane) => ({
  sheets: await pane.sheetNames(),
  range: (await pane.names())["FixOrFlat_Assumptions"],
  summary: await pane.formula("Comparison!A4"),
  charts: (await pane.charts("Comparison")).map(({ type }) => type),
  headers: await headers(pane),
});
const NEW_COMPARISON = {
  sheets: ["Sheet1", "Comparison", "Decision"],
  range: expect.stringMatching(/^Comparison!A11:H\d+$/) as unknown,
  summary: "=SUPPORT_SCENARIOS(FixOrFlat_Assumptions)",
  charts: ["ColumnStacked"],
  headers: ["Base case", "Many incidents", "Few incidents", "Unit", "Low", "High"],
};

/** The first press of all: an empty workbook, and the button of the ribbon. */
export const FIRST_PRESS: CommandPress = {
  command: "newComparison",
  by: "ribbon",
  what: "adds the sheets of a comparison to an empty workbook",
  press: byRibbon("newComparison"),
  says: "The sheets Comparison and Decision were added",
  effect: usedSheets,
  becomes: NEW_COMPARISON,
};

/** The same by the first steps of the pane, which make way for the comparison. */
export const FIRST_RUN_PRESS: CommandPress = {
  command: "newComparison",
  by: "pane",
  what: FIRST_PRESS.what,
  press: async (pane) => {
    await button(pane, "Insert the sample").click();
    await pane.page.getByRole("tab", { name: "Compare" }).waitFor();
  },
  effect: usedSheets,
  becomes: NEW_COMPARISON,
};

export const SCENARIO_PRESSES: readonly CommandPress[] = [
  {
    command: "addScenario",
    by: "pane",
    what: "puts a column behind the last scenario",
    press: async (pane) => {
      await scenarioMenu(pane, "Add…");
      await field(pane, "Name").fill("Brave");
      await button(pane, "Add scenario").click();
    },
    says: 'The scenario "Brave" was added after "Few incidents".',
    effect: headers,
    becomes: ["Base case", "Many incidents", "Few incidents", "Brave", "Unit", "Low"],
  },
  {
    command: "duplicateScenario",
    by: "pane",
    what: "puts a copy beside a scenario",
    press: (pane) => scenarioMenu(pane, "Duplicate"),
    says: '"Brave (copy)" was added as a copy of "Brave".',
    effect: async (pane) => [await headers(pane), (await pane.rows("Comparison!E13:F13"))[0]],
    becomes: [
      ["Base case", "Many incidents", "Few incidents", "Brave", "Brave (copy)", "Unit"],
      [25, 25],
    ],
  },
  {
    command: "renameScenario",
    by: "pane",
    what: "gives a scenario another header",
    press: async (pane) => {
      await scenarioMenu(pane, "Rename…");
      await field(pane, "Name").fill("Bold");
      await button(pane, "Rename").click();
    },
    says: '"Brave (copy)" is now called "Bold".',
    effect: headers,
    becomes: ["Base case", "Many incidents", "Few incidents", "Brave", "Bold", "Unit"],
  },
  {
    command: "moveScenario",
    by: "pane",
    what: "lets a scenario change places with its neighbour",
    press: (pane) => scenarioMenu(pane, "Move left"),
    says: '"Bold" is now to the left of "Brave".',
    effect: headers,
    becomes: ["Base case", "Many incidents", "Few incidents", "Bold", "Brave", "Unit"],
  },
  {
    command: "deleteScenario",
    by: "pane",
    what: "takes a scenario out of the sheet",
    press: async (pane) => {
      await scenarioMenu(pane, "Delete…");
      await button(pane, "Delete").click();
    },
    says: 'The scenario "Bold" was deleted',
    effect: async (pane) => [await headers(pane), (await pane.names())["FixOrFlat_Assumptions"]],
    becomes: [
      ["Base case", "Many incidents", "Few incidents", "Brave", "Unit", "Low"],
      expect.stringMatching(/^Comparison!A11:I\d+$/),
    ],
  },
];
