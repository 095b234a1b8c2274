import type { OptionCost } from "./comparison";
import type { Contract } from "../contracts/contract";
import { firstYearExitCost } from "../cost/exitCost";
import { type MonthCost, monthCosts, optionCost } from "../cost/optionCost";
import { optionDistribution, type Scope } from "../spread/optionDistribution";
import type { Scenario } from "../assumptions/scenario";
import type { SpendDistribution } from "../spread/spendDistribution";
import { lastMonth, months } from "../cost/timeline";

/** Measures that are expectations, for months 1 to 12 or, with "term ", for the term. */
export const EXPECTED_MEASURES = ["cash", "time", "risk", "total", "downtime hours"] as const;
/** Measures of the distribution, of total or with "cash " of cash; "term " as above. */
export const SPREAD_MEASURES = ["sd", "p5", "p50", "p80", "p95", "p99", "tail95"] as const;
/** Measures that exist once. */
export const SINGLE_MEASURES = ["budget miss", "npv", "exit cost"] as const;

export type ExpectedMeasure = (typeof EXPECTED_MEASURES)[number];
export type SpreadMeasure = (typeof SPREAD_MEASURES)[number];
export type SingleMeasure = (typeof SINGLE_MEASURES)[number];

/** A measure name, parsed. */
export type Measure =
  | { readonly kind: "expected"; readonly name: ExpectedMeasure; readonly isTerm: boolean }
  | { readonly kind: "spread"; readonly name: SpreadMeasure; readonly isTerm: boolean; readonly scope: Scope }
  | { readonly kind: "single"; readonly name: SingleMeasure };

/** Cash is missed when it is this many times the budget. */
const MISS_FACTOR = 1.1;

const isOneOf = <Name extends string>(names: readonly Name[], text: string): text is Name =>
  (names as readonly string[]).includes(text);

/** Reads a measure like "total", "cash p95" or "term cash"; undefined when there is no such measure. */
export function measureByText(text: string): Measure | undefined {
  const words = text.trim().replace(/\s+/g, " ").toLowerCase();
  if (isOneOf(SINGLE_MEASURES, words)) return { kind: "single", name: words };
  const isTerm = words.startsWith("term ");
  const rest = isTerm ? words.slice("term ".length) : words;
  if (isOneOf(EXPECTED_MEASURES, rest)) return { kind: "expected", name: rest, isTerm };
  const scope = rest.startsWith("cash ") ? "cash" : "total";
  const name = scope === "cash" ? rest.slice("cash ".length) : rest;
  return isOneOf(SPREAD_MEASURES, name) ? { kind: "spread", name, isTerm, scope } : undefined;
}

/** A measure of a distribution, in money. */
export function spreadMeasure(distribution: SpendDistribution, name: SpreadMeasure): number {
  if (name === "sd") return distribution.standardDeviation;
  if (name === "tail95") return distribution.tailMean(0.95);
  return distribution.quantile(Number(name.slice(1)) / 100);
}

/** Measures of one option in one scenario; shared parts are calculated once, when first needed. */
export class OptionMeasures {
  private readonly known = new Map<string, unknown>();

  constructor(
    readonly contract: Contract,
    readonly scenario: Scenario,
  ) {}

  value(measure: Measure): number {
    return this.once(JSON.stringify(measure), () => this.measured(measure));
  }

  private measured(measure: Measure): number {
    if (measure.kind === "spread")
      return spreadMeasure(this.distribution(measure.scope, measure.isTerm), measure.name);
    if (measure.kind === "single") return this.single(measure.name);
    const cost = measure.isTerm ? this.termCost() : this.yearCost();
    return measure.name === "downtime hours" ? cost.downtimeHours : cost[measure.name];
  }

  yearCost(): OptionCost {
    return this.once("year", () => optionCost(this.contract, this.months(false)));
  }

  termCost(): OptionCost {
    return this.once("term", () => optionCost(this.contract, this.months(true)));
  }

  distribution(scope: Scope, isTerm = false): SpendDistribution {
    const costs = this.months(isTerm);
    return this.once(`${scope} ${isTerm}`, () =>
      optionDistribution(this.contract, this.scenario, { scope, costs }),
    );
  }

  /** Expected costs of months 1 to 12, or of the term. */
  months(isTerm: boolean): readonly MonthCost[] {
    const { scenario, contract } = this;
    const all = this.once("months", () =>
      monthCosts(contract, scenario, months(scenario, lastMonth(scenario))),
    );
    return all.slice(0, isTerm ? scenario.termMonths : 12);
  }

  private single(name: SingleMeasure): number {
    if (name === "budget miss") return this.budgetMiss();
    if (name === "npv") return presentValue(this.months(true), this.scenario);
    return exitCost(this.contract, this.scenario);
  }

  /** P(cash > 1.1 x budget), the budget being the cap or else the option's own expected cash. */
  private budgetMiss(): number {
    const { budgetCap } = this.scenario;
    const budget = budgetCap > 0 ? budgetCap : this.yearCost().cash;
    return this.distribution("cash").probabilityOver(MISS_FACTOR * budget);
  }

  private once<Value>(key: string, make: () => Value): Value {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key) as Value;
  }
}

/** (1 + r)^(-t / 12): what a payment at the end of month t is worth at the start. */
export function discountFactor(scenario: Scenario, month: number): number {
  return (1 + scenario.annualDiscountRate) ** (-month / 12);
}

/** Expected cash of one month. */
export function monthCash({ lines }: MonthCost): number {
  return lines.reduce((sum, line) => (line.category === "cash" ? sum + line.amount : sum), 0);
}

/** Discounted expected cash of the term. */
function presentValue(term: readonly MonthCost[], scenario: Scenario): number {
  return term.reduce((sum, cost) => sum + monthCash(cost) * discountFactor(scenario, cost.month.number), 0);
}

/** Cost of leaving after month 12; only contracts with a provider have a commitment or a handover. */
function exitCost({ option }: Contract, scenario: Scenario): number {
  if (option === "managed") return firstYearExitCost(scenario);
  return option === "co-managed" ? scenario.exitTransitionCost : 0;
}
