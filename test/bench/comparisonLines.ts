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

/** The time of a call about inputs that nothing remembers: every run has another price. */
function fresh(name: FunctionName, inputs: Inputs, ...more: readonly unknown[]): number {
  const answer = cellFunction(name);
  return shortestOf(RUNS, (turn) => {
    const rate = Number(inputs.hourlyRate ?? 150) + (turn + 1) / 100;
    answer(assumptions({ ...inputs, hourlyRate: rate }), ...more);
  });
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function comparisons(): BenchLine[] {
  const plain = fresh("SUPPORT_COMPARE", TODAY);
  const odd = fresh("SUPPORT_COMPARE", ODD_FEE);
  const range = assumptions(TODAY);
  const again = cellFunction("SUPPORT_COMPARE");
  again(range);
  return [
    { what: "SUPPORT_COMPARE fresh, all five options", figure: milliseconds(plain), target: "<= 120 ms" },
    {
      what: "The same with a call-out fee of 95.37: time / without",
      figure: `${(odd / plain).toFixed(2)} x`,
      target: "",
    },
    {
      what: "SUPPORT_COMPARE repeated",
      figure: `${shortestOf(50, () => again(range)).toFixed(2)} ms`,
      target: "<= 0.2 ms",
    },
  ];
}

function analyses(): BenchLine[] {
  const times = {
    SUPPORT_BREAKEVEN: fresh("SUPPORT_BREAKEVEN", TODAY, "users"),
    SUPPORT_SENSITIVITY: fresh("SUPPORT_SENSITIVITY", TODAY),
    SUPPORT_BUDGET: fresh("SUPPORT_BUDGET", TODAY, "managed"),
  };
  return Object.entries(times).map(([name, time]) => ({
    what: `${name} fresh`,
    figure: milliseconds(time),
    target: "<= 40 ms",
  }));
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
      figure: milliseconds(refused),
      target: "< 250 ms",
    },
  ];
}

/** What functions cost that read a range of assumptions. */
export function comparisonLines(): BenchLine[] {
  return [...comparisons(), ...analyses(), ...wrongRange()];
}
