import type { Answers } from "../../src/functions/answers/answers";
import type { OptionName } from "../../src/model/decision/comparison";

type Given<Name extends keyof Answers> = Parameters<Answers[Name]>[0];

/** Each line is checked by the compiler: a type that fits where it must not is an error too. */
describe("the arguments that an answer gets", () => {
  it("have names and types of the model", () => {
    const read = {
      amount: (given: Given<"BREAKFIX_COST">): number => given.partsPerIncident,
      values: (given: Given<"SUPPORT_GRID">): readonly number[] => given.downValues,
      defaulted: (given: Given<"SUPPORT_BUDGET">): OptionName => given.option,
      // @ts-expect-error An option that may be left out can be undefined.
      leftOut: (given: Given<"SUPPORT_GRID">): OptionName => given.option,
      // @ts-expect-error A number is not a text.
      text: (given: Given<"INCIDENTS_FIT">): string => given.incrementHours,
      // @ts-expect-error A break-fix year has no users.
      unknown: (given: Given<"BREAKFIX_STDEV">) => given.users,
    };
    expect(Object.keys(read)).toHaveLength(6);
  });
});
