import "../customFunctionsGlobal";
import fc from "fast-check";
import type { Argument, NumberArgument } from "../../src/functions/catalogue/argument";
import { type FunctionName, FUNCTION_NAMES, FUNCTIONS } from "../../src/functions/catalogue/functionTable";
import { cellFunction } from "../../src/functions/cellFunction";
import { FIELD_NAMES, SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { QUOTE_FIELDS } from "../../src/model/quotes/quoteFields";
import { OPTION_NAMES } from "../../src/model/decision/comparison";
import { errorOf } from "./errorOf";
import { propertyRuns } from "../propertyRuns";

/** HOSTILE_CALLS=100000 asks that many calls of each function and prints the slowest of each. */
const asked = process.env["HOSTILE_CALLS"];

/** Functions that hardly ever solve anything are asked more often. */
const QUICK = 3000;
const SLOW = 60;
const isQuick = (name: FunctionName) =>
  ["BREAKFIX_COST", "MSP_COST", "DOWNTIME_COST", "SUPPORT_CHECK", "INCIDENTS_FIT"].includes(name);
const callsOf = (name: FunctionName) =>
  asked === undefined ? propertyRuns(isQuick(name) ? QUICK : SLOW) : Number(asked);

/** The largest number that an Excel cell holds. */
const MOST = 9.99999999999999e307;

const hostileNumbers = fc.oneof(
  fc.constantFrom(0, -0, -1, 1, 12, 0.5, 1e-300, 5e-324, 1e-6, 1e12, 1e15, 1e300, MOST, -MOST, 2 ** 53),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const hostileCells = fc.oneof(
  { weight: 3, arbitrary: hostileNumbers },
  fc.constantFrom("", " ", "1.200", "1e308", "-1e308", "1e999", "15 %", "=1+1", "n/a", "#N/A", "\u0000", "∞"),
  fc.constantFrom(true, false, null, undefined),
  fc.string({ maxLength: 12 }),
);

/** Numbers within the limits, their ends, and now and then what is just beyond them. */
const numbersOf = ({ min, max = MOST, whole, kind }: NumberArgument) => {
  const usual = kind === "date" ? 45_000 : min;
  const most = Math.min(max, usual + 60);
  const inside = fc.integer({ min: 0, max: 1000 }).map((part) => {
    const value = usual + ((most - usual) * part) / 1000;
    return whole ? Math.round(value) : value;
  });
  return fc.oneof(
    { weight: 30, arbitrary: inside },
    { weight: 6, arbitrary: fc.constantFrom(min, max, whole ? min + 1 : (usual + most) / 2) },
    { weight: 1, arbitrary: fc.constantFrom(max * (1 + 1e-12), min - 1e-9, MOST) },
  );
};

const LABELS = FIELD_NAMES.map((name) => SCENARIO_FIELDS[name].label);
const CORE = ["Users", "Incidents per user per month", "Managed fee per user per month", "Hourly rate"];
const VALUES = [0, 0.01, 0.25, 1, 3, 12, 25, 150, 1e6, 1e12, MOST, -1, "", "1.200", "35 %", null, "x"];

const assumptions = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...CORE, ...LABELS, "Nonsense", "", 7), fc.constantFrom(...VALUES)), {
      maxLength: 6,
    }),
    fc.constantFrom([["Users", 3]], [["Users", 25]], [["Assumption", "A"], ["Users", 3]], []), // prettier-ignore
  )
  .map(([rows, start]) => [...start, ...rows]);

const TERMS = [...QUOTE_FIELDS.map((name) => SCENARIO_FIELDS[name].label), "Per seat", "Onboarding", "", 7];

/** Two quotes: the first always with a fee, both with some terms that may be anything. */
const quotes = fc
  .array(fc.tuple(fc.constantFrom(...TERMS), fc.constantFrom(...VALUES), fc.constantFrom(...VALUES)), {
    maxLength: 5,
  })
  .map((rows) => [["Term", "One", "Two"], ["Fee per user", 145, 150], ...rows]);

const TEXTS: Readonly<Partial<Record<Argument["kind"], readonly string[]>>> = {
  option: OPTION_NAMES,
  measure: ["total", "cash", "p95", "cash p5", "term p99", "budget miss", "npv", "exit cost", "sd", "tail95"],
  input: ["users", "Managed fee per user per month", "Incident reduction, managed", "termMonths", "yearCv"],
  scenario: ["A", "1"],
};

/** One to four numbers below each other, at times with something else among them. */
const columnOf = (numbers: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(fc.oneof({ weight: 30, arbitrary: numbers }, hostileCells)), {
    minLength: 1,
    maxLength: 4,
  });

function validOf(argument: Argument): fc.Arbitrary<unknown> {
  if (argument.kind === "number" || argument.kind === "date") return numbersOf(argument);
  if (argument.kind === "assumptions") return assumptions;
  if (argument.kind === "quotes") return quotes;
  if (argument.kind === "values") return columnOf(fc.constantFrom(0, 0.1, 0.3, 1, 12, 36, MOST));
  if (argument.kind === "column") return columnOf(fc.integer({ min: 45_000, max: 45_400 }));
  return fc.constantFrom(...TEXTS[argument.kind]!, null);
}

/** Mostly what belongs there, at times anything, a range where a cell belongs, or nothing. */
const rawOf = (argument: Argument): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 40, arbitrary: validOf(argument) },
    { weight: 1, arbitrary: hostileCells },
    { weight: 1, arbitrary: fc.array(fc.array(hostileCells, { maxLength: 3 }), { maxLength: 3 }) },
  );

const CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

function checkError(error: unknown): void {
  if (!(error instanceof CustomFunctions.Error)) throw error;
  expect(CODES).toContain(error.code);
  expect(error.message ?? "").not.toMatch(/\bNaN\b|Infinity|undefined|\[object/);
  if (error.code === "#VALUE!") expect(error.message).toMatch(/.{10}/s);
}

function checkCell(cell: unknown): void {
  if (typeof cell === "object") checkError(cell);
  else if (typeof cell === "number") expect(Math.abs(cell)).toBeLessThanOrEqual(MOST);
  else expect(typeof cell).toBe("string");
}

function checkAnswer(answer: unknown): void {
  if (!Array.isArray(answer)) return checkCell(answer);
  const rows = answer as unknown[][];
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  rows.flat().forEach(checkCell);
}

describe("random and hostile calls", () => {
  it("whose answer is not known at all are refused in words", () => {
    const terms = [55.32, 0.06, 0.06, 0, 0, 0, 0, 0.02, 1e12, 0.01, 0.322];
    const run = () => cellFunction("BREAKFIX_RESERVE")(0.0019998, ...terms);
    const { code, message } = errorOf(run);
    expect([code, message]).toEqual([
      "#N/A",
      "Not exact enough to show: the quantile at 0.0019998 is not known at all.",
    ]);
  });

  it.each(FUNCTION_NAMES)("of %s give finite numbers or declared errors", (name) => {
    const run = cellFunction(name);
    const calls = fc.tuple(...Object.values<Argument>(FUNCTIONS[name].takes).map(rawOf));
    let slowest = { milliseconds: 0, raw: "" };
    fc.assert(
      fc.property(calls, (raw) => {
        const start = performance.now();
        try {
          checkAnswer(run(...raw));
        } catch (error) {
          checkError(error);
        }
        const milliseconds = performance.now() - start;
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, raw: JSON.stringify(raw) };
      }),
      { numRuns: callsOf(name) },
    );
    if (asked !== undefined)
      process.stdout.write(`${name}: slowest ${slowest.milliseconds.toFixed(0)} ms, ${slowest.raw}\n`);
  });
});
