import { AccuracyError } from "../../model/spread/annualSpend";
import { breakeven, breakevenInputs } from "../../model/decision/breakeven";
import { type ComparisonMeasures, comparisonMeasures } from "../../model/decision/comparisonMeasures";
import { exitCosts } from "../../model/cost/exitCost";
import { monthCash, type OptionMeasures } from "../../model/decision/measures";
import { optionError } from "../../model/spread/approximation";
import { reasons, reasonsWith } from "../../model/decision/reasons";
import { UNCERTAIN_INPUTS, bySwing, sensitivity } from "../../model/decision/sensitivity";
import { provenance } from "../../model/decision/provenance";
import { isOverTerm } from "../../model/decision/isOverTerm";
import { decide } from "../../model/decision/verdict";
import { type Scenario, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { againstBreakFix, bestQuote } from "../../model/quotes/quoteRanking";
import { quotedCase } from "../../model/quotes/quotedCase";
import type { Quote } from "../../model/quotes/quoteScenario";
import { termWorths } from "../../model/quotes/termWorth";
import { ifExact } from "../../model/spread/ifExact";
import {
  OWN_CONTRACT,
  type AnalysisPart,
  type AnalysisParts,
  type AnalysisRequest,
  type AnalysisTask,
  type CashNeed,
  type NamedScenario,
  type OptionSummary,
  type PartName,
  type PartOutcome,
  type ReductionChance,
  type ScenarioSummary,
  type TermMonth,
} from "./analysis";
import { offerSummaries } from "./offerSummaries";
import { costCurves, differenceSummary, moneyBand } from "./costCurves";

/**
 * The work on one request in slices, in the order in which a reader wants the answers. Cells and pane agree,
 * because every slice asks the model what the functions ask it.
 */
export function analysisTasks(request: AnalysisRequest): readonly AnalysisTask[] {
  const all = request.quotes.map(({ name, terms }) => ({ name, terms: new Map(terms) }));
  const quotes = request.chosenQuote === OWN_CONTRACT ? [] : all;
  const best = quotes.length === 0 ? undefined : bestQuote(request.scenario, quotes);
  const quote = quotes.find(({ name }) => name === request.chosenQuote) ?? best;
  const own = { scenario: request.scenario, ranges: request.ranges, unstated: [] };
  const { scenario, ranges } = quote ? quotedCase(own, quote) : own;
  const measures = comparisonMeasures(scenario);
  const decided = () => ({ ...decide(measures), quote: quote?.name, isBest: quote === best });
  return [
    ...spreadTasks(measures, decided),
    ...part("reductionChances", reductionSlices(scenario), (chances) => chances),
    ...part("provenance", [() => provenance(scenario)], ([found]) => found!),
    ...part("offers", [() => offerSummaries(request.scenario, all)], ([offers]) => offers!),
    ...part("termWorths", [() => termWorths(scenario)], ([found]) => found!),
    ...flipTasks(measures, ranges),
    ...sideBySideTasks(request, quotes),
  ];
}

/** One slice for each reduction: none, the assumed one, and the top of its plausible range. */
function reductionSlices(scenario: Scenario): readonly (() => ReductionChance)[] {
  const top = Math.max(SCENARIO_FIELDS.incidentReduction.max, scenario.incidentReduction);
  return [0, scenario.incidentReduction, top].map((reduction) => () => {
    const measures = comparisonMeasures({ ...scenario, incidentReduction: reduction });
    const difference = measures.difference("total", isOverTerm(scenario));
    return { reduction, managedWins: ifExact(() => difference.probabilityOver(0)) };
  });
}

/** The first two slices are the long ones of the decision; without them it would be one long slice. */
function spreadTasks(
  measures: ComparisonMeasures,
  decided: () => AnalysisParts["decision"],
): readonly AnalysisTask[] {
  const curves = [() => costCurves(measures, "total"), () => costCurves(measures, "cash")];
  return [
    () => void outcomeOf(() => measures.option("break-fix").distribution("total")),
    () => void outcomeOf(() => measures.difference("total")),
    ...part("decision", [decided], ([decision]) => decision!),
    ...part(
      "cashNeeds",
      (["break-fix", "managed"] as const).map((option) => () => cashNeed(measures, option)),
      (needs) => needs,
    ),
    ...part("difference", [() => differenceSummary(measures)], ([summary]) => summary!),
    ...part(
      "options",
      measures.options.map((own) => () => optionSummary(own, measures)),
      (options) => options,
    ),
    ...part("curves", curves, ([total, cash]) => ({ total: total!, cash: cash! })),
    ...part("term", [() => termMonths(measures)], ([term]) => term!),
  ];
}

/** The reasons use the same breakevens and sensitivities, so these are passed on, not solved again. */
function flipTasks(measures: ComparisonMeasures, ranges: AnalysisRequest["ranges"]): readonly AnalysisTask[] {
  const { scenario } = measures;
  const found: { breakevens?: AnalysisParts["breakevens"]; sensitivities?: AnalysisParts["sensitivities"] } =
    {};
  const explain = () => {
    const { breakevens, sensitivities } = found;
    const decision = decide(measures);
    if (!breakevens || !sensitivities) return reasons(measures, decision, ranges);
    return reasonsWith(measures, decision, { breakevens, sensitivities });
  };
  return [
    ...part(
      "breakevens",
      breakevenInputs(scenario).map((input) => () => breakeven(scenario, input)),
      (breakevens) => (found.breakevens = breakevens),
    ),
    ...part(
      "sensitivities",
      UNCERTAIN_INPUTS.map((input) => () => sensitivity(scenario, input, ranges)),
      (moving) => (found.sensitivities = bySwing(moving)),
    ),
    ...part("reasons", [explain], ([all]) => all!),
  ];
}

function sideBySideTasks({ scenarios }: AnalysisRequest, quotes: readonly Quote[]): readonly AnalysisTask[] {
  const slices = scenarios.map((each) => () => scenarioSummary(each, quotes));
  return part("scenarios", slices, (summaries) => summaries);
}

/** The slices of one part; if a slice fails, the part fails and its remaining slices are skipped. */
function part<Name extends PartName, Piece>(
  name: Name,
  slices: readonly (() => Piece)[],
  assemble: (pieces: readonly Piece[]) => AnalysisParts[Name],
): readonly AnalysisTask[] {
  const pieces: Piece[] = [];
  let failure: string | undefined;
  const tasks = slices.map((slice) => () => {
    if (failure !== undefined) return undefined;
    const outcome = outcomeOf(slice);
    if (outcome.ok) pieces.push(outcome.value);
    else failure = outcome.reason;
    return undefined;
  });
  const handOver = () => {
    const outcome: PartOutcome<AnalysisParts[Name]> =
      failure === undefined ? { ok: true, value: assemble(pieces) } : { ok: false, reason: failure };
    return { name, outcome } as AnalysisPart;
  };
  return [...tasks, handOver];
}

/** An answer that is not exact enough is not a fault; anything else is. */
function outcomeOf<Value>(calculate: () => Value): PartOutcome<Value> {
  try {
    return { ok: true, value: calculate() };
  } catch (error) {
    if (!(error instanceof AccuracyError)) throw error;
    return { ok: false, reason: error.message };
  }
}

function cashNeed(measures: ComparisonMeasures, option: CashNeed["option"]): CashNeed {
  const own = measures.option(option);
  const quantile = (level: number) => ifExact(() => own.distribution("cash").quantile(level));
  return {
    option,
    expected: own.yearCost().cash,
    budget: quantile(0.8),
    badYear: quantile(0.9),
    worseYear: quantile(0.95),
  };
}

function optionSummary(own: OptionMeasures, { scenario }: ComparisonMeasures): OptionSummary {
  const total = own.distribution("total");
  return {
    cost: own.yearCost(),
    band: moneyBand(total),
    error: optionError(own.contract, scenario),
  };
}

function termMonths(measures: ComparisonMeasures): readonly TermMonth[] {
  const [breakFix, managed] = [
    measures.option("break-fix").months(true),
    measures.option("managed").months(true),
  ];
  return exitCosts(measures.scenario).map(({ month, total }, index) => ({
    month,
    breakFix: monthCash(breakFix[index]!),
    managed: monthCash(managed[index]!),
    exitCost: total,
  }));
}

/** Against its own best quote, where there are quotes. */
function scenarioSummary(
  { name, column, scenario }: NamedScenario,
  quotes: readonly Quote[],
): ScenarioSummary {
  const measures = comparisonMeasures(againstBreakFix(scenario, quotes));
  const { verdict, managedWins } = decide(measures);
  const totals = measures.options.map((own) => {
    const { option, cash, total } = own.yearCost();
    return { option, cash, total };
  });
  return { name, column, totals, verdict, managedWins };
}
