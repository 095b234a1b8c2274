import { runCommand, runPlainCommand } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { formulaOf, shown } from "../commands/openComparison";
import { cellFunctionMetadata, cellFunctions } from "../functions/cellFunctions";
import { bootOffice } from "../officeHost/boot/bootOffice";
import { closePage } from "../officeHost/boot/pageStandIn";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { OfficeHost } from "../officeHost/officeHost";

// The library brings the real one; the stand-in of the other tests would be in its way.
jest.mock("../customFunctionsGlobal", () => ({}));

const NAMESPACE = "FIX.FLAT";
let host: OfficeHost;
const mine = () => host.workbook.sheet("Mine");
const formula = (address: string) => formulaOf(host.workbook, address);

beforeAll(async () => {
  globalThis.FUNCTION_NAMESPACE = NAMESPACE;
  const functions = {
    functions: cellFunctionMetadata(),
    allowErrorForDataTypeAny: true,
    namespace: NAMESPACE,
  };
  host = new OfficeHost({ functions });
  await bootOffice(host);
  for (const [id, run] of cellFunctions()) CustomFunctions.associate(id, run);
});
beforeEach(() => host.open(new WorkbookModel("Mine")));
afterAll(() => {
  globalThis.FUNCTION_NAMESPACE = undefined;
  expect(host.complaints).toEqual([]);
  closePage();
});

describe("functions in a namespace", () => {
  it.each(["=MSP_COST(40,135)", "=FIX.FLAT.MSP_COST(40,135)"])(
    "are inserted with it: %s",
    async (entered) => {
      await runCommand(excelWorkbook(), "insertFunction", { formula: entered });
      expect(formula("Mine!A1")).toBe("=FIX.FLAT.MSP_COST(40,135)");
      await host.calculate();
      expect(shown(host.workbook, "Mine!A1")).toBe(64_800);
    },
  );

  it("leave texts and the functions of others alone", async () => {
    const written = '=IF(TRUE,"MSP_COST(1)",OTHER.MSP_COST(1)+SUM(SUPPORT_CHECK(A1:B2)))';
    await runCommand(excelWorkbook(), "insertFunction", { formula: written });
    expect(formula("Mine!A1")).toBe(
      '=IF(TRUE,"MSP_COST(1)",OTHER.MSP_COST(1)+SUM(FIX.FLAT.SUPPORT_CHECK(A1:B2)))',
    );
  });

  it("are in every formula of a new comparison", async () => {
    await runPlainCommand(excelWorkbook(), "newComparison");
    const formulas = host.workbook.sheets.flatMap((sheet) =>
      [...sheet.cellsIn(sheet.range().block)].flatMap(([, , cell]) => cell.formula ?? []),
    );
    const ours = formulas.filter((each) => /(SUPPORT|MSP|BREAKFIX)_[A-Z]+\(/.test(each));
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter((each) => /(?<!FIX\.FLAT\.)\b(SUPPORT|MSP|BREAKFIX)_[A-Z]+\(/.test(each))).toEqual([]);
  });

  it("are repaired, whether they lost it or never had it", async () => {
    mine().type("A1", "=_xldudf_FIX_FLAT_MSP_COST(40,135)");
    mine().type("A2", "=MSP_COST(40,135)");
    mine().type("A3", "=_xldudf_MSP_COST(40,135)");
    await runPlainCommand(excelWorkbook(), "repairFormulas");
    for (const address of ["Mine!A1", "Mine!A2", "Mine!A3"])
      expect(formula(address)).toBe("=FIX.FLAT.MSP_COST(40,135)");
  });

  it("are frozen under their bare names and thawed under the namespace of the day", async () => {
    mine().type("A1", "=FIX.FLAT.MSP_COST(40,135)");
    await host.calculate();
    await runPlainCommand(excelWorkbook(), "freezeFormulas");
    expect(shown(host.workbook, "Mine!A1")).toBe(64_800);
    expect(shown(host.workbook, "Frozen formulas!B5")).toBe("=MSP_COST(40,135)");
    globalThis.FUNCTION_NAMESPACE = "";
    await runPlainCommand(excelWorkbook(), "thawFormulas");
    globalThis.FUNCTION_NAMESPACE = NAMESPACE;
    expect(formula("Mine!A1")).toBe("=MSP_COST(40,135)");
  });

  it("pass the self-check", async () => {
    expect((await runCommand(excelWorkbook(), "selfCheck", {})).sentence).toMatch(/^All \d+ checks are OK/);
  });
});
