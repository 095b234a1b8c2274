import { FUNCTION_ENTRIES } from "../../../src/taskpane/insert/functionEntries";
import { FUNCTION_SYNONYMS } from "../../../src/taskpane/insert/functionSynonyms";
import { functionSearch } from "../../../src/taskpane/insert/functionSearch";

describe("searching functions", () => {
  const names = (text: string) => functionSearch(text, FUNCTION_ENTRIES).map(({ name }) => name);

  it("offers every function once, and knows other words for each", () => {
    expect(new Set(names("")).size).toBe(FUNCTION_ENTRIES.length);
    const known = Object.keys(FUNCTION_SYNONYMS);
    expect(FUNCTION_ENTRIES.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    for (const { name, examples } of FUNCTION_ENTRIES)
      expect([name, examples.length > 0]).toEqual([name, true]);
  });

  it.each([
    ["msp_cost", "MSP_COST"],
    ["flat fee", "MSP_COST"],
    ["invoice", "BREAKFIX_COST"],
    ["tornado", "SUPPORT_SENSITIVITY"],
    ["shortfall", "BREAKFIX_TAIL_MEAN"],
    ["goal seek", "SUPPORT_BREAKEVEN"],
    ["Rücklage", "BREAKFIX_RESERVE"],
    ["rucklage", "BREAKFIX_RESERVE"],
    ["kündigung", "SUPPORT_EXIT"],
    ["data table", "SUPPORT_GRID"],
  ])("puts for %p the right function first", (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it("wants every word to begin one, in any order and any case", () => {
    expect(names("COST break")).toContain("BREAKFIX_COST");
    expect(names("cost zebra")).toEqual([]);
    expect(names("reakfix")).toEqual([]);
  });

  it("puts a name before a mere mention", () => {
    const found = names("budget");
    expect(found[0]).toBe("SUPPORT_BUDGET");
    expect(found).toContain("BREAKFIX_PROB_OVER");
  });
});
