import fc from "fast-check";
import type { Argument, NumberArgument } from "../../src/functions/catalogue/argument";
import { type FunctionName, FUNCTIONS } from "../../src/functions/catalogue/functionTable";
import { FIELD_NAMES, SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { OPTION_NAMES } from "../../src/model/decision/comparison";
import { QUOTE_FIELDS } from "../../src/model/quotes/quoteFields";

/** The largest number that an Excel cell holds. */
export const MOST = 9.99999999999999e307;

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

/** Arguments of a function as a host might send them: random, at their limits, or nothing that belongs there. */
export function hostileArguments(name: FunctionName): fc.Arbitrary<readonly unknown[]> {
  return fc.tuple(...Object.values<Argument>(FUNCTIONS[name].takes).map(rawOf));
}
