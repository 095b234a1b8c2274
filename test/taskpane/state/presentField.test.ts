import { FIELD_NAMES, SCENARIO_FIELDS } from "../../../src/model/assumptions/scenario";
import { englishWording } from "../englishWording";
import { type FieldContent, presentField } from "../../../src/taskpane/state/presentField";

const english = englishWording();

const cell = (name: (typeof FIELD_NAMES)[number], raw: unknown, draft?: string) =>
  presentField(name, { kind: "cell", raw, draft }, english).content as Extract<
    FieldContent,
    { readonly kind: "input" }
  >;

describe("an input of the form", () => {
  it("shows the number of the cell, shares as percentages", () => {
    expect(cell("annualRevenue", 4e6).text).toBe("4,000,000");
    expect(cell("incidentReduction", 0.07).text).toBe("7%");
    expect(cell("waitHoursManaged", 0.1 + 0.2).text).toBe("0.3");
    expect(cell("users", "25").text).toBe("25");
  });

  it("shows an empty text as empty, with the default that counts instead", () => {
    expect(cell("hourlyRate", "")).toMatchObject({ text: "", placeholder: "150", problem: undefined });
  });

  it("reads an empty cell as 0, as the functions do, and wonders", () => {
    expect(cell("hourlyRate", null)).toMatchObject({ text: "0", problem: { kind: "warning" } });
  });

  it.each([
    ["many", 'The cell holds "many"; it must be a number.'],
    [true, "The cell holds TRUE; it must be a number."],
    ["#DIV/0!", "The cell holds #DIV/0!; it must be a number."],
  ])("says what is wrong with a cell that holds %s", (raw, message) => {
    expect(cell("users", raw).problem).toEqual({ kind: "error", message });
  });

  it("would write what is typed, as soon as it is a number that can be", () => {
    expect(cell("users", 25, "30")).toMatchObject({ text: "30", entered: 30, problem: undefined });
    expect(cell("annualRevenue", 4e6, "1.2m").entered).toBe(1.2e6);
    expect(cell("incidentReduction", 0.35, "40%").entered).toBe(0.4);
    expect(cell("incidentReduction", 0.35, "0.4").entered).toBe(0.4);
  });

  it("takes a whole share that is written as a percentage", () => {
    expect(cell("incidentReduction", 0.35, "100%")).toMatchObject({
      entered: 1,
      problem: { kind: "warning" },
    });
  });

  it("has nothing to write when the number is the same", () => {
    expect(cell("users", 25, "25.0")).toMatchObject({ entered: undefined, problem: undefined });
  });

  it("asks for the default when it is cleared, as a number, because an empty cell counts as 0", () => {
    expect(cell("users", 40, " ")).toMatchObject({ entered: 25, problem: undefined, placeholder: "25" });
    expect(cell("users", 25, "")).toMatchObject({ entered: undefined, problem: undefined });
  });

  it("moves what is typed along its range, and the cell's number while that is not a number", () => {
    const slider = (raw: unknown, draft?: string) =>
      presentField("incidentReduction", { kind: "cell", raw, draft }, english).slider;
    expect(slider(0.35)).toMatchObject({ low: 0, high: 0.7, value: 0.35 });
    expect(slider(0.35, "70%")).toMatchObject({ value: 0.7 });
    expect(slider(0.35, "7o%")).toMatchObject({ value: 0.35 });
    expect(slider("many")).toBeUndefined();
  });

  it("moves over the row's own Low and High, and says so", () => {
    const own = { low: 0.1, high: 0.5 };
    const field = presentField(
      "incidentReduction",
      { kind: "cell", raw: 0.35, draft: undefined, own },
      english,
    );
    expect(field.slider).toMatchObject(own);
    expect(field.hint).toContain("your range 10% to 50%");
    const usual = { low: 0, high: 0.7 };
    const same = presentField(
      "incidentReduction",
      { kind: "cell", raw: 0.35, draft: undefined, own: usual },
      english,
    );
    expect(same.hint).toContain("usual 0% to 70%");
  });

  it("cannot be moved where the sheet has no row", () => {
    expect(presentField("users", { kind: "absent", used: 25 }, english).slider).toBeUndefined();
  });

  it("calls another number than a published default the user's own, but never a vendor's claim", () => {
    const grade = (name: (typeof FIELD_NAMES)[number], raw: number) =>
      presentField(name, { kind: "cell", raw, draft: undefined }, english).evidenceLabel;
    expect(grade("incidentsPerUserPerMonth", 0.25)).toBe("Published");
    expect(grade("incidentsPerUserPerMonth", 0.3)).toBe("Your figure");
    expect(grade("incidentReduction", 0.2)).toBe("Vendor claim");
  });

  it.each([
    ["users", "-3"],
    ["users", "abc"],
    ["incidentReduction", "130%"],
    ["termMonths", "12.5"],
  ] as const)("refuses for %s what is typed as %j, with a sentence", (name, draft) => {
    const content = cell(name, 1, draft);
    expect(content).toMatchObject({ entered: undefined, problem: { kind: "error" } });
    expect(content.problem?.message).toMatch(/\.$/);
  });

  it("remarks on an unusual number but writes it", () => {
    expect(cell("hourlyRate", 150, "400")).toMatchObject({ entered: 400, problem: { kind: "warning" } });
  });

  it.each([
    ["35", '"35" is unclear for a share: write 35% or 0.35.'],
    ["1", '"1" is unclear for a share: write 1% or 100%.'],
  ])("asks what %s means for a share instead of guessing", (draft, message) => {
    expect(cell("incidentReduction", 0.3, draft).problem).toEqual({ kind: "error", message });
  });

  it("tells the unit where the label does not, and the plausible range", () => {
    const hint = (name: (typeof FIELD_NAMES)[number]) =>
      presentField(name, { kind: "absent", used: 0 }, english).hint;
    expect(hint("hourlyRate")).toBe("per hour, usual 100 to 250");
    expect(hint("users")).toBe("usual 1 to 500");
    expect(hint("managedFeePerUser")).toBe("usual 75 to 275");
    expect(hint("incidentReduction")).toBe("usual 0% to 70%");
    expect(hint("annualRevenue")).toBe("per year, usual 0 to 100M");
    expect(hint("termMonths")).toBe("months, usual 12 to 60");
  });

  it("says of an input without a row what is used instead", () => {
    const note = (used: number) =>
      presentField("waitHoursManaged", { kind: "absent", used }, english).content;
    expect(note(4.74)).toEqual({ kind: "absent", note: "Not in the sheet: uses its default, 4.74." });
    expect(note(3)).toEqual({ kind: "absent", note: "Not in the sheet: follows from other rows, 3." });
  });

  it("finds nothing to object to in any default", () => {
    for (const name of FIELD_NAMES) expect(cell(name, SCENARIO_FIELDS[name].default).problem).toBeUndefined();
  });
});

describe("an input that rests on the user's own history", () => {
  const note = "Your history: 240 tickets, 2023-01-01 to 2024-12-31";
  const own = { low: 0.9, high: 1.4 };
  const field = (raw: unknown, rest: { readonly own?: typeof own; readonly note?: unknown }) =>
    presentField("incidentsPerUserPerMonth", { kind: "cell", raw, draft: undefined, ...rest }, english);

  it("says so, gives the history as its source, and is not warned about", () => {
    const { evidence, evidenceLabel, source, content } = field(1.2, { own, note });
    expect([evidence, evidenceLabel, source]).toEqual(["history", "Your history", note]);
    expect(content).toMatchObject({ problem: undefined });
    expect(field(1.2, {}).content).toMatchObject({ problem: { kind: "warning" } });
  });

  it("has no grade of that kind in a scenario whose value is another, or with another note", () => {
    expect(field(0.25, { own, note }).evidence).toBe("published");
    expect(field(1.2, { own, note: "From our help desk" }).evidence).toBe("yours");
    expect(field(1.2, { note }).evidence).toBe("history");
  });
});
