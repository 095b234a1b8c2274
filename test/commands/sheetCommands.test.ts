import { COMMANDS, runCommand, runPlainCommand } from "../../src/commands/commands";
import { PLAIN_COMMANDS } from "../../src/commands/plainCommands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readAssumptions } from "../../src/model/assumptions/readAssumptions";
import { TYPICAL_TERMS } from "../../src/model/assumptions/typicalTerms";
import { OPTION_NAMES } from "../../src/model/decision/comparison";
import { CHART_NAMES, type ChartName } from "../../src/workbook/sheets/chartBlock";
import { frozenSheet } from "../../src/workbook/sheets/frozenSheet";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { suiteHost } from "../officeHost/suiteHost";
import { everything, formulaOf, openComparison, shown } from "./openComparison";

const host = suiteHost(openComparison);
const workbook = () => excelWorkbook();
const sheetNames = () => host.workbook.sheets.map(({ name }) => name);
const select = (address: string) => {
  host.workbook.selection = host.workbook.range(address);
};

describe("the list of commands", () => {
  it("has a label and a sentence for each, and buttons for those that need nothing else", () => {
    for (const { label, description } of Object.values(COMMANDS)) {
      expect(label.length).toBeLessThanOrEqual(25);
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(description.length).toBeLessThanOrEqual(250);
    }
    const plain = Object.entries(COMMANDS).flatMap(([id, { needsRequest }]) => (needsRequest ? [] : [id]));
    expect([...PLAIN_COMMANDS].sort()).toEqual(plain.sort());
  });
});

describe("Quotes", () => {
  it("lets the sheets of a comparison judge the best quote, as the pane does, and leaves other formulas", async () => {
    host.open(new WorkbookModel());
    await runPlainCommand(workbook(), "newComparison");
    const own = "=SUPPORT_VERDICT(FixOrFlat_Assumptions,2)";
    host.workbook.sheet("Sheet1").type("A1", own);
    const { sentence } = await runPlainCommand(workbook(), "insertQuotes");
    const formulas = (name: string) => {
      const sheet = host.workbook.sheet(name);
      return [...sheet.cellsIn(sheet.range().block)].flatMap(([, , { formula }]) => formula ?? []);
    };
    const judging = [...formulas("Comparison"), ...formulas("Decision")].filter((formula) =>
      /SUPPORT_(SCENARIOS|BREAKEVEN|VERDICT)/.test(formula),
    );
    expect(judging).toEqual([
      '=SUPPORT_SCENARIOS(FixOrFlat_Assumptions,"total",FixOrFlat_Quotes)',
      '=SUPPORT_SCENARIOS(FixOrFlat_Assumptions,"total",FixOrFlat_Quotes)',
      '=SUPPORT_BREAKEVEN(FixOrFlat_Assumptions,"",$B$3,FixOrFlat_Quotes)',
      "=SUPPORT_VERDICT(FixOrFlat_Assumptions,$B$3,FixOrFlat_Quotes)",
    ]);
    expect(sentence).toMatch(/so do Comparison!A4, Decision!A4, .*, which judge the best quote now/);
    expect(formulas("Sheet1")).toEqual([own]);
  });

  it("are judged by a comparison that comes after them", async () => {
    await runPlainCommand(workbook(), "insertQuotes");
    host.workbook.names = host.workbook.names.filter(({ name }) => name !== "FixOrFlat_Assumptions");
    await runPlainCommand(workbook(), "newComparison");
    expect(formulaOf(host.workbook, "Decision!A4")).toContain("FixOrFlat_Quotes");
  });
});

describe("New comparison", () => {
  beforeEach(() => host.open(new WorkbookModel()));

  it("adds both sheets, whole, and shows the first", async () => {
    const report = await runPlainCommand(workbook(), "newComparison");
    expect(sheetNames()).toEqual(["Sheet1", "Comparison", "Decision"]);
    expect(report.address).toBe("Comparison!A1");
    expect(report.sentence).toContain("The sheets Comparison and Decision were added, with 3 scenarios.");
    expect(host.workbook.active.name).toBe("Comparison");
    expect(shown(host.workbook, "Comparison!B11")).toBe("Base case");
    expect(formulaOf(host.workbook, "Comparison!A4")).toBe("=SUPPORT_SCENARIOS(FixOrFlat_Assumptions)");
    const sheet = host.workbook.sheet("Comparison");
    expect(sheet.frozen).toEqual({ row: 0, column: 0, rows: 11, columns: 1 });
    expect(sheet.charts.map(({ type, seriesBy }) => [type, seriesBy])).toEqual([["ColumnStacked", "Rows"]]);
    expect(sheet.charts[0]!.source.address).toMatch(/^Comparison!A\d+:F\d+$/);
    expect([...sheet.validations.values()].map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: expect.stringContaining("INDEX(FixOrFlat_Assumptions,1,2)") } },
    ]);
    expect(host.workbook.sheet("Decision").validations.has("Decision!B3")).toBe(true);
    const fonts = host.workbook.range("Comparison!B13").map(({ format }) => format.get("Font.Color"));
    expect(fonts).toEqual([["#1348c9"]]);
  });

  it("starts with figures that are known, and with more and fewer incidents than stated", async () => {
    const values = { users: 33, incidentsPerUserPerMonth: 0.3, handsOnHoursPerIncident: 2, hourlyRate: 120 };
    await runCommand(workbook(), "newComparison", { values });
    const found = readAssumptions((await excelWorkbook().readAssumptions())!.cells).scenarios;
    const scenarios = found.map(({ outcome }) => (outcome.ok ? outcome.value : undefined));
    const rates = scenarios.map((scenario) => scenario?.incidentsPerUserPerMonth);
    expect(rates).toEqual([0.3, 0.6, 0.12]);
    for (const scenario of scenarios)
      expect(scenario).toMatchObject({
        ...TYPICAL_TERMS,
        ...values,
        incidentsPerUserPerMonth: expect.any(Number),
        handsOnHoursPerIncident: expect.closeTo(2, 9),
      });
  });

  it("prints as wide as a page with its headings on each, and marks a check that fails", async () => {
    await runPlainCommand(workbook(), "newComparison");
    const { page, conditionalFormats } = host.workbook.sheet("Comparison");
    expect(page).toEqual({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: "Comparison!1:11",
      titleColumns: "Comparison!A:A",
    });
    const [master, list] = conditionalFormats;
    expect(master).toMatchObject({ address: "Comparison!B3", rule: { formula: '=IFERROR(B3<>"OK",TRUE)' } });
    const checksRow = list!.rule.formula.match(/A(\d+)/)![1];
    expect(formulaOf(host.workbook, `Comparison!A${checksRow}`)).toBe(
      "=SUPPORT_CHECK(FixOrFlat_Assumptions)",
    );
    expect(list!.font.color).not.toBe("");
  });

  it("finds free names beside sheets of the same name, in any case of letters", async () => {
    host.workbook.addSheet("COMPARISON");
    host.workbook.addSheet("Comparison 2");
    host.workbook.addSheet("decision");
    await runPlainCommand(workbook(), "newComparison");
    expect(sheetNames().slice(-2)).toEqual(["Comparison 3", "Decision 2"]);
    expect(host.workbook.names[0]!.range!.address).toMatch(/^'Comparison 3'!/);
  });

  it("points to the assumptions that are there already, and adds nothing", async () => {
    host.open(openComparison());
    const before = everything(host.workbook);
    await expect(runPlainCommand(workbook(), "newComparison")).rejects.toThrow(
      /already in Comparison!A11:H\d+ \(named FixOrFlat_Assumptions\)\. Add a scenario there/,
    );
    expect(everything(host.workbook)).toEqual(before);
  });

  it("starts again when the name points nowhere, because its sheet was deleted", async () => {
    host.open(openComparison());
    host.workbook.deleteSheet(host.workbook.sheet("Comparison"));
    await runPlainCommand(workbook(), "newComparison");
    expect(host.workbook.names.map(({ name, range }) => [name, range?.sheet.name])).toEqual([
      ["FixOrFlat_Assumptions", "Comparison"],
    ]);
  });

  it("leaves a name alone that stands for something else", async () => {
    host.workbook.addName("FixOrFlat_Assumptions", "=0.2");
    await expect(runPlainCommand(workbook(), "newComparison")).rejects.toThrow("refers to =0.2");
    expect(sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("inserting at the selection", () => {
  it.each(["several areas", "a chart"])("asks for one range where %s are selected", async () => {
    host.workbook.isSelectionNoRange = true;
    for (const work of [
      runCommand(workbook(), "insertFunction", { formula: "=MSP_COST(40,135)" }),
      runCommand(workbook(), "insertBudgetLines", { option: "managed" }),
      runCommand(workbook(), "insertChart", { chart: "costs" }),
    ])
      await expect(work).rejects.toThrow("No single range of cells is selected. Select one cell");
  });

  it("writes nothing where merged cells would hide a part of it, but into merged cells themselves", async () => {
    const sheet = host.workbook.sheet("Mine");
    sheet.rename("Rent, it's");
    sheet.merges = [sheet.range("F4:G5").block, sheet.range("F8:G8").block];
    host.workbook.selection = sheet.range("D2");
    const before = everything(host.workbook);
    await expect(runCommand(workbook(), "insertBudgetLines", { option: "managed" })).rejects.toThrow(
      "'Rent, it''s'!F4:G5 are merged cells, so nothing was written",
    );
    expect(everything(host.workbook)).toEqual(before);
    host.workbook.selection = sheet.range("F4:G5");
    await runCommand(workbook(), "insertFunction", { formula: "=MSP_COST(40,135)" });
    expect(formulaOf(host.workbook, "'Rent, it''s'!F4")).toBe("=MSP_COST(40,135)");
  });

  it("writes nothing into a copied sheet, whose own name would give other assumptions", async () => {
    const copy = host.workbook.addSheet("Comparison (2)");
    host.workbook.addName("FixOrFlat_Assumptions", copy.range("A11:H45"), copy.names);
    select("'Comparison (2)'!K2");
    for (const work of [
      runCommand(workbook(), "insertBudgetLines", { option: "managed" }),
      runCommand(workbook(), "insertChart", { chart: "costs" }),
    ])
      await expect(work).rejects.toThrow(
        "The sheet Comparison (2) is a copy with its own range FixOrFlat_Assumptions",
      );
    expect(copy.usedRange()).toBeUndefined();
    await runCommand(workbook(), "insertFunction", { formula: "=MSP_COST(40,135)" });
    expect(formulaOf(host.workbook, "'Comparison (2)'!K2")).toBe("=MSP_COST(40,135)");
  });

  it("puts a formula into the first selected cell", async () => {
    select("Mine!D2:E9");
    const report = await runCommand(workbook(), "insertFunction", { formula: "=MSP_COST(40,135)" });
    expect(report.address).toBe("Mine!D2");
    expect(formulaOf(host.workbook, "Mine!D2")).toBe("=MSP_COST(40,135)");
  });

  it.each([
    ["MSP_COST(1,2)", "is not a formula"],
    ["=", "is not a formula"],
    [`=${"1+".repeat(5000)}1`, "at most 8192"],
  ])("refuses %p as a formula", async (formula, sentence) => {
    select("Mine!D2");
    await expect(runCommand(workbook(), "insertFunction", { formula })).rejects.toThrow(sentence);
  });

  it.each(OPTION_NAMES)("lays out twelve months of %s with live formulas", async (option) => {
    select("Mine!D2");
    const report = await runCommand(workbook(), "insertBudgetLines", {
      option,
      scenario: "lean",
      firstMonth: 46388 + 20,
    });
    expect(report.address).toBe("Mine!D2:R27");
    expect([shown(host.workbook, "Mine!E4"), shown(host.workbook, "Mine!E8")]).toEqual([46388, option]);
    expect(formulaOf(host.workbook, "Mine!E3")).toBe("=Comparison!$D$11");
    expect(formulaOf(host.workbook, "Mine!G9")).toBe("=DATE(YEAR($E$4),MONTH($E$4)+1,1)");
    expect(formulaOf(host.workbook, "Mine!F11")).toBe(
      '=VLOOKUP(F$9,SUPPORT_BUDGET(FixOrFlat_Assumptions,$E$8,$E$3,"",$E$4,1),2,FALSE)',
    );
    const labels = host.workbook
      .range("Mine!D11:D27")
      .map(({ value }) => value)
      .flat();
    expect(labels).toEqual(
      expect.arrayContaining(["Fees", "Own staff", "Management reserve (P80 less mean)", "Actual cash"]),
    );
    expect(formulaOf(host.workbook, "Mine!R19")).toBe("=SUM(F19:Q19)");
    expect(formulaOf(host.workbook, "Mine!F26")).toBe(
      '=IF(ABS(R19-SUPPORT_COST(FixOrFlat_Assumptions,$E$8,"cash",$E$3,""))<0.005,"OK","differs")',
    );
    expect(host.workbook.sheet("Mine").conditionalFormats.map(({ address }) => address)).toEqual([
      "Mine!F26",
    ]);
  });

  it("puts several options below each other, over several years, and refuses what is neither option nor quote", async () => {
    select("Mine!D2");
    const option = ["break-fix", "managed"];
    const { address } = await runCommand(workbook(), "insertBudgetLines", { option, years: 3 });
    expect(address).toMatch(/^Mine!D2:AR\d+$/);
    expect(formulaOf(host.workbook, "Mine!F31")).toContain('$E$28,$E$3,"",$E$4,3)');
    await expect(runCommand(workbook(), "insertBudgetLines", { option: "Alder IT" })).rejects.toThrow(
      /Alder IT/,
    );
  });

  it("lays a budget out on a sheet of its own when asked", async () => {
    await runCommand(workbook(), "insertBudgetLines", { option: "managed", to: "new sheet" });
    expect(sheetNames()).toEqual(["Comparison", "Mine", "Support budget"]);
    expect(formulaOf(host.workbook, "'Support budget'!B2")).toBe("=Comparison!$B$11");
  });

  /** Name, cells of the numbers and cells of the labels of each series, for charts at D2 in a workbook of 3 scenarios. */
  const SERIES: Readonly<Record<ChartName, unknown>> = {
    costs: ["cash", "time", "risk"].map((name, row) => [name, `Mine!E${row + 4}:I${row + 4}`, "Mine!E3:I3"]),
    scenarios: OPTION_NAMES.map((name, row) => [name, `Mine!E${row + 4}:G${row + 4}`, "Mine!E3:G3"]),
    "bad years": [["Probability", "Mine!E3:E43", "Mine!D3:D43"]],
    cash: [["cumulative", "Mine!E4:E39", "Mine!D4:D39"]],
    "what matters": [
      ["difference at low", "Mine!E4:E13", "Mine!D4:D13"],
      ["difference at high", "Mine!F4:F13", "Mine!D4:D13"],
    ],
  };

  it.each(CHART_NAMES)("draws the chart of %s over its live cells", async (chart) => {
    select("Mine!D2");
    await runCommand(workbook(), "insertChart", { chart });
    const [drawn] = host.workbook.sheet("Mine").charts;
    expect(drawn!.source.address).toMatch(/^Mine!D3:[E-I]\d+$/);
    expect(formulaOf(host.workbook, "Mine!D3")).toContain("(FixOrFlat_Assumptions");
    const series = drawn!.series.map(({ name, values, labels }) => [name, values?.address, labels?.address]);
    expect(series).toEqual(SERIES[chart]);
    expect(drawn!.title.text).not.toBe("Chart Title");
    expect(drawn!.valueAxis.numberFormat).toBe(chart === "bad years" ? "0%" : "#,##0");
  });

  it("draws every chart about the quotes where there are any", async () => {
    await runPlainCommand(workbook(), "insertQuotes");
    const drawn = async (chart: ChartName, option: string) => {
      host.workbook.selection = host.workbook.sheet("Mine").range(`D${60 * CHART_NAMES.indexOf(chart) + 2}`);
      await runCommand(workbook(), "insertChart", { chart, option });
      return host.workbook.sheet("Mine").charts.at(-1)!;
    };
    const costs = await drawn("costs", "managed");
    expect(costs.source.address).toBe("Mine!D3:J6");
    expect((await drawn("scenarios", "managed")).series.map(({ name }) => name)).toContain("best quote");
    expect((await drawn("bad years", "Alder IT")).title.text).toContain("Alder IT");
    expect((await drawn("cash", "Alder IT")).source.block.rows).toBe(37);
    expect((await drawn("what matters", "managed")).title.text).toContain("minus best quote");
    for (const index of CHART_NAMES.keys())
      expect(formulaOf(host.workbook, `Mine!D${60 * index + 3}`)).toContain("FixOrFlat_Quotes");
    await expect(runCommand(workbook(), "insertChart", { chart: "cash", option: "Nobody" })).rejects.toThrow(
      '"Nobody"',
    );
  });

  it.each([
    ["a value", { value: 5 }],
    ["a formula that shows nothing", { value: "", formula: '=""' }],
  ])("never writes over %s, and says where it is", async (_, cell) => {
    const { row, column } = host.workbook.range("Mine!H8").block;
    host.workbook.sheet("Mine").put(row, column, { ...cell, format: new Map() });
    select("Mine!D2");
    const before = everything(host.workbook);
    for (const work of [
      runCommand(workbook(), "insertBudgetLines", { option: "managed" }),
      runCommand(workbook(), "insertChart", { chart: "costs" }),
    ])
      await expect(work).rejects.toThrow(/^Mine!H8 is not empty, so nothing was written\. \d+ rows and/);
    expect(everything(host.workbook)).toEqual(before);
    expect(host.workbook.sheet("Mine").charts).toEqual([]);
  });
});

describe("Decision memo", () => {
  it("adds a printable sheet that names the scenario and follows the assumptions", async () => {
    await runCommand(workbook(), "insertDecisionMemo", { scenario: "Growing" });
    const sheet = host.workbook.sheet("Decision memo");
    expect(formulaOf(host.workbook, "'Decision memo'!B6")).toBe("=Comparison!$C$11");
    const verdict = "SUPPORT_VERDICT(FixOrFlat_Assumptions,$B$6)";
    expect(formulaOf(host.workbook, "'Decision memo'!B4")).toBe(`=INDEX(${verdict},1,1)`);
    expect(formulaOf(host.workbook, "'Decision memo'!A5")).toBe(`=INDEX(${verdict},2,1)&"."`);
    // What rests on defaults is beneath.
    expect(formulaOf(host.workbook, "'Decision memo'!A10")).toBe(`=INDEX(${verdict},1,3)`);
    expect(formulaOf(host.workbook, "'Decision memo'!C14")).toBe(
      '=SUPPORT_COST(FixOrFlat_Assumptions,C$12,"cash p80",$B$6)',
    );
    expect(sheet.page).toMatchObject({ orientation: "Portrait", zoom: { horizontalFitToPages: 1 } });
    expect(sheet.charts).toHaveLength(1);
    const texts = sheet.usedRange()!.map(({ value }) => value);
    expect(texts.flat()).toContain("What is not included");
  });

  it("names the scenario of a table without header by its number", async () => {
    host.workbook.sheet("Mine").type("D1", "Users");
    host.workbook.sheet("Mine").type("E1", 25);
    host.workbook.names.length = 0;
    host.workbook.addName("FixOrFlat_Assumptions", "=Mine!D1:E1");
    await runCommand(workbook(), "insertDecisionMemo", {});
    expect(formulaOf(host.workbook, "'Decision memo'!B6")).toBe("=1");
  });
});

describe("a workbook whose structure is protected", () => {
  const adding: readonly (() => Promise<unknown>)[] = [
    () => runCommand(workbook(), "insertDecisionMemo", {}),
    () => runCommand(workbook(), "portableCopy", { scenario: "Today" }),
    () => runCommand(workbook(), "insertBudgetLines", { option: "managed", to: "new sheet" }),
  ];

  it.each(adding)("gets no sheet, and the reason is said", async (work) => {
    host.workbook.isStructureProtected = true;
    const before = everything(host.workbook);
    await expect(work()).rejects.toThrow(
      "The structure of the workbook is protected, so no sheet can be added.",
    );
    expect(everything(host.workbook)).toEqual(before);
  });

  it("is not given a comparison either", async () => {
    host.open(new WorkbookModel());
    host.workbook.isStructureProtected = true;
    await expect(runPlainCommand(workbook(), "newComparison")).rejects.toThrow("Unprotect it");
  });
});

describe("sheets that Excel breaks off to write", () => {
  it("are taken away again, wherever Excel breaks off", async () => {
    host.open(new WorkbookModel());
    await runPlainCommand(workbook(), "newComparison");
    await host.settled();
    // The last ones show the sheet and give objects back.
    const requests = host.requests.length - 2;
    expect(requests).toBeGreaterThan(5);
    for (let after = 0; after < requests; after++) {
      host.open(new WorkbookModel());
      host.refuseNext("RequestAborted", after);
      await expect(runPlainCommand(workbook(), "newComparison")).rejects.toThrow(
        "Excel cancelled the request.",
      );
      expect([after, sheetNames()]).toEqual([after, ["Sheet1"]]);
      await host.settled();
    }
    await runPlainCommand(workbook(), "newComparison");
    expect(host.workbook.names.map(({ range }) => range!.sheet.name)).toEqual(["Comparison"]);
  });

  it("leave names of the user's own alone", async () => {
    host.workbook.addName("users_1", "=0.2");
    const sheets = [{ ...frozenSheet(), names: [{ name: "users_1", range: "A1" }] }];
    await expect(workbook().addSheets(sheets)).rejects.toThrow(
      "The workbook already has a name users_1 (=0.2), so nothing was added.",
    );
    expect(sheetNames()).toEqual(["Comparison", "Mine"]);
  });
});

describe("without assumptions", () => {
  it.each([
    () => runCommand(workbook(), "insertDecisionMemo", {}),
    () => runCommand(workbook(), "insertChart", { chart: "costs" }),
    () => runCommand(workbook(), "insertBudgetLines", { option: "managed" }),
    () => runCommand(workbook(), "addScenario", { name: "A" }),
  ])("says where to start", async (work) => {
    host.open(new WorkbookModel());
    await expect(work()).rejects.toThrow("no assumptions yet. Start with the command New comparison.");
  });
});
