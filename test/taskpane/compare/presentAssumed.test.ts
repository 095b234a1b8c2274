import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { compareOptions } from "../../../src/model/decision/compareOptions";
import { sensitivities } from "../../../src/model/decision/sensitivity";
import { presentAssumed } from "../../../src/taskpane/compare/presentAssumed";
import { englishWording } from "../englishWording";

describe("the defaults that nobody has stated, in the pane", () => {
  const [read] = readAssumptions([["Users", 25]]).scenarios;
  if (!read?.outcome.ok) throw new Error("not read");
  const { value: scenario } = read.outcome;
  const shown = {
    scenario,
    quote: undefined,
    comparison: compareOptions(scenario),
    unstated: read.unstated,
    defaulted: read.defaulted,
  };
  const views = presentAssumed(shown, sensitivities(scenario), englishWording());

  it("have value, effect and source each", () => {
    const fee = views.find(({ input }) => input === "managedFeePerUser")!;
    expect(fee).toMatchObject({ label: "Managed fee per user per month", value: "150" });
    // 25 users, 12 months, from 75 to 275.
    expect(fee.effect).toBe("Between 75 and 275 the difference moves by 60,000.");
    expect(fee.source).toMatch(/^Published: Asking prices of Comnexia/);
  });

  it("say nothing of what is in the sheet", () => {
    expect(views.map(({ input }) => input)).not.toContain("users");
  });
});
