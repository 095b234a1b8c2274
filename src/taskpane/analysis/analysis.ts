import type { Breakeven } from "../../model/decision/breakeven";
import type { OptionCost, OptionName } from "../../model/decision/comparison";
import type { Scope } from "../../model/spread/optionDistribution";
import type { InputRanges } from "../../model/assumptions/readAssumptions";
import type { Reason } from "../../model/decision/reason";
import type { FieldName, Scenario } from "../../model/assumptions/scenario";
import type { Sensitivity } from "../../model/decision/sensitivity";
import type { Provenance } from "../../model/decision/provenance";
import type { Decision, Verdict } from "../../model/decision/verdict";
import type { TermWorth } from "../../model/quotes/termWorth";

/** A complete scenario of the sheet. */
export interface NamedScenario {
  readonly name: string;
  readonly column: number;
  readonly scenario: Scenario;
}

/** In the place of a quote's name: the managed contract that the scenario itself states. */
export const OWN_CONTRACT = "";

/** What the slow part of the comparison is asked about. */
export interface AnalysisRequest {
  readonly scenario: Scenario;
  readonly ranges: InputRanges;
  /** Every complete scenario of the sheet, to stand side by side. */
  readonly scenarios: readonly NamedScenario[];
  /** The quotes of the workbook, if all of them can be read. */
  readonly quotes: readonly NamedTerms[];
  /** The quote that the reader has chosen to look at, or OWN_CONTRACT; the best quote without it. */
  readonly chosenQuote: string | undefined;
}

/** A quote in the shape in which it is sent to a worker. */
export interface NamedTerms {
  readonly name: string;
  readonly terms: readonly (readonly [FieldName, number])[];
}

/** Break-fix or a quote in the ranking, in money. A figure that is not known exactly enough to show is undefined. */
export interface OfferSummary {
  /** Undefined for break-fix. */
  readonly quote: string | undefined;
  readonly total: number;
  /** Cash of months 1 to 12, and what four years of five stay within. */
  readonly cash: number;
  readonly cashP80: number | undefined;
  /** 1 in 20 years costs more. */
  readonly badYear: number | undefined;
  readonly termMonths: number;
  readonly termCash: number;
  readonly exitCost: number;
  /** P(total below that of break-fix). */
  readonly beatsBreakFix: number | undefined;
  /** The main fee, and the amount at which the quote costs as much as break-fix; no amount if it never does. */
  readonly fee:
    { readonly input: FieldName; readonly now: number; readonly breakeven: number | undefined } | undefined;
}

/** Money that is exceeded in a share of years. */
export interface Quantile {
  /** P(amount <= money), from 0 to 1. */
  readonly level: number;
  readonly money: number;
}

/** P(cost > money). */
export interface ExceedancePoint {
  readonly money: number;
  readonly probability: number;
}

/** Distribution of one option's cost in months 1 to 12, as drawn and as read aloud. */
export interface CostCurve {
  readonly option: "break-fix" | "managed";
  readonly mean: number;
  readonly quantiles: readonly Quantile[];
  readonly points: readonly ExceedancePoint[];
}

/** The curves of break-fix and managed over the same amounts of money. */
export interface CostCurves {
  readonly from: number;
  readonly to: number;
  readonly curves: readonly [CostCurve, CostCurve];
  /** Largest estimated error of the probabilities; an estimate, never a guarantee. */
  readonly estimatedError: number;
}

/** A slice of the distribution of break-fix minus managed. */
export interface DifferenceBin {
  /** Money. */
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** Two ends, in money. */
export type MoneyBand = readonly [low: number, high: number];

/** Break-fix minus managed in the same year, in money. A figure that is not known exactly enough to show is undefined. */
export interface DifferenceSummary {
  readonly mean: number;
  /** P5 and P95. */
  readonly band: MoneyBand | undefined;
  readonly managedWins: number | undefined;
  /** What having chosen an option costs on average against the better one in hindsight. */
  readonly regret: Readonly<Record<"break-fix" | "managed", number>> | undefined;
  /** Empty where the distribution is not known at all. */
  readonly bins: readonly DifferenceBin[];
}

/** Expected cost of one option in months 1 to 12, with its spread. */
export interface OptionSummary {
  readonly cost: OptionCost;
  /** P5 and P95, if both are known exactly enough to show. */
  readonly band: MoneyBand | undefined;
  /** About how far off its spread may be, as a share; 0 where it is exact. */
  readonly error: number;
}

/** Expected cash of one month of the term, and what leaving managed after it costs. */
export interface TermMonth {
  readonly month: number;
  readonly breakFix: number;
  readonly managed: number;
  readonly exitCost: number;
}

/** One scenario beside the others. */
export interface ScenarioSummary {
  readonly name: string;
  readonly column: number;
  readonly totals: readonly { readonly option: OptionName; readonly cash: number; readonly total: number }[];
  readonly verdict: Verdict;
  readonly managedWins: number | undefined;
}

/** The decision, and the quote that break-fix is put against. */
export interface OfferDecision extends Decision {
  /** Undefined where it is the managed contract of the scenario itself. */
  readonly quote: string | undefined;
  /** True where this quote has the best score of all. */
  readonly isBest: boolean;
}

/** How often managed costs less if it prevents this share of incidents. */
export interface ReductionChance {
  readonly reduction: number;
  readonly managedWins: number | undefined;
}

/** Cash of months 1 to 12 that an option needs, in money. A figure that is not known exactly enough to show is undefined. */
export interface CashNeed {
  readonly option: "break-fix" | "managed";
  readonly expected: number;
  /** Four years of five stay within it. */
  readonly budget: number | undefined;
  /** One year of ten, and one of twenty, takes more. */
  readonly badYear: number | undefined;
  readonly worseYear: number | undefined;
}

/** Everything beyond expected values, part by part. */
export interface AnalysisParts {
  readonly decision: OfferDecision;
  readonly cashNeeds: readonly CashNeed[];
  /** At no reduction, at the assumed one and at the top of its range. */
  readonly reductionChances: readonly ReductionChance[];
  readonly provenance: Provenance;
  /** What each term of the compared contract is worth to the buyer, the largest worth first. */
  readonly termWorths: readonly TermWorth[];
  readonly difference: DifferenceSummary;
  readonly options: readonly OptionSummary[];
  readonly curves: Readonly<Record<Scope, CostCurves>>;
  readonly term: readonly TermMonth[];
  readonly breakevens: readonly Breakeven[];
  readonly sensitivities: readonly Sensitivity[];
  readonly reasons: readonly Reason[];
  readonly scenarios: readonly ScenarioSummary[];
  /** Break-fix and the quotes, the lowest total first; empty without quotes. */
  readonly offers: readonly OfferSummary[];
}

export type PartName = keyof AnalysisParts;

/** A part, or why it cannot be given to the promised accuracy. */
export type PartOutcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string };

export type AnalysisPart = {
  readonly [Name in PartName]: {
    readonly name: Name;
    readonly outcome: PartOutcome<AnalysisParts[Name]>;
  };
}[PartName];

/** One slice of work; the last slice of a part returns the part. */
export type AnalysisTask = () => AnalysisPart | undefined;
