import { DEFAULT_SCENARIO } from "../../src/model/assumptions/scenario";
import { ComparisonMeasures } from "../../src/model/decision/comparisonMeasures";
import { decide } from "../../src/model/decision/verdict";
import { portableSheets } from "../../src/workbook/portable/portableSheets";
import { workbookFile } from "../../src/xlsx/workbookFile";
import { describeInLibreOffice, recalculate } from "./libreOffice";

describeInLibreOffice("the portable copy notices in its checks", () => {
  // Few incidents, which a coarse grid holds.
  const values = { ...DEFAULT_SCENARIO, users: 6 };
  const sheets = portableSheets({ scenarios: [{ name: "A", values }], yearSteps: 200 });
  /** The checks after a formula of the year was replaced, where there is one to replace. */
  const checksAfter = async (replace: (formula: string) => string) => {
    const changed = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) =>
          sheet.name === "Year 1" && cell !== null && typeof cell === "object"
            ? { formula: replace(cell.formula) }
            : cell,
        ),
      ),
    }));
    const rows = recalculate(await workbookFile(changed))("Portable copy 1");
    return (label: string) => rows.find((row) => row[0] === label)![2]!;
  };

  it("nothing where all is well", async () => {
    const said = await checksAfter((formula) => formula);
    expect(said("All checks")).toBe("OK");
    expect(said("Verdict of the add-in when this copy was made")).toBe(
      decide(new ComparisonMeasures(values)).verdict,
    );
    expect(said("Budget to approve under break-fix (P80 of its cash)")).toBe(said("P80 of the year's cash"));
  });

  it.each([
    ["No figure is an error", (formula: string) => formula.replace(/^=SQRT\(/, "=1/0+SQRT("), "error"],
    [
      "Amounts of the year rise with their level",
      (formula: string) => formula.replace(/^=IF\(gridCaptured_1<B\d+,.*$/, "=certainCash_1"),
      "equal",
    ],
    [
      "Grid agrees with the expected cash",
      (formula: string) => formula.replace(/^=(A\d+)\*gridStep_1$/, "=$1*gridStep_1*0.9"),
      "differs",
    ],
  ] as const)("%s", async (label, replace, word) => {
    const said = await checksAfter(replace);
    expect([said(label), said("All checks")]).toEqual([word, "see checks below"]);
  });
});
