import "../customFunctionsGlobal";
import fc from "fast-check";
import { type FunctionName, FUNCTION_NAMES } from "../../src/functions/catalogue/functionTable";
import { cellFunction } from "../../src/functions/cellFunction";
import { errorOf } from "./errorOf";
import { hostileArguments, MOST } from "./hostileArguments";
import { propertyRuns } from "../propertyRuns";

/** HOSTILE_CALLS=100000 asks that many calls of each function; the bench times them. */
const asked = process.env["HOSTILE_CALLS"];

/** Functions that hardly ever solve anything are asked more often. */
const QUICK = 3000;
const SLOW = 60;
const isQuick = (name: FunctionName) =>
  ["BREAKFIX_COST", "MSP_COST", "DOWNTIME_COST", "SUPPORT_CHECK", "INCIDENTS_FIT"].includes(name);
const callsOf = (name: FunctionName) =>
  asked === undefined ? propertyRuns(isQuick(name) ? QUICK : SLOW) : Number(asked);

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
    fc.assert(
      fc.property(hostileArguments(name), (raw) => {
        try {
          checkAnswer(run(...raw));
        } catch (error) {
          checkError(error);
        }
      }),
      { numRuns: callsOf(name) },
    );
  });
});
