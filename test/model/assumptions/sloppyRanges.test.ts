import { issueSentence } from "../../../src/model/assumptions/issue";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";

type Cells = readonly (readonly unknown[])[];

function firstError(cells: Cells): string | undefined {
  const { scenarios, issues } = readAssumptions(cells);
  const own = scenarios.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.issues));
  const error = [...issues, ...own].find(({ kind }) => kind === "error");
  return error && issueSentence(error);
}

/** A firm with a case, and one more row. */
const withRow = (name: string, value: unknown): Cells => [
  ["Users", 25],
  ["Break-fix hourly rate", 150],
  [name, value],
];

describe("a range that describes no firm", () => {
  it.each<[string, Cells]>([
    ["empty cells", [[null, null], [null, null]]], // prettier-ignore
    ["headings only", [["Costs", null], ["Stuff", null]]], // prettier-ignore
    ["an unknown name at 0", [["a", 0]]],
    ["a header only", [["Assumption", "Today"]]],
    ["inputs that make no case", [["Growth of users", 0.03]]],
  ])("is refused, not priced as the built-in firm: %s", (_, cells) => {
    expect(firstError(cells)).toMatch(/^No row of this range names what makes a case\./);
    expect(readAssumptions(cells).scenarios).toEqual([]);
  });

  it("has no users, or no managed fee, where the cell may be empty", () => {
    expect(firstError([["Users", null]])).toBe(
      "Row 1: Users is 0 or an empty cell; it must be from 0.01 to 1000000.",
    );
    expect(firstError(withRow("Managed fee per user per month", 0))).toMatch(
      /^Every managed fee is 0 or an empty cell;/,
    );
    expect(firstError([...withRow("Managed fee per user per month", 0), ["Managed flat fee", 900]])).toBe(
      undefined,
    );
  });

  it("lists the essential inputs that rest on their defaults", () => {
    const [scenario] = readAssumptions([
      ["Users", 25],
      ["Hands-on hours, P1", 6],
      ["Break-fix hourly rate", ""],
    ]).scenarios;
    expect(scenario!.defaulted).toContain("hourlyRate");
    expect(scenario!.defaulted).not.toContain("users");
    expect(scenario!.defaulted).not.toContain("handsOnHoursPerIncident");
    expect(scenario!.defaulted).toHaveLength(10);
  });
});

describe("a percent typed as a whole number", () => {
  it.each(["Managed fee increase", "Hourly rate increase", "Discount rate", "Wage increase"])(
    "is refused for a yearly rate: %s",
    (name) => {
      expect(firstError(withRow(name, 3))).toMatch(
        new RegExp(
          `^Row 3: ${name} is 3; a yearly rate is a fraction from -?0(\\.5)? to 0\\.5 \\(3 % is 0\\.03\\)`,
        ),
      );
      expect(firstError(withRow(name, 0.03))).toBe(undefined);
    },
  );

  it("is refused for the growth of users, which may double but not treble", () => {
    expect(firstError(withRow("Growth of users", 1))).toBe(undefined);
    expect(firstError(withRow("Growth of users", 3))).toMatch(
      /a yearly rate is a fraction from -0\.99 to 1 /,
    );
  });
});

describe("text that can be read two ways", () => {
  it.each([
    ["Users", "1.200", "1.2", "1200"],
    ["Budget cap", "60.000", "60", "60000"],
    ["Annual revenue", "500.000", "500", "500000"],
  ])("is refused with both readings: %s %s", (name, text, decimal, thousands) => {
    expect(firstError([["Users", 25], ["Break-fix hourly rate", 150], [name, text]].slice(name === "Users" ? 1 : 0))) // prettier-ignore
      .toContain(`${name} is the text "${text}", which can be read as ${decimal} or as ${thousands};`);
  });

  it.each(["0.125", "12.5", "1234.567", "1.2e3"])("is read where it cannot: %s", (text) => {
    expect(firstError(withRow("Annual revenue", text))).toBe(undefined);
  });

  it("is a percentage of money or people", () => {
    expect(firstError(withRow("Annual revenue", "15 %"))).toBe(
      'Row 3: Annual revenue is the text "15 %", but it is not a share; enter 15 or 0.15, whichever is meant.',
    );
    expect(firstError(withRow("Gross margin", "15 %"))).toBe(undefined);
  });
});

describe("a scenario whose name looks like a number", () => {
  it.each([2026, "2026", "50 %", "-2", "1e3", "10 %", "1.200", true])("is read by its place: %j", (name) => {
    const { scenarios, issues } = readAssumptions([
      ["Assumption", name],
      ["Users", 25],
    ]);
    expect(issues).toEqual([]);
    expect(scenarios.map((each) => each.name)).toEqual([name === true ? "TRUE" : String(name)]);
  });

  it("does not swallow an unknown row of numbers", () => {
    expect(firstError([["Costs", 5], ["Users", 25]])).toMatch(/^Row 1: "Costs" is not a known assumption;/); // prettier-ignore
  });
});

describe("a wrong range", () => {
  const ledger = Array.from({ length: 50_000 }, (_, index) => [
    `Invoice ${1000 + index} Contoso Ltd`,
    index + 1,
  ]);

  it("is explained for a hundred rows, and the others are counted", () => {
    const { issues } = readAssumptions(ledger);
    expect(issues).toHaveLength(102);
    expect(issues[101]!.message).toBe("49900 more rows are not known assumptions.");
  });
});
