import { DEFAULT_SCENARIO, type FieldName, SCENARIO_FIELDS } from "../../../src/model/assumptions/scenario";
import { QUOTE_FIELDS } from "../../../src/model/quotes/quoteFields";
import { QUOTE_SYNONYMS, quoteTermByText } from "../../../src/model/quotes/quoteTerms";
import { quoteScenario } from "../../../src/model/quotes/quoteScenario";
import { readQuotes } from "../../../src/model/quotes/readQuotes";

const HEADER = ["Term of contract", "A", "B"];
const FEE = ["Fee per user", 145, 150];
const messages = (...rows: unknown[][]) => readQuotes(rows).issues.map(({ message }) => message);
const terms = (...rows: unknown[][]) => readQuotes(rows).quotes.map((quote) => [...quote.terms]);

describe("words of the trade", () => {
  const entries = Object.entries(QUOTE_SYNONYMS).flatMap(([name, texts]) =>
    texts.map((text) => [text, name] as const),
  );

  it.each(entries)('"%s" is %s', (text, name) => {
    expect(quoteTermByText(` ${text.toUpperCase()}  `)).toBe(name);
  });

  it("mean one term each", () => {
    const texts = entries.map(([text]) => text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each(QUOTE_FIELDS.map((name) => [SCENARIO_FIELDS[name].label, name]))(
    "%s is its own label",
    (label, name) => {
      expect(quoteTermByText(label)).toBe(name);
      expect(quoteTermByText(name)).toBe(name);
    },
  );
});

describe("reading quotes", () => {
  it("takes each column for a quote, without units and notes", () => {
    expect(
      terms(
        ["", "Unit", "A", "B", "Note"],
        ["Fee per user", "money", 145, "", "x"],
        ["Flat fee", "", "", 900, ""],
      ),
    ).toEqual([[["managedFeePerUser", 145]], [["managedFlatFee", 900]]]);
  });

  it("reads a null as a 0: the quote has no such term", () => {
    const rows = (empty: unknown) => [HEADER, FEE, ["Notice", 60, empty], ["Setup fee", empty, 500]];
    expect(readQuotes(rows(null))).toEqual(readQuotes(rows(0)));
    expect(readQuotes(rows(null)).issues).toEqual([]);
  });

  it("takes an empty rate for none while no hour is billed, and refuses it where one is", () => {
    const read = (...rows: (readonly [string, unknown])[]) =>
      readQuotes([["", "Quote"], ["Fee per user", 100], ["Rate beyond included hours", 0], ...rows]);
    expect(read().issues).toEqual([]);
    expect(read(["On-site work, managed", 0]).quotes[0]!.terms.has("overageHourlyRate")).toBe(false);
    for (const billed of [
      ["On-site work, managed", "billed"],
      ["After-hours work, managed", 1],
      ["Included hours per month", 10],
    ] as const)
      expect(
        read(billed)
          .issues.map(({ message }) => message)
          .join(),
      ).toContain("0 or an empty cell");
  });

  it("knows the words of choices", () => {
    expect(terms(HEADER, FEE, ["After hours", "included", "billed"], ["Backups", "open", "bought"])).toEqual([
      [["managedFeePerUser", 145], ["afterHoursBilledManaged", 0], ["backupsManaged", 0]], // prettier-ignore
      [["managedFeePerUser", 150], ["afterHoursBilledManaged", 1], ["backupsManaged", 2]], // prettier-ignore
    ]);
  });

  it("reads a row above the names as the heading that it is, even if it is a term too", () => {
    expect(terms(["Term", "A", "B"], FEE, ["Contract length", 12, 36])[1]).toContainEqual(["termMonths", 36]);
  });

  const refused: [string, RegExp, ...unknown[][]][] = [
    ["a distant name, without a guess", /^"Blockchain" is not a known term of a contract\.$/, ["Blockchain", 1, 2]],
    ["a misspelt one, with the label", /did you mean "Managed fee increase"\?/, ["Escallator", 0.03, 0.03]],
    ["a word with two meanings", /"Onboarding" can mean "Onboarding fee" or "Onboarding, months of fee"/, ["Onboarding", 2, 2]],
    ["what belongs to the firm", /"Users" belongs to the assumptions/, ["Users", 60, 60]],
    ["a number with its unit", /Contract term is the text "12 months"; enter 12\./, ["Term", "12 months", 36]],
    ["a percent that is none", /is 4; a yearly rate is a fraction/, ["Uplift", 4, 0]],
    ["the same term twice", /"Per user" and "Fee per user" are the same term/, ["Per user", 1, 2]],
    ["an empty cell that could mean two things", /Data backups, managed is 0 or an empty cell/, ["Backups", "included", null]],
    ["an unknown word for a choice", /it must be one of 0 \(included\), 1 \(billed\)/, ["On site", "sometimes", "included"]],
    ["bands that fall", /it must be more than those before the band below it/, ["Users before fee band 2", 10, 10], ["Fee in band 2", 4, 4], ["Users before fee band 3", 5, 5], ["Fee in band 3", 3, 3]],
    ["a band without a fee", /Fee per user in band 2 is 0 or an empty cell/, ["Users before band 2", 10, 0]],
    ["a mean that its classes contradict", /but its parts/, ["Response time", 4, 4], ["Response time P1", 9, 9]],
  ]; // prettier-ignore
  it.each(refused.map(([what, sentence, ...rows]) => ({ what, sentence, rows })))(
    "refuses $what",
    ({ sentence, rows }) => {
      expect(messages(HEADER, FEE, ...rows)).toContainEqual(expect.stringMatching(sentence));
    },
  );

  it("refuses quotes without a fee, without names and with the name of an option", () => {
    expect(messages(HEADER, ["Notice", 60, 60])[0]).toMatch(/Every managed fee is 0/);
    expect(messages(FEE)[0]).toMatch(/need a first row that names each of them/);
    expect(messages(["", "Managed"], ["Fee per user", 1])[0]).toMatch(
      /is the name of a way of buying support/,
    );
  });
});

describe("the scenario under a quote", () => {
  it("has no term that the quote does not state, and the same firm", () => {
    const typical = {
      ...DEFAULT_SCENARIO,
      noticeDays: 60,
      exitFeeShare: 0.5,
      outOfScopeShare: 0.1,
      users: 60,
    };
    const quote = { name: "A", terms: new Map<FieldName, number>([["managedFlatFee", 900]]) };
    expect(quoteScenario(typical, quote)).toEqual({
      ...DEFAULT_SCENARIO,
      users: 60,
      managedFeePerUser: 0,
      managedFlatFee: 900,
    });
  });
});
