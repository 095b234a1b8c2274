import fc from "fast-check";
import { EXAMPLES } from "../../src/functions/catalogue/examples";
import { FUNCTION_NAMES } from "../../src/functions/catalogue/functionTable";
import "../customFunctionsGlobal";
import { exampleCall } from "./evaluateFormula";

type Rows = readonly (readonly unknown[])[];

/** Every range of the arguments with some cells emptied and some empty rows added below. */
function withBlanks(
  values: readonly unknown[],
  seed: readonly number[],
  blank: 0 | null,
): readonly unknown[] {
  let count = 0;
  const isEmptied = () => seed.includes(count++);
  return values.map((value) => {
    if (!Array.isArray(value)) return value as unknown;
    const rows = value as Rows;
    const below = rows.length > 1 ? seed[0]! % 3 : 0;
    const empty = Array.from({ length: below }, () => rows[0]!.map(() => blank));
    return [...rows.map((row) => row.map((cell) => (isEmptied() ? blank : cell))), ...empty];
  });
}

/** What a call answers, or the sentence with which it refuses. */
function outcome(run: (...values: readonly unknown[]) => unknown, values: readonly unknown[]): unknown {
  try {
    return JSON.stringify(run(...values));
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return `${error.code} ${error.message}`;
    throw error;
  }
}

/** Solved again for each set of inputs; what reads the cells is the same for all that take assumptions. */
const SLOW: readonly string[] = [
  "SUPPORT_VERDICT",
  "SUPPORT_SENSITIVITY",
  "SUPPORT_BREAKEVEN",
  "SUPPORT_GRID",
];

describe("an empty cell", () => {
  it.each(FUNCTION_NAMES)("is 0 to %s, whether Excel sends 0 or null for it", (name) => {
    const examples = EXAMPLES[name].map(exampleCall);
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 }),
        ({ run, values }, seed) => {
          expect(outcome(run, withBlanks(values, seed, null))).toBe(
            outcome(run, withBlanks(values, seed, 0)),
          );
        },
      ),
      { numRuns: SLOW.includes(name) ? 4 : 25 },
    );
  });
});
