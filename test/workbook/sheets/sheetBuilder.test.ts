import { SheetBuilder } from "../../../src/workbook/sheets/sheetBuilder";

const FINISH = { name: "S", columnWidths: [], names: [], frozenRows: 0, frozenColumns: 0 };
const formatsOf = (lay: (draft: SheetBuilder) => void) => {
  const draft = new SheetBuilder();
  lay(draft);
  return draft.finish(FINISH).formats;
};
const INPUT = { A: { role: "label" }, "B:C": { role: "input", numberFormat: "0.0" } } as const;

describe("a sheet while it is laid out", () => {
  it("formats rows that look alike by one range", () => {
    const formats = formatsOf((draft) => {
      for (let row = 0; row < 3; row++) draft.add(["x", row], INPUT);
    });
    expect(formats).toEqual([
      { range: "A1:A3", role: "label" },
      { range: "B1:C3", role: "input", numberFormat: "0.0" },
    ]);
  });

  it("begins again after a gap, and where a row looks different", () => {
    const formats = formatsOf((draft) => {
      draft.add(["x"], { A: { role: "label" } });
      draft.skip();
      draft.add(["x"], { A: { role: "label" } });
      draft.add(["x"], { A: { role: "note" } });
    });
    expect(formats.map(({ range }) => range)).toEqual(["A1", "A3", "A4"]);
  });

  it("keeps a line to each row that has one", () => {
    const formats = formatsOf((draft) => {
      draft.add(["x"], { A: { role: "total" } });
      draft.add(["x"], { A: { role: "total" } });
    });
    expect(formats.map(({ range }) => range)).toEqual(["A1", "A2"]);
  });

  it("adds a second look of the same row to the first", () => {
    const formats = formatsOf((draft) => {
      draft.add(["x"], { A: { role: "label" } });
      draft.formatRow(1, { A: { align: "right" } });
    });
    expect(formats).toEqual([
      { range: "A1", role: "label" },
      { range: "A1", align: "right" },
    ]);
  });
});
