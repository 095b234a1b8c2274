import fc from "fast-check";
import { numberMarks } from "../../../src/taskpane/language/numberMarks";
import { numberText, percentText } from "../../../src/taskpane/language/numberText";
import { parseProblemText } from "../../../src/taskpane/language/findingText";
import { EN } from "../../../src/taskpane/language/messages/en/en";
import { parseNumber } from "../../../src/taskpane/language/parseNumber";

const english = numberMarks("en-US");
const german = numberMarks("de-DE");
const french = numberMarks("fr-FR");

const value = (text: string, marks = english) => {
  const parsed = parseNumber(text, marks);
  return parsed.ok ? parsed.value : parseProblemText(parsed.problem, EN, marks);
};

describe("typed numbers", () => {
  it.each([
    ["12", 12],
    [" 12,300 ", 12300],
    ["1,234,567.5", 1234567.5],
    [".5", 0.5],
    ["5.", 5],
    ["-3", -3],
    ["\u22123", -3],
    ["(1,200)", -1200],
    ["10k", 10000],
    ["1.2m", 1200000],
    ["1.2 M", 1200000],
    ["3bn", 3e9],
    ["3b", 3e9],
    ["5 MIO", 5e6],
    ["15%", 0.15],
    ["15 %", 0.15],
    ["7%", 0.07],
    ["$450", 450],
    ["-$450", -450],
    ["€ 1.5k", 1500],
    ["450 €", 450],
    ["USD 450", 450],
    ["450 CHF", 450],
    ["R$ 450", 450],
    ["$1.2m", 1200000],
    ["1 234 567", 1234567],
  ])("reads %s as %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it("follows the separators of the locale", () => {
    expect(value("1.234.567,5", german)).toBe(1234567.5);
    expect(value("1 234 567,5", french)).toBe(1234567.5);
    expect(value("1,2 Mio. €", german)).toBe(1_200_000);
    expect(value("10 Tsd.", german)).toBe(10_000);
    expect(value("0,5 MRD EUR", german)).toBe(5e8);
    expect(value("1\u202f234", french)).toBe(1234);
    expect(value("12,34,567", numberMarks("en-IN"))).toBe(1234567);
    expect(value("1'234.5", numberMarks("de-CH"))).toBe(1234.5);
    expect(value("١٬٢٣٤٫٥", numberMarks("ar-EG"))).toBe(1234.5);
  });

  it.each(["1,5", "0,350", "12,34", "1.2.3", "1,2345", "1234,567", ",5", "1,,000"])(
    "refuses %s, which another locale reads as another number",
    (text) => {
      expect(value(text)).toBe(
        `"${text}" is not a clear number: here "." is the decimal sign and "," separates thousands.`,
      );
    },
  );

  it.each(["0.35", "1.5", "1,000,5"])("refuses %s where the comma is the decimal sign", (text) => {
    expect(value(text, german)).toContain("not a clear number");
  });

  it.each(["", "   "])("asks for a number instead of %j", (text) => {
    expect(value(text)).toBe("Enter a number.");
  });

  it.each(["abc", "12 apples", "--1", "1-2", "%", "$", "()", "k", "12kk", "1e5", "Infinity", "NaN", "0x10"])(
    "refuses %s",
    (text) => {
      expect(value(text)).toContain("not a clear number");
    },
  );

  it("says when a number is too large to calculate with", () => {
    expect(value(`1${"0".repeat(400)}`)).toContain("is too large");
  });

  it("answers any text with a finite number or a sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const parsed = parseNumber(text, english);
        expect(parsed.ok ? Number.isFinite(parsed.value) : parsed.problem.kind.length > 0).toBe(true);
      }),
    );
  });

  it("tells a percentage from a plain number", () => {
    expect(parseNumber("35%", english)).toEqual({ ok: true, value: 0.35, isPercent: true });
    expect(parseNumber("35", english)).toEqual({ ok: true, value: 35, isPercent: false });
  });
});

describe.each(["en-US", "de-DE", "fr-FR", "de-CH", "en-IN", "pt-BR", "ar-EG"])("in %s", (locale) => {
  const marks = numberMarks(locale);
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x));
  const everyday = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => (cents === 0 ? 0 : cents / 100));

  it("reads every number back as it was shown", () => {
    fc.assert(
      fc.property(fc.oneof(everyday, numbers), (x) => {
        expect(parseNumber(numberText(x, marks), marks)).toMatchObject({ ok: true, value: x });
      }),
    );
  });

  it("reads every share back as it was shown", () => {
    fc.assert(
      fc.property(fc.oneof(everyday, fc.double({ min: -1, max: 1, noNaN: true })), (x) => {
        const expected = { ok: true, value: x === 0 ? 0 : x, isPercent: true };
        expect(parseNumber(percentText(x, marks), marks)).toEqual(expected);
      }),
    );
  });

  it("shows numbers as the platform does", () => {
    const platform = new Intl.NumberFormat(locale, { maximumFractionDigits: 9, useGrouping: true });
    for (const x of [0, 7, 1234567.25, 0.3775]) expect(numberText(x, marks)).toBe(platform.format(x));
  });
});
