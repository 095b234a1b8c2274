import { presetScenario, PRESETS } from "../../src/model/assumptions/presets";
import { ComparisonMeasures } from "../../src/model/decision/comparisonMeasures";
import { decide } from "../../src/model/decision/verdict";
import { PORTABLE_FIELDS, withExactWholes } from "../../src/workbook/portable/portableFields";
import { SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { exampleFiles } from "../../src/xlsx/exampleFiles";
import { openFile } from "../../src/xlsx/openFile";
import { describeInLibreOffice, recalculate } from "./libreOffice";

const VERDICT = "Verdict of the add-in when this copy was made";
const files = exampleFiles();

const FIRMS = PRESETS.map((preset) => {
  const path = `examples/${preset.name.toLowerCase().replace(/\W+/g, "-")}.xlsx`;
  return { preset, path, scenario: presetScenario(preset) };
});

describe("the example workbooks", () => {
  it.each(FIRMS)(
    "$path opens again with the firm's inputs and the model's verdict",
    async ({ path, scenario }) => {
      const { sheets, leftOut } = await openFile(path, (await files)[path]!);
      expect(leftOut).toEqual(["conditional formats (Portable copy 1)"]);
      const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.rows;
      const find = (sheet: string, label: string) =>
        rowsOf(sheet)
          .find((row) => row[0]?.value === label)!
          .slice(1)
          .map((cell) => cell?.value);
      expect(find("Portable copy 1", VERDICT)).toContain(decide(new ComparisonMeasures(scenario)).verdict);
      const exact = withExactWholes(scenario);
      for (const name of PORTABLE_FIELDS)
        expect(find("Inputs 1", SCENARIO_FIELDS[name].label)).toContain(exact[name]);
    },
  );
});

describeInLibreOffice("an example workbook without the add-in", () => {
  it.each(FIRMS)("$path passes its own checks", async ({ path, scenario }) => {
    const rows = recalculate((await files)[path]!)("Portable copy 1");
    const said = (label: string) => rows.find((row) => row[0] === label)![2]!;
    expect(said("All checks")).toBe("OK");
    expect(said(VERDICT)).toBe(decide(new ComparisonMeasures(scenario)).verdict);
  });
});
