import { amount, type Argument, date, share } from "../../src/functions/catalogue/argument";
import { argumentSentence } from "../../src/functions/catalogue/argumentSentence";

describe("the sentence of an argument", () => {
  it.each<[Argument, string]>([
    [amount({ says: "Hours" }), "Hours"],
    [amount({ says: "Hours", default: 0 }), "Hours (default 0)"],
    [amount({ says: "Spread", default: 1.2, max: 10 }), "Spread (default 1.2, 0 to 10)"],
    [amount({ says: "Incidents", max: 10_000 }), "Incidents (0 to 10,000)"],
    [amount({ says: "Growth", default: 0, min: -0.99, max: 10 }), "Growth (default 0, -0.99 to 10)"],
    [amount({ says: "Factor", default: 1.5, positive: true }), "Factor (default 1.5, above 0)"],
    [amount({ says: "Chance", max: 0.9999, positive: true }), "Chance (above 0, at most 0.9999)"],
    [
      amount({ says: "Months", default: 12, min: 1, max: 1200, whole: true }),
      "Months (default 12, a whole number from 1 to 1,200)",
    ],
    [share({ says: "Margin", default: 1 }), "Margin (default 1, a fraction from 0 to 1)"],
    [
      amount({ says: "Users", min: 1, leftOut: "no rate per user" }),
      "Users (at least 1; if left out, no rate per user)",
    ],
    [date({ says: "First day" }), "First day"],
    [{ kind: "option", says: "Option", default: "break-fix" }, 'Option (default "break-fix")'],
    [{ kind: "input", says: "Input", leftOut: "the table" }, "Input (if left out, the table)"],
  ])("is worded from its numbers: %#", (argument, sentence) => {
    expect(argumentSentence(argument)).toBe(sentence);
  });
});
