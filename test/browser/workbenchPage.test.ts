import { ComparisonMeasures } from "../../src/model/decision/comparisonMeasures";
import { measureByText } from "../../src/model/decision/measures";
import { DEFAULT_SCENARIO, type FieldName, type Scenario } from "../../src/model/assumptions/scenario";
import { bestQuote } from "../../src/model/quotes/quoteRanking";
import { type Quote, quoteScenario } from "../../src/model/quotes/quoteScenario";
import { SAMPLE_QUOTES } from "../../src/workbook/sheets/quotesSheet";
import { SAMPLE_SCENARIOS } from "../../src/workbook/sheets/sampleScenarios";
import { accessibilityFaults } from "./accessibilityFaults";
import { describeInBrowser } from "./chromium";
import { suiteWorkbench } from "./openWorkbench";
import { until } from "./until";

describeInBrowser("the page of the workbench", () => {
  const workbench = suiteWorkbench();

  it.each([
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "light", forcedColors: "active" },
  ] as const)("has no fault that axe knows in %j", async (media) => {
    await workbench.page.emulateMedia(media);
    await workbench.page.getByRole("tab", { name: "Assumptions" }).waitFor();
    expect(await accessibilityFaults(workbench.page)).toEqual([]);
  });

  it("has tools for numbers in sight at the width of a small laptop", async () => {
    await workbench.page.setViewportSize({ width: 1366, height: 768 });
    for (const name of ["Money", "Percent", "More decimals", "Fewer decimals"])
      await workbench.page.locator("#grid").getByRole("button", { name }).first().waitFor();
  });

  it("finds a text by Ctrl+F", async () => {
    await workbench.select("Comparison!A1");
    await workbench.page.keyboard.press("Control+f");
    await workbench.page.getByText("Find", { exact: false }).first().waitFor();
    await workbench.page.keyboard.press("Escape");
  });

  it("draws the edge of the pane by keyboard and keeps its place", async () => {
    const pane = workbench.page.locator("#pane");
    const before = (await pane.boundingBox())!.width;
    await workbench.page.getByRole("separator", { name: "Width of the pane" }).focus();
    await workbench.page.keyboard.press("ArrowLeft");
    await until(workbench.page, async () => (await pane.boundingBox())!.width, before + 20);
    await workbench.page.reload();
    await workbench.page.evaluate(() => window.workbench.ready);
    expect((await pane.boundingBox())!.width).toBe(before + 20);
  });

  it("calculates the portable copy as the model does, and finds its checks in order", async () => {
    await workbench.page.evaluate(() => window.workbench.run("portableCopy", { scenario: "Today" }));
    const rows = await workbench.page.evaluate(() =>
      Promise.all(
        Array.from({ length: 90 }, (_, row) =>
          Promise.all(
            ["A", "C"].map((column) => window.workbench.read(`'Portable copy 1'!${column}${row + 1}`)),
          ),
        ),
      ),
    );
    const cell = (label: string) => rows.find(([first]) => first === label)![1];
    expect(cell("All checks")).toBe("OK");
    const own: Scenario = { ...DEFAULT_SCENARIO, ...SAMPLE_SCENARIOS[0]!.values };
    const quotes = SAMPLE_QUOTES.map(({ name, values }): Quote => ({
      name,
      terms: new Map(Object.entries(values) as [FieldName, number][]),
    }));
    const best = bestQuote(own, quotes);
    expect(cell("Managed means")).toBe(best.name);
    const measures = new ComparisonMeasures(quoteScenario(own, best));
    for (const [label, option, measure] of [
      ["Break-fix: cash", "break-fix", "cash"],
      ["Managed: total", "managed", "total"],
      ["Managed: present value of cash", "managed", "npv"],
    ] as const)
      expect(Number(cell(label)) / measures.option(option).value(measureByText(measure)!)).toBeCloseTo(1, 9);
    const exact = measures.option("break-fix").distribution("cash").quantile(0.95);
    expect(Math.abs(Number(cell("P95 of the year's cash")) - exact)).toBeLessThanOrEqual(
      Number(cell("Grid step of these amounts")) + 1e-5 * exact,
    );
    expect(rows.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  });
});
