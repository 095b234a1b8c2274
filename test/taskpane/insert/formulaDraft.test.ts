import type { ArgumentProblem } from "../../../src/taskpane/insert/readArgumentText";
import { argumentInput } from "../../../src/taskpane/insert/argumentInput";
import { FUNCTION_ENTRIES } from "../../../src/taskpane/insert/functionEntries";
import { formulaDraft } from "../../../src/taskpane/insert/formulaDraft";
import { numberMarks } from "../../../src/taskpane/language/numberMarks";

const ENGLISH = {
  marks: numberMarks("en-US"),
  names: new Set(["fixorflat_assumptions", "rate"]),
  scenarios: ["Base case", "Q1"],
};
const GERMAN = { ...ENGLISH, marks: numberMarks("de-DE") };

describe("a formula from its fields", () => {
  const draft = (name: string, texts: Record<string, string>, context = ENGLISH) =>
    formulaDraft(
      FUNCTION_ENTRIES.find((entry) => entry.name === name)!,
      texts,
      context,
    );
  const costs = { incidents: "12", hours_per_incident: "2.5", hourly_rate: "150" };
  const problemOf = (incidents: string) =>
    draft("BREAKFIX_COST", { ...costs, incidents }).problems.get("incidents");

  it("is written as it would be typed", () => {
    expect(draft("BREAKFIX_COST", costs).formula).toBe("=BREAKFIX_COST(12,2.5,150)");
  });

  it("leaves out what is optional and empty, also in the middle", () => {
    expect(draft("BREAKFIX_COST", { ...costs, callout_fee: "60" }).formula).toBe(
      "=BREAKFIX_COST(12,2.5,150,,,60)",
    );
  });

  it("shows the names of arguments that are missing, and is not a formula yet", () => {
    const { shown, formula, problems } = draft("BREAKFIX_COST", { incidents: "12" });
    expect(shown).toBe("=BREAKFIX_COST(12,hours_per_incident,hourly_rate)");
    expect(formula).toBeUndefined();
    expect([...problems]).toEqual([
      ["hours_per_incident", "missing"],
      ["hourly_rate", "missing"],
    ]);
  });

  it("takes numbers in the notation of the user and writes them in that of formulas", () => {
    const texts = {
      incidents: "1.200",
      hours_per_incident: "2,5",
      hourly_rate: "10k",
      after_hours_share: "35 %",
    };
    expect(draft("BREAKFIX_COST", texts, GERMAN).formula).toBe("=BREAKFIX_COST(1200,2.5,10000,,,,35%)");
  });

  it.each([
    "B4",
    "$B$4:B15",
    "Budget!B4:B15",
    "'My sheet'!A1",
    "'It''s'!A1",
    "Übersicht!A1",
    "B:B",
    "4:15",
    "A1#",
    "Rate",
    "Tickets[Hours]",
    "{10,20,30}",
  ])("takes %s as cells", (incidents) => {
    expect(draft("BREAKFIX_COST", { ...costs, incidents }).formula).toBe(
      `=BREAKFIX_COST(${incidents},2.5,150)`,
    );
  });

  it("takes a cell that was typed as a formula", () => {
    expect(draft("BREAKFIX_COST", { ...costs, incidents: "=B4" }).formula).toBe("=BREAKFIX_COST(B4,2.5,150)");
  });

  it.each<[string, ArgumentProblem]>([
    ['"twelve', "quotes"],
    ["B4*12", "calculation"],
    ["SUM(B4:B9)", "calculation"],
    ["12;13", "calculation"],
    ["twelve", "unclear"],
    ["ABCD1", "unclear"],
    ["A0", "unclear"],
    ['1,2.5),HYPERLINK("x"', "calculation"],
  ])("refuses %s for a number: %s", (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it("puts texts into quotation marks, with those inside doubled", () => {
    const texts = { assumptions: "FixOrFlat_Assumptions", option: "managed", scenario: 'The "lean" one' };
    expect(draft("SUPPORT_COST", texts).formula).toBe(
      '=SUPPORT_COST(FixOrFlat_Assumptions,"managed",,"The ""lean"" one")',
    );
  });

  it("knows measures and scenarios from cells of the same name", () => {
    const texts = { assumptions: "A1:C9", option: "B2", measure: "P95", scenario: "q1" };
    expect(draft("SUPPORT_COST", texts).formula).toBe('=SUPPORT_COST(A1:C9,B2,"p95","Q1")');
  });

  it("wants a range where only a range will do", () => {
    const { problems } = draft("SUPPORT_COST", { assumptions: "12", option: "managed" });
    expect(problems.get("assumptions")).toBe("notRange");
  });

  it("knows which arguments of the examples are texts", () => {
    for (const { name, parameters, examples } of FUNCTION_ENTRIES)
      for (const { formula } of examples) {
        const inside = formula.slice(name.length + 2, -1);
        const parts = inside
          .match(/"(?:[^"]|"")*"|[^,]*/g)!
          .filter((part, at, all) => part !== "" || all[at - 1] === "");
        parts.forEach((part, at) => {
          if (!part.startsWith('"')) return;
          const parameter = parameters[at]!;
          expect([formula, parameter.name, argumentInput(parameter, []).takes]).toEqual([
            formula,
            parameter.name,
            "text",
          ]);
        });
      }
  });
});
