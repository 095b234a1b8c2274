import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { annualSpendSpec, type AnnualSpendTerms } from "../../src/model/spread/annualSpend";
import { AccuracyError, CELL_ACCURACY } from "../../src/numerics/compound/accuracy";
import { compoundDistribution } from "../../src/numerics/compound/compoundDistribution";
import { compoundProblem } from "../../src/numerics/compound/compoundProblem";
import type { RouteName } from "../../src/numerics/compound/route";
import { routesTo } from "../../src/numerics/compound/routes";
import type { Estimate } from "../../src/numerics/compound/solution";
import { uniforms } from "../reference/simulatedYears";
import { wholeLattice } from "../reference/wholeLattice";
import { DEVIATIONS, fineLatticeTerms } from "./fineLatticeTerms";

const SETS = Number(process.argv[2] ?? 700);
const SEED = Number(process.argv[3] ?? 20261130);
const BUDGETS = [0.3, 0.6, 0.9, 1.1, 1.5, 2];
const PROBABILITIES = [0.05, 0.5, 0.8, 0.95, 0.99];
/** The whole lattices themselves are known to about this. */
const KNOWN = 2e-10;
/** Shorter increments are minutes: a quarter of such a step is a small part of any amount. */
const SHORTEST_INCREMENT = 0.1;

/** One answer against that of the whole lattice. */
interface Miss {
  readonly route: RouteName;
  readonly off: number;
  /** Above 0 if the estimated error was too small, by more than the whole lattice may be off. */
  readonly beyondEstimate: number;
  /** Relative to the amount, and in billing steps. */
  readonly relative: number;
  readonly steps: number;
  /** Whether the billing step is at least a tenth of an hour. */
  readonly isCoarse: boolean;
}

interface Misses {
  readonly probabilities: Miss[];
  readonly overruns: Miss[];
  readonly quantiles: Miss[];
}

let refused = 0;

function asked(question: () => Estimate): Estimate | undefined {
  try {
    return question();
  } catch (error) {
    if (!(error instanceof AccuracyError)) throw error;
    refused++;
    return undefined;
  }
}

function compare(terms: AnnualSpendTerms, misses: Misses): void {
  const spec = annualSpendSpec(terms);
  const { grid, reach } = wholeLattice(terms, DEVIATIONS);
  const spend = compoundDistribution(spec);
  const routes = routesTo(compoundProblem(spec), CELL_ACCURACY);
  const billingStep = terms.hourlyRate * terms.incrementHours;
  const miss = (
    answer: Estimate | undefined,
    exact: number,
    place: { amount: number; known: number },
  ): Miss[] => {
    if (!answer) return [];
    const off = Math.abs(answer.value - exact);
    return [
      {
        route: routes.for(place.amount).name,
        off,
        beyondEstimate: off - answer.error - place.known,
        relative: off === 0 ? 0 : off / place.amount,
        steps: off / billingStep,
        isCoarse: terms.incrementHours >= SHORTEST_INCREMENT,
      },
    ];
  };
  // Budgets in round figures, as people type them: these are attained amounts more often than others.
  const budgets = BUDGETS.map((part) => Number((part * spend.mean).toPrecision(2)));
  for (const amount of budgets.filter((each) => each < reach)) {
    const over = asked(() => spend.probabilityOver(amount));
    misses.probabilities.push(...miss(over, 1 - grid.cdf(amount), { amount, known: KNOWN }));
    const scale = spend.mean + spend.standardDeviation + amount;
    const exact = spend.mean - amount + grid.expectedGapBelow(amount);
    const overrun = asked(() => spend.overrun(amount));
    misses.overruns.push(...miss(overrun, exact, { amount: scale, known: KNOWN * scale }));
  }
  for (const p of PROBABILITIES.filter((each) => grid.cdf(reach) > each)) {
    const exact = grid.firstAt(p - KNOWN / 2, reach);
    const quantile = asked(() => spend.quantile(p));
    misses.quantiles.push(...miss(quantile, exact, { amount: exact, known: 1e-9 * (exact + spend.mean) }));
  }
}

const most = (values: readonly number[]): number => Math.max(0, ...values);
const count = (misses: readonly Miss[], test: (miss: Miss) => boolean): string =>
  `${misses.filter(test).length} of ${misses.length}`;

const COLUMNS: readonly (readonly [title: string, figure: (of: Misses) => string])[] = [
  ["probabilities: worst", (of) => most(of.probabilities.map(({ off }) => off)).toExponential(1)],
  ["beyond 1e-6", (of) => count(of.probabilities, ({ off }) => off > 1e-6)],
  ["beyond 1e-5", (of) => count(of.probabilities, ({ off }) => off > 1e-5)],
  [
    "overruns: worst, of the scale",
    (of) => most(of.overruns.map(({ relative }) => relative)).toExponential(1),
  ],
  ["quantiles: not on the very amount", (of) => count(of.quantiles, ({ relative }) => relative > 1e-9)],
  [
    "worst, in steps of 0.1 h or more",
    (of) => most(of.quantiles.filter(({ isCoarse }) => isCoarse).map(({ steps }) => steps)).toFixed(2),
  ],
  ["worst, relative", (of) => most(of.quantiles.map(({ relative }) => relative)).toExponential(1)],
  [
    "estimated error too small",
    (of) =>
      count(
        [...of.probabilities, ...of.overruns, ...of.quantiles],
        ({ beyondEstimate }) => beyondEstimate > 0,
      ),
  ],
];

function ofRoute({ probabilities, overruns, quantiles }: Misses, name: RouteName): Misses {
  const by = (misses: readonly Miss[]): Miss[] => misses.filter(({ route }) => route === name);
  return { probabilities: by(probabilities), overruns: by(overruns), quantiles: by(quantiles) };
}

const misses: Misses = { probabilities: [], overruns: [], quantiles: [] };
const uniform = uniforms(SEED);
for (let set = 0; set < SETS; set++) compare(fineLatticeTerms(uniform), misses);
const rows = [
  ["all", misses] as const,
  ...CELL_ACCURACY.routes.map((name) => [name, ofRoute(misses, name)] as const),
];
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = [
  line(["route", ...COLUMNS.map(([title]) => title)]),
  line(["---", ...COLUMNS.map(() => "---")]),
  ...rows.map(([name, of]) => line([name, ...COLUMNS.map(([, figure]) => figure(of))])),
].join("\n");
process.stdout.write(`${table}\nrefused: ${refused}\n`);
writeFileSync(
  join(process.cwd(), "docs/accuracy.md"),
  `# Accuracy on fine lattices

Written by \`npm run accuracy\`. ${SETS} random sets of terms (seed ${SEED}) whose amounts share a step, but one so fine that the lattice of them all has 2^19 to 2^22 points: rates, fees, minimums and parts in odd cents, increments from a minute to an hour, 0.2 to 10,000 incidents. Every answer is compared with that whole lattice, which is itself known to about 1e-10: up to ${BUDGETS.length} probabilities, ${BUDGETS.length} overruns and ${PROBABILITIES.length} quantiles a set. Refused: ${refused}.

${table}
`,
);
