import { strFromU8, unzipSync } from "fflate";
import { XMLParser } from "fast-xml-parser";
import type { CellContent, CellFormat, SheetContent } from "../../src/workbook/port/sheetContent";
import { workbookFile } from "../../src/xlsx/workbookFile";
import { describeInLibreOffice, recalculate } from "./libreOffice";

const sheet = (rows: CellContent[][], rest: Partial<SheetContent> = {}): SheetContent => ({
  name: "Übersicht 1",
  rows,
  formats: [],
  columnWidths: [],
  names: [],
  frozenRows: 0,
  frozenColumns: 0,
  ...rest,
});

/** Texts that a file could take for something else. */
const HOSTILE = [
  "=1+1",
  "+1",
  "<img src=x onerror=alert(1)>",
  "constructor",
  "toString",
  "__proto__",
  "_x0041_",
  "_X00e4_ and _x_",
  "  spaces  ",
  "Prüfung & 'Maß' \"7\" 😀",
  "1e3",
  "TRUE",
];

/** Excel takes a file for a damaged one when elements stand in another order. */
const ORDER = [
  "sheetPr",
  "sheetViews",
  "cols",
  "sheetData",
  "conditionalFormatting",
  "pageSetup",
  "headerFooter",
];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (tag) => tag === "c",
});

async function partsOf(sheets: readonly SheetContent[]) {
  const parts = unzipSync(await workbookFile(sheets));
  return (name: string) => parser.parse(strFromU8(parts[name]!));
}

describe("the workbook file", () => {
  it("names cells, with sheets quoted as formulas need it, and asks to be calculated", async () => {
    const names = [{ name: "users_1", range: "B2" }];
    const part = await partsOf([
      sheet([[1]], { names }),
      sheet([[1]], { name: "Bob's", names: [{ name: "rates", range: "A1:C3" }] }),
    ]);
    const { definedNames, calcPr } = part("xl/workbook.xml").workbook;
    expect(definedNames.definedName).toEqual([
      { name: "users_1", "#text": "'Übersicht 1'!$B$2" },
      { name: "rates", "#text": "'Bob''s'!$A$1:$C$3" },
    ]);
    expect(calcPr).toMatchObject({ fullCalcOnLoad: "1" });
  });

  it("writes formulas without a result and with what XML must escape", async () => {
    const part = await partsOf([sheet([[{ formula: '=IF(A2<3,"a&b",0)' }]])]);
    const [cell] = part("xl/worksheets/sheet1.xml").worksheet.sheetData.row.c;
    expect(cell).toEqual({ r: "A1", s: expect.any(String), f: 'IF(A2<3,"a&b",0)' });
  });

  it("gives numbers and empty cells their format, and later formats add to earlier ones", async () => {
    const formats: CellFormat[] = [
      { range: "A1:C1", role: "total" },
      { range: "B1:C1", numberFormat: "#,##0.0" },
    ];
    const part = await partsOf([sheet([["Sum", 7, null]], { formats })]);
    const { numFmts, cellXfs, fonts } = part("xl/styles.xml").styleSheet;
    const cells = part("xl/worksheets/sheet1.xml").worksheet.sheetData.row.c;
    const [label, number, empty] = cells.map((cell: { s: string }) => cellXfs.xf[Number(cell.s)]);
    expect(number).toEqual(empty);
    expect(number.numFmtId).toBe(numFmts.numFmt.numFmtId);
    expect(numFmts.numFmt.formatCode).toBe("#,##0.0");
    expect(label.numFmtId).toBeUndefined();
    expect(fonts.font[Number(label.fontId)]).toHaveProperty("b");
    expect(number.fontId).toBe(label.fontId);
  });

  it("prints on pages as wide as asked, with what is frozen on each and a foot", async () => {
    const print = { orientation: "landscape", pagesWide: 3 } as const;
    const part = await partsOf([
      sheet([[1]]),
      sheet([[1]], { name: "Bob's", frozenRows: 2, frozenColumns: 1, print }),
      sheet([[1]], { name: "Third", frozenRows: 1, print }),
    ]);
    const { definedName } = part("xl/workbook.xml").workbook.definedNames;
    expect(definedName).toEqual([
      { name: "_xlnm.Print_Titles", localSheetId: "1", "#text": "'Bob''s'!$A:$A,'Bob''s'!$1:$2" },
      { name: "_xlnm.Print_Titles", localSheetId: "2", "#text": "Third!$1:$1" },
    ]);
    const [plain, printed] = [1, 2].map((number) => part(`xl/worksheets/sheet${number}.xml`).worksheet);
    expect([plain.sheetPr, plain.pageSetup]).toEqual([undefined, undefined]);
    expect(printed.sheetPr.pageSetUpPr.fitToPage).toBe("1");
    expect(printed.pageSetup).toEqual({ orientation: "landscape", fitToWidth: "3", fitToHeight: "0" });
    expect(printed.headerFooter.oddFooter).toBe("&L&F&C&A&R&P / &N");
  });

  it("marks checks that do not say OK, and keeps the elements of a sheet in the order that Excel insists on", async () => {
    const part = await partsOf([
      sheet(
        [
          ["x", "OK"],
          ["OK", "OK"],
        ],
        {
          checks: ["B1", "A2:B2"],
          print: { orientation: "portrait", pagesWide: 1 },
          columnWidths: [9],
          frozenRows: 1,
        },
      ),
    ]);
    const { worksheet } = part("xl/worksheets/sheet1.xml");
    const formulas = worksheet.conditionalFormatting.map(
      (each: { cfRule: { formula: string } }) => each.cfRule.formula,
    );
    expect(formulas).toEqual(['IFERROR(B1<>"OK",TRUE)', 'IFERROR(A2<>"OK",TRUE)']);
    expect(worksheet.conditionalFormatting[1].sqref).toBe("A2:B2");
    const [look] = part("xl/styles.xml").styleSheet.dxfs.dxf;
    expect(look.fill.patternFill.bgColor.rgb).toMatch(/ffc7ce$/i);
    expect(look.font).toBeUndefined();
    expect(Object.keys(worksheet).filter((key) => ORDER.includes(key))).toEqual(ORDER);
  });

  it("keeps widths and frozen rows", async () => {
    const part = await partsOf([sheet([[1]], { columnWidths: [30, 12.5], frozenRows: 2, frozenColumns: 1 })]);
    const { cols, sheetViews } = part("xl/worksheets/sheet1.xml").worksheet;
    expect(cols.col.map(({ width }: { width: string }) => width)).toEqual(["30", "12.5"]);
    expect(sheetViews.sheetView.pane).toMatchObject({
      xSplit: "1",
      ySplit: "2",
      topLeftCell: "B3",
      state: "frozen",
    });
  });
});

describeInLibreOffice("the workbook file in LibreOffice", () => {
  it("reads every text as it was written, on sheets with any letters, and calculates formulas", async () => {
    const texts = HOSTILE.map((text) => [text]);
    const total = sheet([[{ formula: "=amount*2" }]], { name: "Summe – größer" });
    const amount = sheet([...texts, [21]], { names: [{ name: "amount", range: `A${texts.length + 1}` }] });
    const read = recalculate(await workbookFile([amount, total]));
    expect(read("Übersicht 1").slice(0, texts.length)).toEqual(texts);
    expect(read("Summe – größer")[0]).toEqual(["42"]);
  });
});
