import { MAX_SCENARIOS, readScenarioFile } from "../../src/xlsx/readScenarioFile";

const file = (...scenarios: unknown[]) => JSON.stringify({ scenarios });

describe("a scenario file", () => {
  it("gives named scenarios, and defaults for what is not named", () => {
    const { scenarios, warnings } = readScenarioFile(file({ name: " Today ", values: { users: 40 } }));
    expect(scenarios[0]).toMatchObject({ name: "Today", values: { users: 40, hourlyRate: 150 } });
    expect(warnings).toEqual([]);
  });

  it("scales the classes with their average, as a sheet does", () => {
    const { scenarios } = readScenarioFile(
      file({ name: "A", values: { users: 25, waitHoursBreakFix: 9.78 / 2 } }),
    );
    expect(scenarios[0]!.values.waitHoursBreakFixP4).toBeCloseTo(8, 12);
  });

  it("warns of what is odd", () => {
    expect(readScenarioFile(file({ name: "A", values: { hourlyRate: 900 } })).warnings).toEqual([
      "A: Break-fix hourly rate is 900, outside the plausible range of 100 to 250.",
    ]);
  });

  it.each([
    ["nope", "The file is not JSON"],
    ["7", "the file must be an object, not 7."],
    [file(), "scenarios must hold at least one scenario."],
    [file({ name: "A" }), "scenarios[0].values is missing."],
    [file({ name: "", values: {} }), "scenarios[0].name must not be empty."],
    [file({ name: "A", values: { userz: 0 } }), '"userz" is not a known assumption; did you mean "users"?'],
    [
      '{"scenarios":[{"name":"A","values":{"users":4,"__proto__":5}}]}',
      '"__proto__" is not a known assumption',
    ],
    [file({ name: "A", values: { users: 4, constructor: 5 } }), '"constructor" is not a known assumption'],
    [file({ name: "A", values: { users: "ten" } }), 'scenarios[0].values.users must be a number, not "ten".'],
    [file({ name: "A", values: { users: null } }), "scenarios[0].values.users must be a number, not null."],
    [file({ name: "A", values: {}, note: 1 }), "scenarios[0].note is not known here"],
    [file({ name: "A", values: { users: -3 } }), "A: Users is -3; it must be from 0.01 to 1000000."],
    [file({ name: "A", values: {} }, { name: "a", values: {} }), 'Two scenarios are called "a"'],
    [
      file(...Array.from({ length: MAX_SCENARIOS + 1 }, (_, index) => ({ name: `${index}`, values: {} }))),
      `scenarios must hold at most ${MAX_SCENARIOS} scenarios.`,
    ],
  ])("%s is refused with the reason", (text, reason) => {
    expect(() => readScenarioFile(text)).toThrow(reason);
  });
});
