import fc from "fast-check";
import { issueSentence } from "../../../src/model/assumptions/issue";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import {
  DEFAULT_SCENARIO,
  FIELD_NAMES,
  type Scenario,
  SCENARIO_FIELDS,
} from "../../../src/model/assumptions/scenario";
import { propertyRuns } from "../../propertyRuns";

type Cells = readonly (readonly unknown[])[];

function onlyScenario(cells: Cells): Scenario {
  const { scenarios, issues } = readAssumptions(cells);
  expect(issues.filter(({ kind }) => kind === "error")).toEqual([]);
  const outcome = scenarios[0]!.outcome;
  if (!outcome.ok) throw new Error(outcome.issues.map(issueSentence).join(" "));
  return outcome.value;
}

function sentences(cells: Cells): string[] {
  const { scenarios, issues } = readAssumptions(cells);
  const own = scenarios.flatMap(({ outcome, warnings }) => [
    ...(outcome.ok ? [] : outcome.issues),
    ...warnings,
  ]);
  return [...issues, ...own].map(issueSentence);
}

describe("a range of assumptions", () => {
  it("is one scenario when it has two columns and no header", () => {
    const scenario = onlyScenario([
      ["Users", 40],
      ["Break-fix hourly rate", "175"],
    ]);
    expect(scenario.users).toBe(40);
    expect(scenario.hourlyRate).toBe(175);
    expect(scenario.managedFeePerUser).toBe(DEFAULT_SCENARIO.managedFeePerUser);
  });

  it("understands labels in any case and spacing, and camelCase names", () => {
    expect(onlyScenario([["  break-FIX   hourly rate ", 99]]).hourlyRate).toBe(99);
    expect(onlyScenario([["hourlyRate", 99]]).hourlyRate).toBe(99);
  });

  it.each(["", "Year"])("takes numbers for headers of several scenarios, below the heading %j", (heading) => {
    const { scenarios, issues } = readAssumptions([
      [heading, 2027, 2028],
      ["Users", 25, 40],
    ]);
    expect(issues).toEqual([]);
    expect(scenarios.map(({ name }) => name)).toEqual(["2027", "2028"]);
    expect(scenarios[1]!.outcome).toMatchObject({ ok: true, value: { users: 40 } });
  });

  it("does not take a misspelt input for a header", () => {
    expect(sentences([["Userz", 25, 40]])).toEqual([
      "The assumptions have more than two columns, so their first row must be a header that names the scenarios.",
    ]);
  });

  it("has one scenario for every header that does not describe", () => {
    const { scenarios, rows } = readAssumptions([
      ["Assumption", "Unit", "Today", "Growing", "Low", "High", "Note", "Source"],
      ["Users", "users", 25, 60, 1, 500, "", ""],
    ]);
    expect(scenarios.map(({ name, column }) => [name, column])).toEqual([
      ["Today", 2],
      ["Growing", 3],
    ]);
    expect(rows.get("users")).toBe(1);
  });

  it("finds nothing wrong in a header, nor in a heading above it", () => {
    const header = ["Assumption", "Today", "Unit"];
    expect(sentences([header, ["Users", 25, "users"]])).toEqual([]);
    const headed = readAssumptions([["Our office", "", ""], header, ["Users", 40, "users"]]);
    expect(headed.issues).toEqual([]);
    expect(headed.scenarios.map(({ name }) => name)).toEqual(["Today"]);
    expect(headed.rows).toEqual(new Map([["users", 2]]));
  });

  it.each<[string, Cells, unknown[]]>([
    [
      "columns headed low and high, in any case",
      [
        ["", "Today", "LOW", "High"],
        ["Users", 25, 20, 30],
      ],
      [["users", { low: 20, high: 30 }]],
    ],
    [
      "low alone",
      [
        ["", "Today", "Low"],
        ["Users", 25, 20],
      ],
      [],
    ],
    [
      "high alone",
      [
        ["", "Today", "High"],
        ["Users", 25, 30],
      ],
      [],
    ],
    [
      "ends in the wrong order",
      [
        ["", "Today", "Low", "High"],
        ["Users", 25, 30, 20],
      ],
      [],
    ],
    [
      "ends that are the same",
      [
        ["", "Today", "Low", "High"],
        ["Users", 25, 20, 20],
      ],
      [],
    ],
    [
      "an end that is text",
      [
        ["", "Today", "Low", "High"],
        ["Users", 25, "few", 30],
      ],
      [],
    ],
    [
      "a low end that cannot be",
      [
        ["", "Today", "Low", "High"],
        ["Users", 25, -1, 30],
      ],
      [],
    ],
    [
      "a high end that cannot be",
      [
        ["", "Today", "Low", "High"],
        ["Gross margin", 0.5, 0.2, 2],
      ],
      [],
    ],
  ])("takes the ranges of inputs that it can: %s", (_, cells, ranges) => {
    expect([...readAssumptions(cells).ranges]).toEqual(ranges);
  });

  it("skips headings and empty rows", () => {
    const scenario = onlyScenario([
      ["Our office", ""],
      ["Users", 40],
      ["", 0],
      ["Prices", null],
      ["Break-fix hourly rate", 99],
    ]);
    expect([scenario.users, scenario.hourlyRate]).toEqual([40, 99]);
  });

  it("takes the default for empty text, and 0 for an empty cell", () => {
    expect(onlyScenario([["Users", ""]]).users).toBe(25);
    const { scenarios } = readAssumptions([
      ["Users", 25],
      ["Break-fix hourly rate", null],
    ]);
    expect(scenarios[0]!.outcome).toMatchObject({ ok: true, value: { hourlyRate: 0 } });
    expect(scenarios[0]!.warnings[0]!.message).toMatch(/^Break-fix hourly rate is 0: is the cell empty\?/);
  });

  it("suggests the nearest name for an unknown one", () => {
    expect(sentences([["Userz", 40]])[0]).toBe(
      'Row 1: "Userz" is not a known assumption; did you mean "Users"?',
    );
  });

  it("remarks on a heading that looks like a name", () => {
    expect(
      sentences([
        ["Anual revenue", ""],
        ["Users", 25],
      ]),
    ).toEqual(['Row 1: "Anual revenue" is read as a heading; did you mean "Annual revenue"?']);
  });

  it("names row and input for what cannot be", () => {
    expect(
      sentences([
        ["Users", -4],
        ["Gross margin", 50],
        ["Contract term", 12.5],
        ["Annual revenue", "lots"],
        ["Discount rate", true],
        ["Growth of users", "#REF!"],
      ]),
    ).toEqual([
      "Row 1: Users is -4; it must be from 0.01 to 1000000.",
      "Row 2: Gross margin is 50; a share is a fraction from 0 to 1 (35 % is 0.35).",
      "Row 3: Contract term is 12.5; it must be a whole number.",
      'Row 4: Annual revenue is "lots"; it must be a number.',
      "Row 5: Discount rate is TRUE; it must be a number.",
      "Row 6: Growth of users is #REF!; it must be a number.",
    ]);
  });

  it("spoils only the scenario with the bad value", () => {
    const { scenarios } = readAssumptions([
      ["", "Today", "Growing"],
      ["Users", 25, "many"],
    ]);
    expect(scenarios.map(({ outcome }) => outcome.ok)).toEqual([true, false]);
  });

  it.each<[string, Cells, string]>([
    ["one column", [["Users"]], "The assumptions need at least two columns: names and values."],
    [
      "three columns without header",
      [["Users", 25, 30]],
      "The assumptions have more than two columns, so their first row must be a header that names the scenarios.",
    ],
    [
      "a repeated row",
      [
        ["Users", 25],
        ["users", 30],
      ],
      "Row 2: users is already in row 1. Keep only one of them.",
    ],
    [
      "a repeated header",
      [
        ["", "Today", "today"],
        ["Users", 25, 30],
      ],
      'Two columns are headed "today"; every scenario needs a name of its own.',
    ],
    [
      "values without header",
      [
        ["", "Today", ""],
        ["Users", 25, 30],
      ],
      "Column 3 has values but no header.",
    ],
    [
      "a value without name",
      [
        ["Users", 25],
        ["", 30],
      ],
      "Row 2: The row has a value but no name.",
    ],
    [
      "shares that do not add up",
      [
        ["Users", 25],
        ["Share of incidents, P4", 0.5],
      ],
      "The shares of incidents P1 to P4 add up to 1.2, not 1; incidents are scaled by it.",
    ],
  ])("explains %s", (_, cells, sentence) => {
    expect(sentences(cells)).toContain(sentence);
  });

  it.each([null, 0, ""])("reads the table in a whole column whose other cells are %j", (nothing) => {
    const below = Array.from({ length: 1_048_574 }, () => [nothing, nothing]);
    expect(onlyScenario([["Users", 40], ["Break-fix hourly rate", 175], ...below]).users).toBe(40);
  });

  it("refuses too many cells at once", () => {
    const column = Array.from({ length: 50_001 }, (_, index) => [`Invoice ${index}`, 1]);
    expect(sentences(column)[0]).toMatch(/100002 cells; select the table only/);
  });

  it("never throws, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        "",
        "Users",
        "Unit",
        "x",
        true,
        0,
        1,
        -1,
        1e308,
        NaN,
        "#N/A",
        {},
        [],
      ),
      fc.double(),
      fc.string(),
      fc.constantFrom(...FIELD_NAMES),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (cells) => {
        for (const { outcome } of readAssumptions(cells).scenarios)
          if (outcome.ok) expect(Object.values(outcome.value).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});

describe("an overall average and its classes", () => {
  it("scales the classes to the average that is given", () => {
    const scenario = onlyScenario([["Hands-on hours per incident", 2 * 1.3775]]);
    expect(scenario.handsOnHoursP1).toBeCloseTo(12, 12);
    expect(scenario.handsOnHoursP4).toBeCloseTo(1.2, 12);
  });

  it("restates the average from the classes that are given", () => {
    const scenario = onlyScenario([
      ["Users", 25],
      ["Wait hours, managed, P3", 2],
    ]);
    expect(scenario.waitHoursManaged).toBeCloseTo(0.01 + 0.13 + 1.1 + 2.4, 12);
  });

  it("refuses an average and a class that disagree", () => {
    const [sentence] = sentences([
      ["Hands-on hours per incident", 2],
      ["Hands-on hours, P1", 9],
    ]);
    expect(sentence).toMatch(
      /^Row 2: Hands-on hours per incident is 2, but its parts .* make 1.4375; empty one/,
    );
  });

  it("accepts every input at its default, though averages and classes are both given", () => {
    const scenario = onlyScenario(
      FIELD_NAMES.map((name) => [SCENARIO_FIELDS[name].label, SCENARIO_FIELDS[name].default]),
    );
    for (const name of FIELD_NAMES) expect(scenario[name]).toBeCloseTo(DEFAULT_SCENARIO[name], 10);
  });

  it("scales the three tool prices to the total", () => {
    const scenario = onlyScenario([
      ["Users", 25],
      ["Own tools per user per month", 30],
    ]);
    expect([scenario.securityManagementPrice, scenario.backupsPrice, scenario.updatesPrice]).toEqual([
      12, 10, 8,
    ]);
  });
});
