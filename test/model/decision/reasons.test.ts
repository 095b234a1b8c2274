import type { Breakeven } from "../../../src/model/decision/breakeven";
import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import type { Reason } from "../../../src/model/decision/reason";
import { reasonsWith } from "../../../src/model/decision/reasons";
import { DEFAULT_SCENARIO, type FieldName } from "../../../src/model/assumptions/scenario";
import type { Sensitivity } from "../../../src/model/decision/sensitivity";
import { decide } from "../../../src/model/decision/verdict";

const NEEDED: Breakeven = {
  kind: "value",
  input: "incidentReduction",
  value: 0.4,
  cheaperBelow: "break-fix",
};
const FOUND: readonly Breakeven[] = [
  { kind: "value", input: "users", value: 31, cheaperBelow: "break-fix" },
  NEEDED,
  { kind: "none", input: "hourlyRate", cheaper: "managed" },
];

const swing = (input: FieldName, size: number): Sensitivity => ({
  input,
  low: 1,
  high: 2,
  atLow: -size,
  atHigh: 0,
  swing: size,
});

function reasonsOf(
  changes: Partial<Record<FieldName, number>>,
  flips = { breakevens: FOUND, sensitivities: [] as readonly Sensitivity[] },
) {
  const measures = comparisonMeasures({ ...DEFAULT_SCENARIO, ...changes });
  const decision = decide(measures);
  return { decision, all: reasonsWith(measures, decision, flips) };
}

function only<Kind extends Reason["kind"]>(kind: Kind, all: readonly Reason[]) {
  return all.filter((reason): reason is Extract<Reason, { kind: Kind }> => reason.kind === kind);
}

describe("reasons in money", () => {
  it.each([
    [{ incidentsPerUserPerMonth: 0.1 }, "break-fix"],
    [{ incidentsPerUserPerMonth: 1 }, "managed"],
  ] as const)("with %j the lower score is that of %s", (changes, cheaper) => {
    const { decision, all } = reasonsOf(changes);
    const { breakFix, managed, managedWins } = decision;
    const [lower, higher] = cheaper === "managed" ? [managed, breakFix] : [breakFix, managed];
    expect(only("scores", all)).toEqual([
      { kind: "scores", figure: higher.score - lower.score, cheaper, riskWeight: 0, isTerm: false },
    ]);
    expect(only("scores", all)[0]!.figure).toBeGreaterThan(0);
    expect(only("chance", all)[0]!.figure).toBe(managedWins);
  });

  it.each([
    [{ managedFeePerUser: 500 }, "break-fix"],
    [{ managedFeePerUser: 10 }, "managed"],
  ] as const)("with %j the lower cash is that of %s", (changes, cheaper) => {
    const { decision, all } = reasonsOf(changes);
    const [cash] = only("cashPerMonth", all);
    expect(cash!.cheaper).toBe(cheaper);
    const apart = Math.abs(decision.breakFix.expectedCash - decision.managed.expectedCash);
    expect(cash!.figure).toBeCloseTo(apart / 12, 8);
    expect(cash!.perUser).toBeCloseTo(apart / 12 / 25, 8);
  });

  it("has no cash per user without users", () => {
    expect(only("cashPerMonth", reasonsOf({ users: 0 }).all)[0]!.perUser).toBe(0);
  });

  it("names each option that exceeds the budget, and none that fits", () => {
    const { breakFix, managed } = reasonsOf({}).decision;
    const failed = (budgetCap: number) => only("budget", reasonsOf({ budgetCap }).all);
    expect(failed(0)).toEqual([]);
    expect(failed(1).map(({ option }) => option)).toEqual(["break-fix", "managed"]);
    const cap = (breakFix.expectedCash + managed.expectedCash) / 2;
    expect(failed(cap)).toEqual([{ kind: "budget", figure: managed.expectedCash, option: "managed", cap }]);
  });
});

describe("reasons that would flip the answer", () => {
  it("ask for the reduction first, whether it breaks even or not", () => {
    const present = DEFAULT_SCENARIO.incidentReduction;
    expect(only("neededReduction", reasonsOf({}).all)).toEqual([
      { kind: "neededReduction", figure: 0.4, present, cheaper: "" },
    ]);
    const never: Breakeven = { kind: "none", input: "incidentReduction", cheaper: "managed" };
    expect(only("neededReduction", reasonsOf({}, { breakevens: [never], sensitivities: [] }).all)).toEqual([
      { kind: "neededReduction", figure: undefined, present, cheaper: "managed" },
    ]);
  });

  it("give the other breakevens beside the present values", () => {
    const { all } = reasonsOf({ users: 20, hourlyRate: 120 });
    expect(only("breakeven", all)).toEqual([{ kind: "breakeven", figure: 31, input: "users", present: 20 }]);
    expect(only("noBreakeven", all)).toEqual([
      { kind: "noBreakeven", figure: 120, input: "hourlyRate", cheaper: "managed" },
    ]);
  });

  it("name the three largest swings", () => {
    const sensitivities = [
      swing("users", 9),
      swing("hourlyRate", 7),
      swing("hoursCv", 5),
      swing("yearCv", 3),
    ];
    const named = only("sensitivity", reasonsOf({}, { breakevens: FOUND, sensitivities }).all);
    expect(named.map(({ input, figure }) => [input, figure])).toEqual([
      ["users", 9],
      ["hourlyRate", 7],
      ["hoursCv", 5],
    ]);
    expect(named[0]).toMatchObject({ low: 1, high: 2, atLow: -9, atHigh: 0 });
  });
});
