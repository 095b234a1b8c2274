import type { Reason } from "../../../src/model/decision/reason";
import { reasonText } from "../../../src/model/decision/reasonText";

describe("a reason in words", () => {
  it.each<[Reason, string]>([
    [
      { kind: "budget", figure: 51234.5, option: "managed", cap: 50000 },
      "managed does not fit the budget: expected cash 51,200, cap 50,000",
    ],
    [
      { kind: "chance", figure: 0.12345, option: "managed", isTerm: false },
      "managed is cheaper in 12.3 % of years",
    ],
    [
      { kind: "neededReduction", figure: 0.41, present: 0.35, cheaper: "" },
      "managed must prevent 41 % of incidents to break even; 35 % is assumed",
    ],
    [
      { kind: "neededReduction", figure: undefined, present: 0.35, cheaper: "break-fix" },
      "no reduction of incidents in its range breaks even: break-fix is cheaper throughout",
    ],
    [
      { kind: "breakeven", figure: 0.31234, input: "users", present: 25 },
      "both cost the same at Users = 0.312 (now 25)",
    ],
    [
      { kind: "noBreakeven", figure: 25, input: "users", cheaper: "managed" },
      "Users does not change the answer within its range: managed is cheaper throughout",
    ],
    [
      { kind: "openServices", figure: 2, option: "break-fix", services: ["updates", "helpDesk"] },
      "left open as risk under break-fix: software updates, help desk",
    ],
    [
      { kind: "openServices", figure: 0, option: "managed", services: [] },
      "left open as risk under managed: none",
    ],
    [
      { kind: "boughtServices", figure: 600, option: "managed", services: ["networkMonitoring", "backups"] },
      "bought separately under managed: network monitoring, data backups, 600 a year",
    ],
  ])("%j says so", (reason, statement) => {
    expect(reasonText(reason).statement).toBe(statement);
  });

  it("says about how far off its figures may be where they are approximate", () => {
    const chance = { kind: "chance", figure: 0.5, option: "managed", isTerm: false } as const;
    const restsOn = "distribution of break-fix minus managed in the same year";
    expect(reasonText(chance).restsOn).toBe(restsOn);
    expect(reasonText({ ...chance, error: 0.02 }).restsOn).toBe(`${restsOn}; approximate (about 2 %)`);
  });

  it("rests on means alone where bad years have no weight", () => {
    const scores = { kind: "scores", figure: 1000, cheaper: "managed", isTerm: false } as const;
    expect(reasonText({ ...scores, riskWeight: 0 }).restsOn).toBe("expected totals of months 1 to 12");
    expect(reasonText({ ...scores, riskWeight: 0.5 }).restsOn).toBe(
      "mean + 0.5 x (mean of the worst 5 % of years - mean)",
    );
    expect(reasonText({ ...scores, riskWeight: 0, isTerm: true }).restsOn).toBe(
      "expected totals of months 1 to 12, over the term as an average year",
    );
  });

  it("names the quote that takes the place of managed", () => {
    const chance = { kind: "chance", figure: 0.5, option: "managed", isTerm: true } as const;
    expect(reasonText(chance, "Alder IT").statement).toBe("Alder IT is cheaper in 50 % of terms");
    expect(reasonText(chance, "Alder IT").restsOn).toContain("break-fix minus Alder IT");
  });
});
