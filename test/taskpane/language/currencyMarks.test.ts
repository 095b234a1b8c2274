import { NO_CURRENCY, currencyMarks, currencyOfFormat } from "../../../src/taskpane/language/currencyMarks";

describe("the currency of a number format", () => {
  it.each([
    ['"$"#,##0', "$", ""],
    ["$#,##0.00", "$", ""],
    ["[$$-409]#,##0", "$", ""],
    ["#,##0 [$€-407]", "", "\u00a0€"],
    ['#,##0.00\\ "€"', "", "\u00a0€"],
    ['_-"£"* #,##0_-;-"£"* #,##0_-', "£", ""],
    ["[$CHF-807] #,##0", "CHF\u00a0", ""],
    ['#,##0 "kr"', "", "\u00a0kr"],
    ["#,##0 [$zł-415]", "", "\u00a0zł"],
    ["[$₹-4009] #,##,##0", "₹", ""],
    ['[$US$-409]#,##0;[Red]-"x"0', "US$", ""],
  ])("of %s is %j before and %j after", (format, before, after) => {
    expect(currencyOfFormat(format)).toEqual({ before, after });
  });

  it.each(["General", "#,##0", "0%", "0.00", '0 "hours"', '#,##0 "per month"', "@", "", "[$-409]#,##0"])(
    "is none in %j",
    (format) => expect(currencyOfFormat(format)).toBeUndefined(),
  );

  it("is that of the first format that shows one", () => {
    expect(currencyMarks(["General", "#,##0 [$€-407]", '"$"#,##0'])).toEqual({
      before: "",
      after: "\u00a0€",
    });
    expect(currencyMarks(["General"])).toEqual(NO_CURRENCY);
    expect(currencyMarks([])).toEqual(NO_CURRENCY);
  });
});
