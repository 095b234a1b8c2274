import fc from "fast-check";
import { type FunctionName, FUNCTION_NAMES } from "../../src/functions/catalogue/functionTable";
import { cellFunction } from "../../src/functions/cellFunction";
import { hostileArguments } from "../functions/hostileArguments";
import { type BenchLine, timeOf } from "./benchLine";

/** HOSTILE_CALLS=100000 asks that many calls of each function. */
const CALLS = Number(process.env["HOSTILE_CALLS"] ?? 300);
const SEED = Number(process.env["HOSTILE_SEED"] ?? 20261130);
/** HOSTILE_FUNCTIONS=MSP_COST,SUPPORT_EXIT asks these functions only. */
const CHOSEN = process.env["HOSTILE_FUNCTIONS"]?.split(",");
/** Calls whose arguments are made at once. */
const BATCH = 1000;

interface Slowest {
  readonly milliseconds: number;
  readonly raw: readonly unknown[];
}

/** Answers, or refuses with the error of a cell. */
function answers(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
  }
}

function slowestCall(name: FunctionName): Slowest {
  const run = cellFunction(name);
  let slowest: Slowest = { milliseconds: 0, raw: [] };
  for (let first = 0; first < CALLS; first += BATCH) {
    const numRuns = Math.min(BATCH, CALLS - first);
    for (const raw of fc.sample(hostileArguments(name), { numRuns, seed: SEED + first })) {
      const milliseconds = timeOf(() => answers(() => run(...raw)));
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, raw };
    }
  }
  return slowest;
}

/** The slowest of many random and hostile calls of each function; its arguments are printed. */
export function hostileLines(): BenchLine[] {
  const names = FUNCTION_NAMES.filter((name) => CHOSEN?.includes(name) ?? true);
  return names.map((name) => {
    const { milliseconds, raw } = slowestCall(name);
    process.stderr.write(`${name}: slowest ${milliseconds.toFixed(1)} ms, ${JSON.stringify(raw)}\n`);
    return {
      what: `${name}: slowest of ${CALLS} hostile calls (seed ${SEED})`,
      milliseconds,
      target: "<= 250 ms",
    };
  });
}
