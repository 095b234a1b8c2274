import { EXAMPLES } from "../../../src/functions/catalogue/examples";
import { FUNCTION_NAMES } from "../../../src/functions/catalogue/functionTable";
import { exampleAddress } from "../../../src/functions/catalogue/exampleAddress";
import { LinkProblem } from "../../../src/workbench/keep/caseLink";
import { exampleOfLink } from "../../../src/workbench/keep/exampleLink";

const PAGE = "https://example.org/it/workbench.html";
const all = FUNCTION_NAMES.flatMap((name) =>
  EXAMPLES[name].map((example, index) => [exampleAddress(name, index), example] as const),
);

describe("a link to an example", () => {
  it.each(all)(
    "%s lays out its cells from A1 on and its formula unchanged beside them",
    (address, example) => {
      const { sheet, says } = exampleOfLink(PAGE + address);
      expect(says).toBe(example.says);
      const [first = []] = sheet.rows;
      expect(first.at(-1)).toEqual({ formula: example.formula });
      const cells = sheet.rows.map((row, index) => (index === 0 ? row.slice(0, -2) : row));
      const width = Math.max(0, ...(example.cells ?? []).map((row) => row.length));
      for (const [row, line] of (example.cells ?? []).entries())
        expect(cells[row]!.slice(0, width)).toEqual(
          row === 0 ? Array.from({ length: width }, (_, at) => line[at] ?? null) : line,
        );
    },
  );

  it("shows days as days and other numbers as they are", () => {
    const { sheet } = exampleOfLink(`${PAGE}#example=INCIDENTS_FIT.1`);
    const format = (range: string) => sheet.formats.find((each) => each.range === range);
    expect(format("A2")).toEqual({ range: "A2", role: "input", numberFormat: "yyyy-mm-dd" });
    expect(format("B2")).toEqual({ range: "B2", role: "input" });
  });

  it.each(["MSP_COST.0", "MSP_COST.99", "MSP_COST", "NOBODY.1", "toString.1", "=1+1", ""])(
    "is refused in a sentence when it names %s",
    (named) => {
      expect(() => exampleOfLink(`${PAGE}#example=${named}`)).toThrow(LinkProblem);
    },
  );
});
