import { cellsFromExcel, sizeProblem } from "../../src/excel/excelCells";
import { ExcelProblem, excelProblem } from "../../src/excel/excelProblem";

describe("what Excel refuses", () => {
  it.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "A cell is being edited"],
    ["ItemNotFound", "no longer exists"],
  ])("is told in our words for %s", (code, words) => {
    const problem = excelProblem({ code, message: "Der Vorgang ist nicht zulässig." });
    expect(problem.message).toContain(words);
    expect(problem.message).not.toContain("Vorgang");
  });

  it("names the code of what is not known", () => {
    expect(excelProblem({ code: "Strange" }).message).toBe("Excel could not do this (Strange). Try again.");
  });

  it.each([undefined, null, "text", {}, { code: 5 }, { code: "<b>" }, new Error("inner")])(
    "is a sentence even for %p",
    (error) => {
      expect(excelProblem(error).message).toBe("Excel could not do this. Try again.");
    },
  );

  it("keeps a sentence that is ours already", () => {
    const own = new ExcelProblem(["noRange", "FixOrFlat_Assumptions"]);
    expect(excelProblem(own)).toBe(own);
  });
});

describe("cells from Excel", () => {
  it("tells an empty cell from empty text, which both arrive as an empty string", () => {
    const types = [["String", "Empty", "String", "Double"]];
    expect(cellsFromExcel([["Users", "", "", 25]], types)).toEqual([["Users", null, "", 25]]);
  });

  it("are refused before reading when there are too many", () => {
    expect(sizeProblem("A1:B2500", 2500, 2)).toBeUndefined();
    expect(new ExcelProblem(sizeProblem("Sheet1!A:B", 1048576, 2)!).message).toBe(
      "The assumptions (Sheet1!A:B) have 1048576 rows and 2 columns. Name only the table, at most 5000 cells.",
    );
  });
});
