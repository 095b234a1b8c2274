import { assumedInputs } from "../../../src/model/decision/assumedInputs";
import { compareOptions } from "../../../src/model/decision/compareOptions";
import { sensitivities } from "../../../src/model/decision/sensitivity";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { cellTable } from "../../functions/cellFunctions";

const RANGE = [
  ["Users", 25],
  ["Incident reduction, managed", 0.35],
  ["Hands-on hours, P1", 6],
];

describe("the defaults that nobody has stated", () => {
  const [read] = readAssumptions(RANGE).scenarios;
  if (!read?.outcome.ok) throw new Error("not read");
  const scenario = read.outcome.value;
  const found = sensitivities(scenario);
  const listed = (moving = found) =>
    assumedInputs(scenario, { sensitivities: moving, unstated: read.unstated }).map(({ input }) => input);

  it("are listed by what they move, without those in the range", () => {
    const inputs = listed();
    expect(inputs).toEqual(found.map(({ input }) => input).filter((input) => inputs.includes(input)));
    expect(inputs).toContain("incidentsPerUserPerMonth");
    expect(inputs).not.toContain("users");
    expect(inputs).not.toContain("incidentReduction");
    // The mean of the classes is stated where one of them is.
    expect(inputs).not.toContain("handsOnHoursPerIncident");
    // A term that no contract states is none.
    expect(inputs).not.toContain("managedFeeIncrease");
  });

  it("are those that move the difference by more than 1 % of the lower total", () => {
    const total = Math.min(...compareOptions(scenario).options.map((option) => option.total));
    const moving = (swing: number) => [{ ...found[0]!, input: "hourlyRate" as const, swing }];
    expect(listed(moving(0.0101 * total))).toEqual(["hourlyRate"]);
    expect(listed(moving(0.0099 * total))).toEqual([]);
  });

  it("stand below the reasons of the verdict, with value, effect and grade", () => {
    const rows = cellTable("SUPPORT_VERDICT")(RANGE).filter(([text]) => String(text).startsWith("assumed: "));
    expect(rows.length).toBeGreaterThan(5);
    const rate = rows.find(([text]) => text === "assumed: Incidents per user per month 0.25")!;
    expect(rate[1]).toBe(found.find(({ input }) => input === "incidentsPerUserPerMonth")!.swing);
    expect(rate[2]).toBe("default (published), not in the range; effect on the difference from 0.03 to 1");
  });
});
