import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { annualSpend, annualSpendSpec, type AnnualSpendTerms } from "../../src/model/spread/annualSpend";
import { AccuracyError } from "../../src/numerics/compound/accuracy";
import { compoundDistribution } from "../../src/numerics/compound/compoundDistribution";
import { simulatedYears, uniforms } from "../reference/simulatedYears";
import { type BenchLine, shortestOf } from "./benchLine";

/** A small firm that pays by the hour. */
const TERMS: AnnualSpendTerms = {
  incidents: 24,
  hoursPerIncident: 2.5,
  hourlyRate: 150,
  minimumHours: 0,
  incrementHours: 0,
  calloutFee: 0,
  afterHoursShare: 0,
  afterHoursMultiplier: 1.5,
  partsPerIncident: 0,
  hoursCv: 1.2,
  yearCv: 0.25,
};

/** Random terms over the whole domain of the BREAKFIX functions. */
function randomTerms(uniform: () => number): AnnualSpendTerms {
  const one = <Value>(...values: readonly Value[]): Value => values[Math.floor(uniform() * values.length)]!;
  return {
    incidents: 10 ** (-2 + 6 * uniform()),
    hoursPerIncident: 10 ** (-1 + 2 * uniform()),
    hourlyRate: one(80, 125, 150, 187.35),
    minimumHours: one(0, 0, 0.5, 1, 0.73),
    incrementHours: one(0, 0, 0.25, 0.25, 1, 0.1),
    calloutFee: one(0, 0, 95, 47.5, 33.33),
    afterHoursShare: one(0, 0.2, 1, 0.37),
    afterHoursMultiplier: one(1.5, 2, 1.37),
    partsPerIncident: one(0, 20, 13.87),
    hoursCv: one(0, 0.05, 0.5, 1.2, 1.2, 3, 10),
    yearCv: one(0, 0.1, 0.25, 0.25, 1, 2),
  };
}

/** Other terms first: what is measured is solving, not the compiling of the first solves of a process. */
function warmUp(): void {
  const uniform = uniforms(1);
  for (let i = 0; i < 100; i++) isSolved(randomTerms(uniform), 0.95);
}

function isSolved(terms: AnnualSpendTerms, p: number): boolean {
  try {
    compoundDistribution(annualSpendSpec(terms)).quantile(p);
    return true;
  } catch (error) {
    if (error instanceof AccuracyError) return false;
    throw error;
  }
}

function freshSolves(): BenchLine[] {
  warmUp();
  const uniform = uniforms(20261123);
  const times: number[] = [];
  let refused = 0;
  for (let i = 0; i < 400; i++) {
    const terms = randomTerms(uniform);
    const p = [0.5, 0.8, 0.95, 0.99, 0.999][i % 5]!;
    // The shorter of two runs: the first may have waited for another process.
    times.push(
      shortestOf(2, () => {
        if (!isSolved(terms, p)) refused += 0.5;
      }),
    );
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))]!;
  return [
    {
      what: "Fresh quantile after 100 others, 400 random sets of terms: median",
      milliseconds: at(0.5),
      target: "<= 2.5 ms",
    },
    { what: "90th percentile of the same", milliseconds: at(0.9), target: "" },
    { what: "99th percentile of the same", milliseconds: at(0.99), target: "<= 60 ms" },
    { what: "Worst of the same", milliseconds: at(1), target: "<= 100 ms" },
    { what: "Refused as not exact enough", figure: `${refused} of 400`, target: "" },
  ];
}

/** Time for a simulation to know P95 as well as the exact route does, from a shorter one's standard error. */
function againstSimulation(): BenchLine[] {
  const exactTime = shortestOf(20, () => compoundDistribution(annualSpendSpec(TERMS)).quantile(0.95));
  const spend = annualSpend(TERMS);
  const { value, error } = spend.quantile(0.95);
  const years = 20_000;
  const time = shortestOf(2, () => simulatedYears(TERMS, years, 1));
  const width = 0.01 * value;
  const density =
    (spend.probabilityOver(value - width).value - spend.probabilityOver(value + width).value) / (2 * width);
  const standardError = Math.sqrt((0.95 * 0.05) / years) / density / value;
  const needed = (accuracy: number): number => time * (standardError / accuracy) ** 2;
  const ratio = (accuracy: number): string => `${(needed(accuracy) / exactTime).toExponential(1)} x`;
  return [
    {
      what: "P95 exactly (24 incidents, cv 1.2, year 0.25)",
      milliseconds: exactTime,
      target: "",
    },
    { what: "Estimated relative error of it", figure: (error / value).toExponential(1), target: "<= 1e-6" },
    {
      what: `Simulation of ${years} years: time, relative standard error of P95`,
      figure: `${time.toFixed(0)} ms, ${standardError.toExponential(1)}`,
      target: "",
    },
    { what: "Simulation to 1e-4 / exact", figure: ratio(1e-4), target: "" },
    { what: "Simulation to 1e-6 / exact", figure: ratio(1e-6), target: ">= 1000 x" },
  ];
}

function againstActuar(): BenchLine[] {
  const spend = compoundDistribution(annualSpendSpec(TERMS));
  const exactTime = shortestOf(20, () => compoundDistribution(annualSpendSpec(TERMS)).quantile(0.95));
  const exact = spend.quantile(0.95).value;
  const line = (step: number): BenchLine => {
    const script = join(process.cwd(), "test/bench/actuar.R");
    const [seconds, quantile] = execFileSync("Rscript", [script, String(step)], { encoding: "utf8" })
      .trim()
      .split(" ")
      .map(Number);
    const error = Math.abs(quantile! / exact - 1).toExponential(1);
    return {
      what: `R actuar, Panjer's recursion, step ${step}: time, relative error of P95, time / exact`,
      figure: `${(seconds! * 1000).toFixed(0)} ms, ${error}, ${((seconds! * 1000) / exactTime).toFixed(0)} x`,
      target: "",
    };
  };
  try {
    return [line(25), line(5)];
  } catch {
    return [{ what: "R actuar", figure: "not on this machine", target: "" }];
  }
}

function repeatedCall(): BenchLine[] {
  annualSpend(TERMS).quantile(0.95);
  const time = shortestOf(5, () => {
    for (let i = 0; i < 1000; i++) annualSpend(TERMS).quantile(0.95);
  });
  return [
    { what: "Repeated call with the same terms", figure: `${time.toFixed(1)} µs`, target: "microseconds" },
  ];
}

/** A year of invoices: solved afresh and again, against a simulation and against Panjer's recursion in R. */
export function annualSpendLines(): BenchLine[] {
  return [...freshSolves(), ...againstSimulation(), ...againstActuar(), ...repeatedCall()];
}
