import { button, byRibbon, type CommandPress, openSection } from "./commandPress";

export const QUOTE_PRESSES: readonly CommandPress[] = [
  {
    command: "insertQuotes",
    by: "ribbon",
    what: "adds a sheet for quotes with their ranking",
    press: byRibbon("insertQuotes"),
    says: "The sheet Quotes was added with two quotes to type over.",
    effect: async (pane) => [
      (await pane.names())["FixOrFlat_Quotes"],
      await pane.formula("Quotes!A40"),
      (await pane.rows("Quotes!A6:D6"))[0],
    ],
    becomes: [
      "Quotes!A6:H37",
      '=SUPPORT_QUOTES(FixOrFlat_Assumptions,FixOrFlat_Quotes,"total",$B$4)',
      ["Term of the contract", "Unit", "Alder IT", "Brook Services"],
    ],
  },
  {
    command: "addInputs",
    by: "pane",
    what: "adds the row of an input that the sheet does not have",
    press: async (pane) => {
      await openSection(pane, "Assumptions");
      await pane.page.getByRole("searchbox").fill("Project hours per year");
      await button(pane, 'Add "Project hours per year" to the sheet').click();
    },
    effect: async (pane) => {
      // The button makes way for the field of the input.
      await pane.page.getByRole("textbox", { name: /^Project hours per year/ }).waitFor();
      const labels = (await pane.rows("Comparison!A12:A40")).flat();
      return labels.includes("Project hours per year");
    },
    becomes: true,
  },
];
