import { runCommand } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { comparisonSheet } from "../../src/workbook/sheets/comparisonSheet";
import { quotesSheet } from "../../src/workbook/sheets/quotesSheet";
import { PAPER_EXIT_COST, PAPER_QUOTES, PAPER_SCENARIOS } from "../model/quotes/paperQuotes";
import { cellFunctionMetadata, cellFunctions } from "../functions/cellFunctions";
import { bootOffice } from "../officeHost/boot/bootOffice";
import { closePage } from "../officeHost/boot/pageStandIn";
import { openSheets } from "../officeHost/model/openSheets";
import { OfficeHost } from "../officeHost/officeHost";
import { formulaOf, shown } from "./openComparison";

// The library brings the real one; the stand-in of the other tests would be in its way.
jest.mock("../customFunctionsGlobal", () => ({}));

let host: OfficeHost;
const rowOf = (sheet: string, label: string) =>
  host.workbook
    .sheet(sheet)
    .range("A1:A80")
    .map(({ value }) => value)
    .findIndex(([value]) => value === label) + 1;

beforeAll(async () => {
  const functions = { functions: cellFunctionMetadata(), allowErrorForDataTypeAny: true };
  host = new OfficeHost({ functions });
  await bootOffice(host);
  for (const [id, run] of cellFunctions()) CustomFunctions.associate(id, run);
  host.open(
    openSheets([
      comparisonSheet({
        name: "Comparison",
        scenarios: PAPER_SCENARIOS,
        note: "",
        quoteCount: PAPER_QUOTES.length,
      }),
      quotesSheet({ name: "Quotes", quotes: PAPER_QUOTES }),
      { name: "Mine", rows: [], formats: [], columnWidths: [], names: [], frozenRows: 0, frozenColumns: 0 },
    ]),
  );
});
afterAll(closePage);

describe("two quotes from paper, through office.js", () => {
  it.each([
    ["Per user", "cash", "Plain", 132_240],
    ["Per device", "cash", "Projects", 97_560],
    ["Per device", "npv", "Projects", 260_512.28],
    ["Per device", "exit cost", "Projects", PAPER_EXIT_COST],
  ])("of %s have %s in %s", async (quote, measure, scenario, amount) => {
    const mine = host.workbook.sheet("Mine");
    mine.type("A1", `=SUPPORT_COST(FixOrFlat_Assumptions,"${quote}","${measure}","${scenario}",FixOrFlat_Quotes)`); // prettier-ignore
    await host.calculate();
    expect(shown(host.workbook, "Mine!A1")).toBeCloseTo(amount, 2);
  });

  it("are judged in the summary of scenarios", async () => {
    await host.calculate();
    expect(shown(host.workbook, "Comparison!A6")).toBe("best quote");
    expect(shown(host.workbook, "Comparison!B10")).toBe("Per device");
  });

  it("are in memo, budget and portable copy", async () => {
    await runCommand(excelWorkbook(), "insertDecisionMemo", { scenario: "Plain" });
    await host.calculate();
    const cash = rowOf("Decision memo", "Cash in year 1, expected");
    expect(shown(host.workbook, `'Decision memo'!C${cash}`)).toBeCloseTo(132_240, 6);
    await runCommand(excelWorkbook(), "insertBudgetLines", { option: "Per device", to: "new sheet" });
    const fees = rowOf("Support budget", "Fees");
    expect(formulaOf(host.workbook, `'Support budget'!C${fees}`)).toContain("FixOrFlat_Quotes");
    await runCommand(excelWorkbook(), "portableCopy", { scenario: "Projects" });
    const means = rowOf("Portable copy 1", "Managed means");
    expect(shown(host.workbook, `'Portable copy 1'!C${means}`)).toBe("Per device");
  });
});
