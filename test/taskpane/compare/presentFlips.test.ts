import type { Breakeven } from "../../../src/model/decision/breakeven";
import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { presentFlips } from "../../../src/taskpane/compare/presentFlips";
import { DE } from "../../../src/taskpane/language/messages/de/de";
import { englishWording } from "../englishWording";

const scenario = {
  ...DEFAULT_SCENARIO,
  users: 40,
  managedFeePerUser: 150,
  incidentReduction: 0.35,
  hourlyRate: 0,
};
const at = (
  input: Breakeven["input"],
  value: number,
  cheaperBelow: "managed" | "break-fix" = "managed",
): Breakeven => ({
  kind: "value",
  input,
  value,
  cheaperBelow,
});
const flips = (...breakevens: readonly Breakeven[]) => presentFlips(breakevens, scenario, englishWording());

describe("what would flip the answer, in words", () => {
  it("puts the smallest change first, in proportion, and what never turns it last", () => {
    const never: Breakeven = { kind: "none", input: "loadedHourlyWage", cheaper: "managed" };
    const shown = flips(
      never,
      at("users", 30),
      at("incidentReduction", 0.24),
      at("managedFeePerUser", 157),
      at("hourlyRate", 1),
    );
    expect(shown.map(({ input }) => input)).toEqual([
      "managedFeePerUser",
      "users",
      "incidentReduction",
      "hourlyRate",
      "loadedHourlyWage",
    ]);
  });

  it("says now, the turning point, and how far that is", () => {
    expect(flips(at("managedFeePerUser", 157.4))[0]).toEqual({
      input: "managedFeePerUser",
      label: "Managed fee per user per month",
      now: "150",
      turnsAt: "157.4",
      change: "+4.9%",
      meaning: "managed is cheaper below that",
    });
    expect(flips(at("users", 30, "break-fix"))[0]).toMatchObject({
      change: "\u221225%",
      meaning: "break-fix is cheaper below that",
    });
  });

  it("measures shares in points", () => {
    expect(flips(at("incidentReduction", 0.243))[0]).toMatchObject({
      now: "35%",
      turnsAt: "24%",
      change: "\u221211 points",
    });
  });

  it("does not measure from nothing", () => {
    expect(flips(at("hourlyRate", 90))[0]).toMatchObject({ now: "0", turnsAt: "90", change: undefined });
  });

  it("says who is cheaper throughout where nothing turns it", () => {
    expect(flips({ kind: "none", input: "users", cheaper: "break-fix" })[0]).toMatchObject({
      turnsAt: undefined,
      change: undefined,
      meaning: "break-fix is cheaper over its whole range",
    });
    expect(flips({ kind: "none", input: "users", cheaper: "neither" })[0]!.meaning).toBe(
      "both cost the same",
    );
  });

  it("speaks the pane's language", () => {
    const german = { ...englishWording("de-DE"), words: DE };
    expect(presentFlips([at("incidentReduction", 0.4)], scenario, german)[0]).toMatchObject({
      change: "+5 Prozentpunkte",
      meaning: "darunter ist Pauschale günstiger",
    });
  });
});
