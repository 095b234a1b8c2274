import { freeName, neighbourOf, scenarioAt } from "../../../src/taskpane/scenarios/scenarioAt";

const RANGE = {
  address: "Comparison!$B$6:$E$8",
  cells: [
    ["Assumption", "Unit", "Base case", "Busy"],
    ["Users", "count", 25, 30],
  ],
};
const SCENARIOS = [
  { name: "Base case", column: 2 },
  { name: "Busy", column: 3 },
];

describe("scenarios by their place", () => {
  it("are found by the address of their header", () => {
    expect(scenarioAt(RANGE, "Comparison!E6")).toEqual({ name: "Busy", column: 3 });
    expect(scenarioAt(RANGE, "Comparison!C6")).toBeUndefined();
  });

  it("give way to the next one, the last one to the one before", () => {
    expect(neighbourOf(SCENARIOS, SCENARIOS[0]!)).toBe(SCENARIOS[1]);
    expect(neighbourOf(SCENARIOS, SCENARIOS[1]!)).toBe(SCENARIOS[0]);
    expect(neighbourOf([SCENARIOS[0]!], SCENARIOS[0]!)).toBeUndefined();
  });

  it("get a free name, whatever the case of those that are taken", () => {
    const named = (number: number) => `Scenario ${number}`;
    expect(freeName(SCENARIOS, named)).toBe("Scenario 3");
    expect(freeName([...SCENARIOS, { name: "SCENARIO 4", column: 4 }], named)).toBe("Scenario 5");
  });
});
