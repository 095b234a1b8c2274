import { withInput } from "../../../src/model/assumptions/aggregateFields";
import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { differingInputs } from "../../../src/taskpane/compare/differingInputs";
import { englishWording } from "../englishWording";

const named = (name: string, column: number, scenario = DEFAULT_SCENARIO) => ({ name, column, scenario });
const base = named("Base", 2);
const found = (...others: ReturnType<typeof named>[]) =>
  differingInputs([base, ...others], base, englishWording());

describe("inputs that differ", () => {
  it("are named with the value of every scenario, those that differ from the shown one marked", () => {
    const large = named("Large", 3, { ...DEFAULT_SCENARIO, users: 80 });
    expect(found(large, named("Same", 4))).toEqual([
      {
        input: "users",
        label: "Users",
        values: [
          { name: "Base", column: 2, text: "25", differs: false },
          { name: "Large", column: 3, text: "80", differs: true },
          { name: "Same", column: 4, text: "25", differs: false },
        ],
      },
    ]);
  });

  it("are none between twins, nor where only the last digits differ", () => {
    const users = DEFAULT_SCENARIO.users * (1 + 1e-12);
    expect(found(named("Twin", 3), named("Almost", 4, { ...DEFAULT_SCENARIO, users }))).toEqual([]);
  });

  it("are the whole without its four parts, and a part where the whole is the same", () => {
    const slower = named("Slow", 3, withInput(DEFAULT_SCENARIO, "waitHoursBreakFix", 12));
    expect(found(slower).map(({ input }) => input)).toEqual(["waitHoursBreakFix"]);
    const part = named("Part", 3, { ...DEFAULT_SCENARIO, waitHoursBreakFixP1: 9 });
    expect(found(part).map(({ input }) => input)).toEqual(["waitHoursBreakFixP1"]);
  });
});
