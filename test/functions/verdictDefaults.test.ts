import { SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { cellTable } from "./cellFunctions";

const verdict = cellTable("SUPPORT_VERDICT");
const essential = Object.values(SCENARIO_FIELDS).filter((field) => field.essential);
const all = essential.map((field) => [field.label, field.default]);

describe("the first row of SUPPORT_VERDICT", () => {
  it("is the verdict alone where the range states every essential input", () => {
    expect(all).toHaveLength(12);
    expect(verdict(all)[0]!.slice(1)).toEqual(["", ""]);
  });

  it("names the inputs that rest on their defaults, of the chosen scenario", () => {
    const users = all.filter(([label]) => label === "Users");
    const others = all.filter(([label]) => label !== "Users").map(([label, value]) => [label, value, value]);
    const range = [["Assumption", "Whole", "Part"], ["Users", ...users[0]!.slice(1), ""], ...others];
    expect(verdict(range, "Whole")[0]![2]).toBe("");
    expect(verdict(range, "Part")[0]![2]).toBe("not in the range, so at their defaults: Users 25");
  });
});
