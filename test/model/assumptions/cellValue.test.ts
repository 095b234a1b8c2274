import { type CellValue, describeCellValue, readCellValue } from "../../../src/model/assumptions/cellValue";

const text = (words: string): CellValue => ({ kind: "text", text: words });
const number = (value: number): CellValue => ({ kind: "number", value });
const percent = (value: number, percentText: string): CellValue => ({ kind: "number", value, percentText });
const error = (code: string): CellValue => ({ kind: "error", code });

describe("the value of a cell", () => {
  it.each<[string, unknown, CellValue]>([
    ["a number", 1.5, number(1.5)],
    ["a number without end", Infinity, text("a number that no cell holds")],
    ["no number", NaN, text("a number that no cell holds")],
    ["nothing", undefined, { kind: "missing" }],
    ["an empty cell", null, { kind: "empty" }],
    ["a truth", false, { kind: "boolean", value: false }],
    ["a function", () => 0, text("function")],
    ["blanks", "  ", { kind: "missing" }],
    ["words", " two  words ", text("two  words")],
    ["a number as text", " -12.5 ", number(-12.5)],
    ["a number with its sign", "+3.", number(3)],
    ["a number without a whole part", ".5", number(0.5)],
    ["a number with an exponent", "1E+3", number(1000)],
    ["a small number", "25e-1", number(2.5)],
    ["a percentage", "35 %", percent(0.35, "35 %")],
    ["a percentage without a blank", "12.5%", percent(0.125, "12.5%")],
    [
      "a number with three digits after a point",
      "1.200",
      { kind: "ambiguous", text: "1.200", readings: [1.2, 1200] },
    ],
    [
      "a percentage with three digits after a point",
      "1.250 %",
      { kind: "ambiguous", text: "1.250 %", readings: [1.25, 1250] },
    ],
    ["a fraction below 1", "0.125", number(0.125)],
    ["a number beyond all", "1e999", text("1e999")],
    ["two points", "1.2.3", text("1.2.3")],
    ["a point alone", ".", text(".")],
    ["a number and a unit", "3 h", text("3 h")],
    ["a word and a number", "about 3", text("about 3")],
    ["an error as text", " #N/A ", error("#N/A")],
    ["a question after an error", "#N/A?", text("#N/A?")],
    ["words before an error", "see #N/A", text("see #N/A")],
    ["an error with its code", { type: "Error", code: "#DIV/0!" }, error("#DIV/0!")],
    ["an error with an unknown code", { type: "Error", code: "odd", basicValue: "#REF!" }, error("#REF!")],
    ["an error with a number for its text", { type: "Error", basicValue: 7 }, error("#VALUE!")],
    ["an empty cell of the host", { type: "Empty" }, { kind: "empty" }],
    ["a formatted number", { type: "FormattedNumber", basicValue: 0.35 }, number(0.35)],
    ["a formatted text", { type: "String", basicValue: "35 %" }, percent(0.35, "35 %")],
    ["a picture", { type: "WebImage" }, text("an object")],
    ["a thing in a thing", { basicValue: {} }, text("an object")],
  ])("is read from %s", (_, raw, value) => {
    expect(readCellValue(raw)).toEqual(value);
  });

  it.each<[CellValue, string]>([
    [number(0.35), "0.35"],
    [{ kind: "boolean", value: true }, "TRUE"],
    [{ kind: "boolean", value: false }, "FALSE"],
    [error("#N/A"), "#N/A"],
    [text("lots"), '"lots"'],
    [text("x".repeat(40)), `"${"x".repeat(40)}"`],
    [text("x".repeat(41)), `"${"x".repeat(40)}…"`],
    [{ kind: "empty" }, "empty"],
    [{ kind: "missing" }, "empty"],
  ])("%j is shown as %s", (value, shown) => {
    expect(describeCellValue(value)).toBe(shown);
  });
});
