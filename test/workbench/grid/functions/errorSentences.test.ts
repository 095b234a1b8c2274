import { ErrorSentences } from "../../../../src/workbench/grid/functions/errorSentences";

const place = (row: number, column = 0) => ({ sheetId: "Budget", row, column });

describe("sentences of errors", () => {
  it("tells the sentence while the cell shows that error, and a general one for another", () => {
    const sentences = new ErrorSentences();
    sentences.remember(place(3), { code: "#VALUE!", message: "users is -1." });
    expect(sentences.sentenceFor(place(3), "#VALUE!")).toBe("users is -1.");
    expect(sentences.isTold(place(3), "#VALUE!")).toBe(true);
    expect(sentences.sentenceFor(place(3), "#DIV/0!")).toContain("divided by zero");
    expect(sentences.isTold(place(3), "#DIV/0!")).toBe(false);
  });

  it("says nothing about a cell without an error", () => {
    const sentences = new ErrorSentences();
    sentences.remember(place(3), { code: "#VALUE!", message: "users is -1." });
    for (const value of [7, "text", true, null])
      expect(sentences.sentenceFor(place(3), value)).toBeUndefined();
  });

  it("forgets cells that were overwritten or show no error any more", () => {
    const sentences = new ErrorSentences();
    for (const row of [1, 2, 3]) sentences.remember(place(row), { code: "#VALUE!", message: `row ${row}` });
    sentences.forget(place(1));
    sentences.keepOnly(({ row }) => row !== 2);
    expect([1, 2, 3].filter((row) => sentences.isTold(place(row), "#VALUE!"))).toEqual([3]);
  });
});
