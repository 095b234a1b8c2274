import type { ComparisonMeasures } from "../../src/model/decision/comparisonMeasures";
import { contractReasons } from "../../src/model/decision/contractReasons";
import { measureByText, SPREAD_MEASURES, type SpreadMeasure } from "../../src/model/decision/measures";
import { decide } from "../../src/model/decision/verdict";
import { differenceError, optionError } from "../../src/model/spread/approximation";
import { ifExact } from "../../src/model/spread/ifExact";
import type { Scope } from "../../src/model/spread/optionDistribution";
import { exitCost, expectedExitCost } from "../simulation/exitCost";
import type { Inputs } from "../simulation/inputs";
import { securityVariance } from "../simulation/losses";
import { COLUMNS, indexOf, type Place, type Quantity } from "./amounts";
import {
  type Judge,
  MeanTally,
  ProbabilityTally,
  QuantileJudge,
  Sample,
  SpreadTally,
  TailTally,
  type Tally,
} from "./tallies";

/** Kinds of figures, as the columns of the report. */
export const GROUPS = ["expected", "spread", "quantiles", "worst years", "chances", "regrets"] as const;
export type Group = (typeof GROUPS)[number];

/** A figure of the model beside what judges it. */
export interface ComparedFigure {
  readonly name: string;
  readonly group: Group;
  readonly value: number;
  /** What deviations are a share of. */
  readonly size: number;
  /** About how far off it is said to be; 0 if it is called exact. */
  readonly admitted: number;
  /** How far off a figure that is called exact may be, because distributions are solved to a few digits only. */
  readonly resolution: number;
  readonly judge: Judge;
}

/** What is collected of every run: the amount at an index of RunAmounts. */
export interface Feed {
  readonly index: number;
  readonly tally: { add(amount: number): void };
}

const DIFFERENCE = COLUMNS.length - 1;
const MANAGED = COLUMNS.indexOf("managed");
const BAD_YEARS = 0.05;
const EXPECTED: readonly Quantity[] = ["cash", "time", "risk", "total", "downtime hours"];
/** Comparisons accept a thousandth for an amount, at jumps: docs/model.md. */
const OF_AMOUNTS = 1e-3;
/** And this part of the amounts involved for an overrun. */
const OF_OVERRUNS = 1e-5;

type Stated = Pick<ComparedFigure, "name" | "group" | "value" | "judge"> & Partial<ComparedFigure>;

/** All figures of a scenario, as the model gives them, with what has to be collected of simulated runs. */
export class ComparedFigures {
  readonly figures: ComparedFigure[] = [];
  /** Names of figures that the model does not show, because they are not exact enough. */
  readonly refused: string[] = [];
  readonly feeds: Feed[] = [];
  private readonly samples = new Map<number, Sample>();

  constructor(
    private readonly measures: ComparisonMeasures,
    private readonly inputs: Inputs,
  ) {
    const spans = inputs.termMonths === 12 ? [false] : [false, true];
    for (let column = 0; column < COLUMNS.length; column++) {
      for (const isTerm of spans) {
        for (const quantity of EXPECTED) this.addMean(quantity, { column, quantity, isTerm });
        for (const scope of ["total", "cash"] as const) this.addSpreads(column, scope, isTerm);
      }
      this.addMean("npv", { column, quantity: "npv", isTerm: true });
      if (column !== DIFFERENCE) this.addBudgetMiss(column);
    }
    this.addChance();
    this.addRegrets();
    this.addExit();
  }

  private add(stated: Stated): void {
    this.figures.push({ size: Math.abs(stated.value), admitted: 0, resolution: 0, ...stated });
  }

  private feed<Kind extends Tally>(place: Place, tally: Kind): Kind {
    this.feeds.push({ index: indexOf(place), tally });
    return tally;
  }

  private sample(place: Place): Sample {
    const index = indexOf(place);
    const known = this.samples.get(index);
    if (known) return known;
    const sample = new Sample();
    this.samples.set(index, sample);
    this.feeds.push({ index, tally: sample });
    return sample;
  }

  /** A figure of the model; undefined, and noted, where it is not exact enough to show. */
  private shown(name: string, find: () => number | undefined): number | undefined {
    const value = ifExact(find);
    if (value === undefined) this.refused.push(name);
    return value;
  }

  private measured(column: number, text: string): number | undefined {
    const measure = measureByText(text)!;
    const { measures } = this;
    return this.shown(`${COLUMNS[column]!}: ${text}`, () =>
      column === DIFFERENCE ? measures.differenceValue(measure) : measures.options[column]!.value(measure),
    );
  }

  private admitted(column: number): number {
    const { scenario, options } = this.measures;
    if (column === DIFFERENCE) return differenceError(scenario);
    return optionError(options[column]!.contract, scenario);
  }

  private addMean(name: string, place: Place): void {
    const text = place.isTerm && place.quantity !== "npv" ? `term ${name}` : name;
    const value = this.measured(place.column, text)!;
    const judge = this.feed(place, new MeanTally(value));
    this.add({ name: `${COLUMNS[place.column]!}: ${text}`, group: "expected", value, judge });
  }

  private addSpreads(column: number, scope: Scope, isTerm: boolean): void {
    const prefix = `${isTerm ? "term " : ""}${scope === "cash" ? "cash " : ""}`;
    const place: Place = { column, quantity: scope, isTerm };
    const found = new Map<SpreadMeasure, number>();
    for (const name of SPREAD_MEASURES) {
      const value = this.measured(column, prefix + name);
      if (value === undefined) continue;
      found.set(name, value);
      const judge = this.spreadJudge(name, place, found);
      // Amounts of a difference may be near 0 while it varies widely.
      const size = Math.max(Math.abs(value), column === DIFFERENCE ? (found.get("sd") ?? 0) : 0);
      const admitted = this.admitted(column);
      const stated = { name: `${COLUMNS[column]!}: ${prefix}${name}`, value, size, admitted };
      if (name === "sd") this.add({ ...stated, group: "spread", judge: judge! });
      else if (judge)
        this.add({
          ...stated,
          group: name === "tail95" ? "worst years" : "quantiles",
          resolution: OF_AMOUNTS,
          judge,
        });
    }
  }

  /** Nothing judges the mean of the worst years where it is not known when they begin. */
  private spreadJudge(
    name: SpreadMeasure,
    place: Place,
    found: ReadonlyMap<SpreadMeasure, number>,
  ): Judge | undefined {
    const value = found.get(name)!;
    const { column, quantity, isTerm } = place;
    if (name === "sd") {
      const mean = this.measured(column, `${isTerm ? "term " : ""}${quantity}`)!;
      if (quantity === "cash") return this.feed(place, new SpreadTally(value, mean, 0));
      const tally = new SpreadTally(value, mean, securityVariance(this.inputs, column, isTerm));
      return this.feed({ ...place, quantity: "without security" }, tally);
    }
    if (name !== "tail95") return new QuantileJudge(value, Number(name.slice(1)) / 100, this.sample(place));
    const start = found.get("p95");
    return start === undefined ? undefined : this.feed(place, new TailTally(value, start, BAD_YEARS));
  }

  private addBudgetMiss(column: number): void {
    const value = this.measured(column, "budget miss");
    if (value === undefined) return;
    const budget = this.inputs.budgetCap > 0 ? this.inputs.budgetCap : this.measured(column, "cash")!;
    const place: Place = { column, quantity: "cash", isTerm: false };
    const judge = this.feed(place, new ProbabilityTally(value, 1.1 * budget));
    const name = `${COLUMNS[column]!}: budget miss`;
    this.add({ name, group: "chances", value, size: 1, admitted: this.admitted(column), judge });
  }

  private addChance(): void {
    const name = "chance that managed is cheaper";
    const value = this.shown(name, () => decide(this.measures).managedWins);
    if (value === undefined) return;
    const place: Place = { column: DIFFERENCE, quantity: "total", isTerm: false };
    const judge = this.feed(place, new ProbabilityTally(value, 0));
    this.add({ name, group: "chances", value, size: 1, admitted: this.admitted(DIFFERENCE), judge });
  }

  private addRegrets(): void {
    const difference = this.measures.difference("total");
    const ofBreakFix = this.shown("regrets", () => difference.overrun(0));
    if (ofBreakFix === undefined) return;
    const index = indexOf({ column: DIFFERENCE, quantity: "total", isTerm: false });
    const scale = Math.abs(difference.mean) + difference.standardDeviation;
    const regret = (name: string, value: number, sign: 1 | -1): void => {
      const judge = new MeanTally(value);
      this.feeds.push({ index, tally: { add: (amount) => judge.add(Math.max(0, sign * amount)) } });
      const resolution = (OF_OVERRUNS * scale) / value;
      this.add({
        name,
        group: "regrets",
        value,
        admitted: this.admitted(DIFFERENCE),
        resolution,
        judge,
      });
    };
    regret("regret of break-fix", ofBreakFix, 1);
    regret("regret of managed", ofBreakFix - difference.mean, -1);
  }

  private addExit(): void {
    const known = (name: string, value: number, simulated: number): void => {
      const judge = new MeanTally(value);
      judge.add(simulated);
      this.add({ name, group: "expected", value, judge });
    };
    const month = Math.min(12, this.inputs.termMonths);
    known("managed: exit cost", this.measured(MANAGED, "exit cost")!, exitCost(this.inputs, month));
    for (const reason of contractReasons(this.measures))
      if (reason.kind === "exit") known("expected exit cost", reason.expected, expectedExitCost(this.inputs));
  }
}
