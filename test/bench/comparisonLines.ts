import "../customFunctionsGlobal";
import { type FunctionName } from "../../src/functions/catalogue/functionTable";
import { cellFunction } from "../../src/functions/cellFunction";
import { type FieldName, SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { SAMPLE_SCENARIOS } from "../../src/workbook/sheets/sampleScenarios";
import { type BenchLine, shortestOf } from "./benchLine";

const RUNS = 7;
/** The most rows that a wrong range may have. */
const WRONG_ROWS = 5000;

type Inputs = Readonly<Record<string, number>>;

/** The range of one scenario as a sheet has it: names in the first column, values in the second. */
function assumptions(inputs: Inputs): readonly (readonly (string | number)[])[] {
  const rows = Object.entries(inputs).map(([name, value]) => [
    SCENARIO_FIELDS[name as FieldName].label,
    value,
  ]);
  return [["Input", "Today"], ...rows];
}

const TODAY = SAMPLE_SCENARIOS[0]!.values as Inputs;
/** A fee in odd cents, which spoils the coarse step of the invoices. */
const ODD_FEE: Inputs = { ...TODAY, calloutFee: 95.37 };

/** How many prices have been asked about. */
let asked = 0;

/** The time of a call about inputs that nothing remembers: no two runs of any line have the same price. */
function fresh(name: FunctionName, inputs: Inputs, ...more: readonly unknown[]): number {
  const answer = cellFunction(name);
  return shortestOf(RUNS, () => {
    const rate = Number(inputs.hourlyRate ?? 150) + ++asked / 100;
    answer(assumptions({ ...inputs, hourlyRate: rate }), ...more);
  });
}

/** A time, in its line. */
function timed(what: string, milliseconds: number, target: string): BenchLine {
  return { what, milliseconds, target };
}

/** Quotes that differ in fee and onboarding. */
function quotes(count: number): readonly (readonly (string | number)[])[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return [
    ["Term", ...numbers.map((index) => `Quote ${index + 1}`)],
    ["Fee per user", ...numbers.map((index) => 120 + 5 * index)],
    ["Onboarding fee", ...numbers.map((index) => 500 * index)],
  ];
}

/** Hours included in the managed fee, so that managed has a pool too. */
const INCLUDED: Inputs = { ...TODAY, includedHoursPerMonth: 10 };
/** Hours of incidents that vary twice as much as their mean. */
const DISPERSED: Inputs = { ...TODAY, hoursCv: 2 };

function comparisons(): BenchLine[] {
  const plain = fresh("SUPPORT_COMPARE", TODAY);
  const odd = fresh("SUPPORT_COMPARE", ODD_FEE);
  const [one, six] = [1, 6].map((count) => fresh("SUPPORT_COMPARE", TODAY, null, quotes(count)));
  const again = cellFunction("SUPPORT_COMPARE");
  again(assumptions(TODAY));
  const repeated = shortestOf(50, () => again(assumptions(TODAY)));
  return [
    timed("SUPPORT_COMPARE fresh, all five options", plain, "<= 120 ms"),
    {
      what: "The same with a call-out fee of 95.37: time / without",
      figure: `${(odd / plain).toFixed(2)} x`,
      target: "",
    },
    timed("The same with hours spread by 2.0", fresh("SUPPORT_COMPARE", DISPERSED), ""),
    timed("The same with included hours", fresh("SUPPORT_COMPARE", INCLUDED), ""),
    timed("Each further quote", (six! - one!) / 5, "<= 25 ms"),
    timed("SUPPORT_COMPARE repeated, the range built again", repeated, "<= 0.2 ms"),
    timed("SUPPORT_QUOTES of three fresh", fresh("SUPPORT_QUOTES", TODAY, quotes(3)), ""),
  ];
}

/** Equally spaced values in a row. */
function values(from: number, to: number, count: number): readonly (readonly number[])[] {
  return [Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1))];
}

function analyses(): BenchLine[] {
  const ofBoth = (name: FunctionName, target: string, ...more: readonly unknown[]) => [
    timed(`${name} fresh`, fresh(name, TODAY, ...more), target),
    timed(`${name} fresh, with included hours`, fresh(name, INCLUDED, ...more), target),
  ];
  const grid = (inputs: Inputs, count: number, measure: string, ...across: [string, number, number]) =>
    fresh(
      "SUPPORT_GRID",
      inputs,
      "users",
      values(10, 80, count),
      across[0],
      values(across[1], across[2], count),
      null,
      measure,
    );
  const fees = ["managedFeePerUser", 80, 200] as [string, number, number];
  const reductions = ["incidentReduction", 0, 0.7] as [string, number, number];
  return [
    ...ofBoth("SUPPORT_BREAKEVEN", "<= 40 ms"),
    ...ofBoth("SUPPORT_SENSITIVITY", "<= 40 ms"),
    ...ofBoth("SUPPORT_BUDGET", "<= 40 ms", "managed"),
    ...ofBoth("SUPPORT_EXIT", "<= 40 ms"),
    ...ofBoth("SUPPORT_VERDICT", ""),
    timed("SUPPORT_GRID of 20 x 20 totals", grid(TODAY, 20, "total", ...fees), "<= 200 ms"),
    timed("The same with included hours", grid(INCLUDED, 20, "total", ...fees), "<= 200 ms"),
    timed("SUPPORT_GRID of 14 x 14 P95, users and fee", grid(TODAY, 14, "p95", ...fees), "<= 3000 ms"),
    timed("The same, users and reduction", grid(TODAY, 14, "p95", ...reductions), "<= 3000 ms"),
  ];
}

/** How long it takes to refuse a range of something else, of the largest size that is read at all. */
function wrongRange(): BenchLine[] {
  const refused = shortestOf(RUNS, (turn) => {
    const ledger = Array.from({ length: WRONG_ROWS }, (_, row) => [`Invoice ${row} of month ${turn}`, row]);
    try {
      cellFunction("SUPPORT_COMPARE")(ledger);
    } catch {
      return;
    }
    throw new Error("A list of invoices was read as assumptions.");
  });
  return [
    {
      what: `A wrong range of ${WRONG_ROWS} rows refused`,
      milliseconds: refused,
      target: "< 250 ms",
    },
  ];
}

/** What functions cost that read a range of assumptions. */
export function comparisonLines(): BenchLine[] {
  return [...comparisons(), ...analyses(), ...wrongRange()];
}
