import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import type { SheetContent } from "../../src/workbook/port/sheetContent";
import type { FileCell, FileSheet, FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { readFileTables } from "../../src/xlsx/fileTables";
import { FileProblem } from "../../src/xlsx/fileProblem";
import { baseName, openFile } from "../../src/xlsx/openFile";
import { workbookFile } from "../../src/xlsx/workbookFile";
import { writeWorkbookFile } from "../../src/xlsx/writeWorkbookFile";
import { describeInLibreOffice, recalculate, resaved } from "./libreOffice";

const cellsOf = (rows: (FileCell | undefined)[][], rest: Partial<FileSheet> = {}): FileSheet => ({
  name: "Bob's plan",
  rows,
  columnWidths: [],
  frozen: { rows: 0, columns: 0 },
  merged: [],
  isHidden: false,
  ...rest,
});

const book = (...sheets: FileSheet[]): FileWorkbook => ({ sheets, names: [] });
const refusal = (bytes: Uint8Array, name = "plan.xlsx") =>
  openFile(name, bytes).then(
    () => "opened",
    (problem: unknown) => {
      if (problem instanceof FileProblem) return problem.message;
      throw problem;
    },
  );

describe("a workbook that is saved and opened again", () => {
  const same = async (workbook: FileWorkbook) => {
    const { leftOut, ...read } = await openFile("plan.xlsx", await writeWorkbookFile(workbook));
    expect(leftOut).toEqual([]);
    expect(read).toEqual(workbook);
  };

  it("has its values, formulas with their results, looks, widths, names, frozen and merged cells", async () => {
    const look = {
      numberFormat: '"$"#,##0.00;[Red]("$"#,##0.00)',
      isBold: true,
      isItalic: true,
      size: 14,
      ink: "#1348c9",
      fill: "#f4f7fd",
      align: "right",
      isWrapped: true,
      ruleAbove: "#b9c0cc",
      ruleBelow: "#b9c0cc",
    } as const;
    const rows: (FileCell | undefined)[][] = [
      [{ value: "Plan" }, undefined, { value: -1200.55, look }],
      [],
      [{ value: true }, { value: false }, { value: 46112, look: { numberFormat: "yyyy-mm-dd" } }],
      [
        { value: 4500, formula: "=BREAKFIX_COST(12,2.5,150)" },
        { value: 3, formula: "=A3+2" },
      ],
      [
        { value: "#DIV/0!", formula: "=1/0" },
        { value: "text", formula: '="te"&"xt"' },
      ],
      [{ value: 1, formula: "=SEQUENCE(2)", spill: { rows: 2, columns: 1 } }],
    ];
    await same({
      sheets: [
        cellsOf(rows, { columnWidths: [30, undefined, 12.5], frozen: { rows: 1, columns: 1 } }),
        cellsOf([[{ value: 1 }]], {
          name: "Hidden",
          isHidden: true,
          merged: [{ row: 0, column: 0, rows: 2, columns: 3 }],
        }),
      ],
      names: [
        { name: "rate", formula: "='Bob''s plan'!$C$1" },
        { name: "local", formula: "=Hidden!$A$1", sheet: "Hidden" },
      ],
    });
  });

  it("takes every text for text", async () => {
    const texts = [
      "=1+1",
      "+1",
      "@SUM(1)",
      "_x0041_",
      "constructor",
      "__proto__",
      "<b>&\"'",
      " spaces ",
      "TRUE",
      "1e3",
      "😀 Prüfung",
    ];
    await same(book(cellsOf(texts.map((value) => [{ value }]))));
  });
});

describe("what a file has that is not opened", () => {
  it("is listed by sheet", async () => {
    const sheet: SheetContent = {
      name: "Checks",
      rows: [["OK"]],
      formats: [],
      columnWidths: [],
      names: [],
      frozenRows: 0,
      frozenColumns: 0,
      checks: ["A1"],
    };
    const { leftOut } = await openFile("checks.xlsx", await workbookFile([sheet]));
    expect(leftOut).toEqual(["conditional formats (Checks)"]);
  });
});

describe("the tables of a file", () => {
  it("have values and formats of every visible sheet, in full rows", async () => {
    const day = { value: 46112, look: { numberFormat: "yyyy-mm-dd" } };
    const rows = [[day], [undefined, { value: 2, formula: "=1+1" }]];
    const hidden = cellsOf([[{ value: 1 }]], { name: "Hidden", isHidden: true });
    const bytes = await writeWorkbookFile(book(cellsOf(rows), hidden));
    expect(await readFileTables("x.xlsx", bytes)).toEqual([
      {
        name: "Bob's plan",
        rows: [
          [46112, null],
          [null, 2],
        ],
        formats: [
          ["yyyy-mm-dd", "General"],
          ["General", "General"],
        ],
      },
    ]);
  });
});

describe("a text file of cells", () => {
  const read = async (text: string | Uint8Array) => {
    const bytes = typeof text === "string" ? strToU8(text) : text;
    const { sheets, leftOut } = await openFile("Plan [1].csv", bytes);
    return {
      rows: sheets[0]!.rows.map((row) => row.map((cell) => cell?.value)),
      leftOut,
      name: sheets[0]!.name,
    };
  };

  it("has numbers and days, and no formula whatever its cells begin with", async () => {
    const { rows, name } = await read('Item,Paid,Hours\r\n"Rent, old",2026-03-31,12.5\r\n=1+1,-3,007\r\n');
    expect(rows).toEqual([
      ["Item", "Paid", "Hours"],
      ["Rent, old", 46112, 12.5],
      ["=1+1", -3, "007"],
    ]);
    expect(name).toBe("Plan  1");
  });

  it("has decimals behind commas where semicolons are between the cells, and leaves alone what is not clear", async () => {
    const { rows, leftOut } = await read("Summe;Menge;Datum\n12,50;1.200;31.02.2026\n7;1,200;2026-02-31\n");
    expect(rows.slice(1)).toEqual([
      [12.5, "1.200", "31.02.2026"],
      [7, "1,200", "2026-02-31"],
    ]);
    expect(leftOut).toEqual([
      "the meaning of 2 numbers that can be read two ways, like 1.200; they are texts",
    ]);
  });

  it("is read in the letters that it is written in", async () => {
    const western = new Uint8Array([0x50, 0x72, 0xfc, 0x66, 0x3b, 0x31]);
    expect((await read(western)).rows).toEqual([["Prüf", 1]]);
    const wide = new Uint8Array([0xff, 0xfe, 0x41, 0, 0x2c, 0, 0x31, 0]);
    expect((await read(wide)).rows).toEqual([["A", 1]]);
  });

  it("gives workbooks a name that they can have", () => {
    expect([baseName("Budget 2027.xlsx"), baseName("a/b:c.CSV"), baseName(".xlsx")]).toEqual([
      "Budget 2027",
      "a b c",
      "Workbook",
    ]);
  });
});

/** Changes every entry in the list of an archive's parts, which is at its end. */
function inListOfParts(bytes: Uint8Array, change: (view: DataView, at: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
}

describe("a file that should not be opened", () => {
  const good = () => writeWorkbookFile(book(cellsOf([[{ value: 1, formula: "=1" }]])));

  it("is refused for its size before it is read", async () => {
    expect(await refusal(new Uint8Array(20_000_001))).toMatch(/^The file has 21 MB; files up to 20 MB/);
  });

  it("is refused for what it would unpack to, by its list of parts alone", async () => {
    const bomb = await good();
    inListOfParts(bomb, (view, at) => view.setUint32(at + 24, 50_000_000, true));
    expect(await refusal(bomb)).toMatch(/^The file would have 450 MB in 9 parts once unpacked/);
  });

  it("is refused where a part is larger than the list says", async () => {
    const bytes = await good();
    inListOfParts(bytes, (view, at) => view.setUint32(at + 24, 10, true));
    expect(await refusal(bytes)).toMatch(/^The file is damaged/);
  });

  it("is refused with a password, with macros, and as what it is not", async () => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await refusal(locked)).toMatch(/has a password or is in the format of Excel 97 to 2003/);
    expect(await refusal(zipSync({ "xl/vbaProject.bin": strToU8("x") }))).toMatch(/^The file holds macros/);
    expect(await refusal(zipSync({ "word/document.xml": strToU8("<w/>") }))).toMatch(/^The file is damaged/);
    expect(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toMatch(
      /neither an Excel workbook/,
    );
  });

  it("is refused with more cells than a page can hold", async () => {
    const far = cellsOf(Array.from({ length: 3 }, () => Array.from({ length: 1500 }, () => ({ value: 1 }))));
    expect(await refusal(await writeWorkbookFile(book(far)))).toMatch(/3 rows and 1500 columns; at most/);
    const lines = new Uint8Array(strToU8("1\n".repeat(101_001)));
    expect(await refusal(lines, "long.csv")).toMatch(/^The file has 101001 rows/);
  });

  it("expands no entities", async () => {
    const parts = {
      "[Content_Types].xml": strToU8("<Types/>"),
      "_rels/.rels": strToU8(
        '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><r>&b;</r>',
      ),
    };
    expect(await refusal(zipSync(parts))).toMatch(/^The file is damaged/);
  });

  it("whatever its bytes, gives a workbook or a sentence", async () => {
    const bytes = await good();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
        async (changes) => {
          const changed = bytes.slice();
          for (const [at, byte] of changes) changed[at] = byte;
          expect(await refusal(changed)).toMatch(/^(opened|The file )/);
        },
      ),
    );
  });
});

const plan = (name: string, rows: SheetContent["rows"], rest: Partial<SheetContent> = {}): SheetContent => ({
  name,
  rows,
  formats: [],
  columnWidths: [24, 12],
  names: [],
  frozenRows: 1,
  frozenColumns: 0,
  ...rest,
});

const formula = (text: string) => ({ formula: text });

/** Budgets as finance teams keep them; LibreOffice writes the files. */
const BUDGETS: Readonly<Record<string, readonly SheetContent[]>> = {
  "a year in months": [
    plan(
      "Budget",
      [
        ["Cost centre", ...Array.from({ length: 12 }, (_, month) => `M${month + 1}`), "Year"],
        ...["Rent", "Licences", "IT support"].map((name, line) => [
          name,
          ...Array.from({ length: 12 }, (_, month) => 1000 * (line + 1) + 10.25 * month),
          formula(`=SUM(B${line + 2}:M${line + 2})`),
        ]),
        [
          "Total",
          ...Array.from({ length: 13 }, (_, at) =>
            formula(`=SUM(${String.fromCharCode(66 + at)}2:${String.fromCharCode(66 + at)}4)`),
          ),
        ],
      ],
      { formats: [{ range: "B2:N5", numberFormat: "#,##0.00" }] },
    ),
  ],
  "rates on a sheet of their own, by names": [
    plan(
      "Rates",
      [
        ["Rate", "Value"],
        ["Hourly rate", 150],
        ["Users", 40],
        ["Growth", 0.035],
      ],
      {
        names: [
          { name: "hourly_rate", range: "B2" },
          { name: "users", range: "B3" },
          { name: "growth", range: "B4" },
        ],
        formats: [{ range: "B4", numberFormat: "0.0%" }],
      },
    ),
    plan("Plan 2027", [
      ["Year", "Cost"],
      [1, formula("=hourly_rate*users*2.5")],
      [2, formula("=B2*(1+growth)")],
      [3, formula("=IF(users>30,B3*(1+growth),0)")],
      ["NPV", formula("=NPV(growth,B2:B4)")],
    ]),
  ],
  "tickets and a summary": [
    plan(
      "Tickets",
      [
        ["Opened", "Hours"],
        ...Array.from({ length: 60 }, (_, day) => [46023 + 3 * day, 0.25 * (1 + (day % 9))]),
      ],
      {
        formats: [{ range: "A2:A61", numberFormat: "yyyy-mm-dd" }],
      },
    ),
    plan("Summary", [
      ["Question", "Answer"],
      ["Tickets", formula("=COUNT(Tickets!A2:A61)")],
      ["Hours", formula("=SUM(Tickets!B2:B61)")],
      ["Over an hour", formula('=COUNTIF(Tickets!B2:B61,">1")')],
      ["Money", formula("=SUMPRODUCT((Tickets!B2:B61>1)*Tickets!B2:B61)*150")],
      ["Text", formula('="Hours: "&TEXT(B3,"0.00")')],
    ]),
  ],
};

describeInLibreOffice("budgets that LibreOffice wrote", () => {
  it.each(Object.entries(BUDGETS))("open and save without loss of values: %s", async (_, sheets) => {
    const own = resaved(await workbookFile(sheets));
    const opened = await openFile("budget.xlsx", own);
    const [before, after] = [own, await writeWorkbookFile(opened)].map(recalculate) as [
      ReturnType<typeof recalculate>,
      ReturnType<typeof recalculate>,
    ];
    for (const { name, rows } of sheets) {
      expect(after(name)).toEqual(before(name));
      const read = opened.sheets.find((each) => each.name === name)!;
      rows.forEach((cells, row) =>
        cells.forEach((content, column) => {
          const cell = read.rows[row]![column]!;
          if (content !== null && typeof content === "object") expect(cell.formula).toBe(content.formula);
          else expect(cell.value).toBe(content);
        }),
      );
    }
    expect(opened.names.map(({ name }) => name).sort()).toEqual(
      sheets.flatMap(({ names }) => names.map(({ name }) => name)).sort(),
    );
    const formats = opened.sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => cell?.look?.numberFormat?.replaceAll("\\", "") ?? []),
    );
    // LibreOffice gives NPV a format of its own.
    const given = sheets.flatMap((each) => each.formats.map(({ numberFormat }) => numberFormat));
    expect(formats).toEqual(expect.arrayContaining(given));
  });
});
