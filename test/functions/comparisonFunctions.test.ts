import { TYPICAL_TERMS } from "../../src/model/assumptions/typicalTerms";
import fc from "fast-check";
import type { FunctionName } from "../../src/functions/catalogue/functionTable";
import { cellFunction } from "../../src/functions/cellFunction";
import { cellTable } from "./cellFunctions";
import { errorOf } from "./errorOf";
import { propertyRuns } from "../propertyRuns";

const compare = cellTable("SUPPORT_COMPARE");
const cost = cellFunction("SUPPORT_COST") as (...values: readonly unknown[]) => number;
const scenarios = cellTable("SUPPORT_SCENARIOS");
const budget = cellTable("SUPPORT_BUDGET");
const breakeven = cellTable("SUPPORT_BREAKEVEN");
const sensitivity = cellTable("SUPPORT_SENSITIVITY");
const grid = cellTable("SUPPORT_GRID");
const curve = cellTable("SUPPORT_CURVE");
const exit = cellTable("SUPPORT_EXIT");

const CELLS = [
  ["Assumption", "Office", "Clinic", "Broken"],
  ["Users", 3, 80, "many"],
  ["Incidents per user per month", 0.1, 0.5, 0.2],
];

const row = (table: unknown[][], name: string) =>
  table.find(([first]) => first === name)! as (string | number)[];

describe("a managed contract that leaves more security risk than break-fix", () => {
  it.each([
    [5, "Security management, managed"],
    [200, "Software updates, managed"],
  ])("has a verdict and every figure of the difference, for %d users without %s", (users, service) => {
    const cells = [
      ["Assumption", "Basic"],
      ["Users", users],
      [service, 0],
    ];
    const [verdict, ...reasons] = cellTable("SUPPORT_VERDICT")(cells);
    expect(["break-fix", "managed", "too close to call"]).toContain(verdict![0]);
    const figures = [...reasons.map((each) => each[1]), ...compare(cells).map((each) => each.at(-1))];
    expect(figures.filter((figure) => typeof figure === "object")).toEqual([]);
  });

  it("has the quantiles that two million simulated years have", () => {
    const table = compare([
      ["Assumption", "Basic"],
      ["Users", 25],
      ["Security management, managed", 0],
      ...Object.entries(TYPICAL_TERMS),
    ]);
    // Simulated from docs/model.md, with three standard errors.
    const simulated = {
      p5: [-28_781, 42],
      p50: [-11_778, 33],
      p80: [-480, 48],
      p95: [13_208, 87],
      p99: [29_567, 237],
    };
    for (const [name, [value, error]] of Object.entries(simulated))
      expect(Math.abs((row(table, name).at(-1) as number) - value!)).toBeLessThan(error!);
  });
});

describe("the comparison table", () => {
  const table = compare(CELLS, "Clinic");

  it("adds up in every column, the difference too", () => {
    const [cash, time, risk, total] = ["cash", "time", "risk", "total"].map((name) => row(table, name));
    for (let column = 1; column < table[0]!.length; column++) {
      const sum = Number(cash![column]) + Number(time![column]) + Number(risk![column]);
      expect(sum).toBeCloseTo(Number(total![column]), 6);
    }
    expect(Number(total![6])).toBeCloseTo(Number(total![1]) - Number(total![2]), 6);
  });

  it("has quantiles in order", () => {
    const levels = ["p5", "p50", "p80", "p95", "p99"].map((name) => row(table, name));
    for (let column = 1; column < 7; column++)
      for (let level = 1; level < levels.length; level++)
        expect(Number(levels[level]![column])).toBeGreaterThanOrEqual(Number(levels[level - 1]![column]));
  });

  it("says where a distribution is only approximate", () => {
    expect(row(table, "method")).toEqual([
      "method",
      "exact",
      "exact",
      "approximate (about 1 %)",
      "exact",
      "exact",
      "exact",
    ]);
    const capped = compare([
      ["Assumption", "Capped"],
      ["Users", 25],
      ["Included hours per month", 6],
    ]);
    expect(row(capped, "method")[2]).toBe("approximate (about 1 %)");
    expect(row(capped, "method").at(-1)).toBe("approximate (about 1 %)");
  });

  it("calls blocks that hold nothing exact, because every hour is charged", () => {
    const few = compare([
      ["Assumption", "Few"],
      ["Users", 2],
      ["Incidents per user per month", 0.1],
    ]);
    expect(row(few, "method")[3]).toBe("exact");
  });

  it("says in the verdict which reasons rest on an approximate distribution", () => {
    const verdict = cellTable("SUPPORT_VERDICT");
    const restsOn = (cells: unknown[][]) => verdict(cells).map((each) => String(each[2]));
    const plain = [
      ["Assumption", "Plain"],
      ["Users", 25],
    ];
    expect(restsOn(plain).filter((text) => text.includes("approximate"))).toEqual([]);
    const capped = restsOn([...plain, ["Included hours per month", 6]]);
    expect(capped).toContain("P95 of the total of managed; approximate (about 1 %)");
    expect(capped).toContain("P95 of the total of break-fix");
    expect(capped).toContain("distribution of the cash of managed; approximate (about 1 %)");
    const ofDifference = "distribution of break-fix minus managed in the same year; approximate (about 1 %)";
    // The chance, the range and both regrets.
    expect(capped.filter((text) => text === ofDifference)).toHaveLength(4);
  });

  it("says in the budget where the reserve is approximate", () => {
    expect(budget(CELLS, "break-fix", "Clinic")[0]![4]).toBe("reserve");
    expect(budget(CELLS, "block hours", "Clinic")[0]![4]).toBe("reserve, approximate (about 1 %)");
  });

  it("gives its cells to SUPPORT_COST one by one", () => {
    for (const measure of ["cash", "p95", "tail95", "downtime hours", "npv", "exit cost"])
      expect(cost(CELLS, "managed", measure, "Clinic")).toBe(row(table, measure)[2]);
  });

  it("knows cash and the term apart", () => {
    const year = cost(CELLS, "managed", "cash", 1);
    expect(cost(CELLS, "managed", "term cash", 1)).toBeGreaterThan(2.9 * year);
    expect(cost(CELLS, "break-fix", "cash p95", 1)).toBeLessThan(cost(CELLS, "break-fix", "p95", 1));
  });
});

describe("choosing", () => {
  it("takes a scenario by its header in any case, by its number, or the first", () => {
    const total = (scenario?: unknown) => cost(CELLS, "managed", "total", scenario);
    expect(total("clinic")).toBe(total(2));
    expect(total([["Clinic"]])).toBe(total(2));
    expect(total()).toBe(total(1));
    expect(total("")).toBe(total("Office"));
  });

  it.each<[string, () => unknown, RegExp]>([
    ["an unknown scenario", () => compare(CELLS, "Lab"), /^scenario is "Lab"; it must be one of "Office"/],
    ["a scenario that is not there", () => compare(CELLS, 9), /^scenario is 9;/],
    ["a broken scenario", () => compare(CELLS, 3), /^Row 2: Users is "many"; it must be a number\./],
    ["no option", () => cost(CELLS, null), /^option is missing/],
    ["an unknown option", () => cost(CELLS, "barter"), /^option is "barter"; it must be one of "break-fix"/],
    ["an unknown measure", () => cost(CELLS, "managed", "p42"), /^measure is "p42"; it must be one of cash/],
    ["an unknown input", () => breakeven(CELLS, "Userz"), /did you mean "Users"\?$/],
    [
      "a choice for an input",
      () => breakeven(CELLS, "Contract term"),
      /has no breakeven, because costs jump with it/,
    ],
    ["a range for a choice", () => cost(CELLS, [["managed", "managed"]]), /^option must be a single cell/],
    ["no range", () => compare("Users"), /^assumptions must be a range/],
    ["too many points", () => curve(CELLS, "managed", 501), /^points is 501; it must be a whole number/],
    ["text in a grid", () => grid(CELLS, "Users", [["x"]], "Users", [[1]]), /^down_values holds "x"/],
    ["a share of 35", () => grid(CELLS, "Users", [[1]], "Gross margin", [[35]]), /^across_values: Gross/],
    [
      "a grid of too many distributions",
      () => grid(CELLS, "Users", Array(201).fill([1]), "Gross margin", [[0.5]], "managed", "p95"),
      /^The table has 201 cells; at most 200/,
    ],
  ])("refuses %s with a sentence", (_, run, sentence) => {
    const { code, message } = errorOf(run);
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(sentence);
  });

  it.each([0, null])(
    "takes an empty cell for 0 where Excel sends %p for it, not for an argument left out",
    (empty) => {
      expect(errorOf(() => curve(CELLS, "managed", [[empty]])).message).toMatch(
        /^points is 0 or an empty cell;/,
      );
      expect(curve(CELLS, "managed", null)).toHaveLength(101);
    },
  );

  it("answers #N/A and who is cheaper where there is no breakeven", () => {
    const { code, message } = errorOf(() => breakeven(CELLS, "Managed fee per user per month", "Clinic"));
    expect(code).toBe("#N/A");
    expect(message).toMatch(/has no breakeven from 75 to 275: managed is cheaper throughout/);
  });
});

describe("tables over scenarios and inputs", () => {
  it("lets a broken scenario spoil only its own column", () => {
    const table = scenarios(CELLS, "cash");
    expect(table.map((cells) => typeof cells[1])).toEqual(["string", ...Array(5).fill("number"), "string"]);
    expect(table[1]![3]).toMatchObject({
      code: "#VALUE!",
      message: 'Row 2: Users is "many"; it must be a number.',
    });
  });

  it("takes the sheet's own Low and High for the tornado", () => {
    const own = [
      ["", "Today", "Low", "High"],
      ["Users", 25, 20, 30],
    ];
    expect(row(sensitivity(own), "Users").slice(1, 3)).toEqual([20, 30]);
  });

  it("has the years of the budget below its months", () => {
    const rows = budget(CELLS, "managed", "Office");
    expect(rows.slice(37).map(([period]) => period)).toEqual(["year 1", "year 2", "year 3"]);
    expect(exit(CELLS, "Office")).toHaveLength(37);
  });
});

describe("hostile assumptions", () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      "",
      "Users",
      "Office",
      "break-fix",
      "total",
      true,
      0,
      -1,
      1e308,
      NaN,
      "#N/A",
      {},
    ),
    fc.double(),
  );
  const argument = fc.oneof(
    cell,
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
    fc.constant(CELLS),
  );

  describe("of SUPPORT_SCENARIOS with quotes", () => {
    const QUOTES = [
      ["Term", "Costly", "Lean"],
      ["Fee per user", 250, 40],
      ["Contract term", 36, 36],
    ];
    const verdict = cellTable("SUPPORT_VERDICT");

    it("are those of the best quote in the place of managed, and name it where it wins", () => {
      const table = scenarios(CELLS, undefined, QUOTES);
      expect(table.map(([label]) => label)).toEqual([
        "option",
        "break-fix",
        "best quote",
        "block hours",
        "co-managed",
        "in-house",
        "verdict",
      ]);
      ["Office", "Clinic"].forEach((scenario, index) => {
        expect(table[2]![index + 1]).toBe(cost(CELLS, [["Lean"]], undefined, [[scenario]], QUOTES));
        expect(table[3]![index + 1]).toBe(cost(CELLS, [["block hours"]], undefined, [[scenario]]));
        expect(table[6]![index + 1]).toBe(verdict(CELLS, [[scenario]], QUOTES)[0]![0]);
      });
      expect(table[6]![2]).toBe("Lean");
    });

    it("are of the measure asked for, and refused where a quote has an error", () => {
      const cash = scenarios(CELLS, [["cash p95"]], QUOTES);
      expect(cash[2]![2]).toBe(cost(CELLS, [["Lean"]], [["cash p95"]], [["Clinic"]], QUOTES));
      expect(() => scenarios(CELLS, undefined, [QUOTES[0], ["Fee per user", "plenty", 40]])).toThrow(
        "plenty",
      );
    });
  });

  it.each<FunctionName>([
    "SUPPORT_COMPARE",
    "SUPPORT_COST",
    "SUPPORT_SCENARIOS",
    "SUPPORT_VERDICT",
    "SUPPORT_CHECK",
    "SUPPORT_BUDGET",
    "SUPPORT_BREAKEVEN",
    "SUPPORT_SENSITIVITY",
    "SUPPORT_GRID",
    "SUPPORT_CURVE",
    "SUPPORT_EXIT",
  ])("give %s finite numbers, texts or declared errors", (name) => {
    const run = cellFunction(name);
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (values) => {
        try {
          for (const each of [run(...values)].flat(2))
            if (typeof each === "number") expect(Number.isFinite(each)).toBe(true);
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^#(VALUE!|N\/A)$/);
          expect((error as { message: string }).message.length).toBeGreaterThan(10);
        }
      }),
      { numRuns: propertyRuns(150) },
    );
  });
});
