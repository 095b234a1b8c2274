import { breakeven, type Breakeven, breakevenInputs } from "./breakeven";
import type { ComparisonMeasures } from "./comparisonMeasures";
import { contractReasons } from "./contractReasons";
import { exactReasons } from "./exactReasons";
import type { Reason } from "./reason";
import { provenance } from "./provenance";
import { riskReasons } from "./riskReasons";
import type { InputRanges } from "../assumptions/readAssumptions";
import type { Scenario } from "../assumptions/scenario";
import { sensitivities, type Sensitivity } from "./sensitivity";
import { differenceError, optionError } from "../spread/approximation";
import { isOverTerm } from "./isOverTerm";
import type { Decision } from "./verdict";
import { verdictStatement } from "./verdictStatement";

/** Number of largest sensitivities to name. */
const NAMED_SENSITIVITIES = 3;

/** What would change the answer. Slow to find, so callers that already have it pass it in. */
export interface Flips {
  /** Of the inputs of `breakevenInputs`. */
  readonly breakevens: readonly Breakeven[];
  /** The largest swing first. */
  readonly sensitivities: readonly Sensitivity[];
}

/** Everything the verdict rests on, most important first. */
export function reasons(
  measures: ComparisonMeasures,
  decision: Decision,
  ranges?: InputRanges,
): readonly Reason[] {
  return reasonsWith(measures, decision, flipsOf(measures, ranges));
}

/** Finds what would change the answer. */
export function flipsOf({ scenario }: ComparisonMeasures, ranges?: InputRanges): Flips {
  const breakevens = breakevenInputs(scenario).map((input) => breakeven(scenario, input));
  return { breakevens, sensitivities: sensitivities(scenario, ranges) };
}

/** The same, with the searches done before. */
export function reasonsWith(
  measures: ComparisonMeasures,
  decision: Decision,
  flips: Flips,
): readonly Reason[] {
  return [
    ...moneyReasons(measures, decision),
    ...flipReasons(measures, flips),
    ...riskReasons(measures),
    ...contractReasons(measures),
    origins(measures),
    { kind: "notPriced", figure: undefined },
  ];
}

function origins({ scenario }: ComparisonMeasures): Reason {
  const { own, published, assumed } = provenance(scenario);
  return { kind: "origins", figure: own, published, assumed };
}

function moneyReasons(measures: ComparisonMeasures, decision: Decision): Reason[] {
  const { scenario } = measures;
  const { breakFix, managed } = decision;
  const cash = breakFix.expectedCash - managed.expectedCash;
  const failed = [breakFix, managed].filter(({ fitsBudget }) => !fitsBudget);
  const isTerm = isOverTerm(scenario);
  return [
    answer(decision, scenario),
    ...exactReasons({ about: "badYear", error: scoreError(measures) }, () => [
      {
        kind: "scores",
        figure: Math.abs(breakFix.score - managed.score),
        cheaper: managed.score < breakFix.score ? "managed" : "break-fix",
        riskWeight: scenario.riskWeight,
        isTerm,
      },
    ]),
    ...failed.map(({ option, expectedCash }): Reason => ({
      kind: "budget",
      figure: expectedCash,
      option,
      cap: scenario.budgetCap,
    })),
    ...exactReasons({ about: "chance", error: differenceError(scenario) }, () => [
      {
        kind: "chance",
        figure: measures.difference("total", isTerm).probabilityOver(0),
        option: "managed",
        isTerm,
      },
    ]),
    {
      kind: "cashPerMonth",
      figure: Math.abs(cash) / 12,
      perUser: scenario.users === 0 ? 0 : Math.abs(cash) / 12 / scenario.users,
      cheaper: cash > 0 ? "managed" : "break-fix",
    },
  ];
}

function answer(decision: Decision, scenario: Scenario): Reason {
  const statement = verdictStatement(decision, scenario);
  return { kind: "answer", figure: "saved" in statement ? statement.saved : undefined, statement };
}

/** Without a risk weight, scores are expected totals. */
function scoreError({ scenario, options }: ComparisonMeasures): number {
  if (scenario.riskWeight === 0) return 0;
  return Math.max(...options.slice(0, 2).map(({ contract }) => optionError(contract, scenario)));
}

/** What would change the answer: the reduction that is claimed first, then the other inputs. */
function flipReasons(
  { scenario }: ComparisonMeasures,
  { breakevens: found, sensitivities: moving }: Flips,
): Reason[] {
  const reduction = found.find(({ input }) => input === "incidentReduction")!;
  const others = found.filter(({ input }) => input !== "incidentReduction");
  return [
    {
      kind: "neededReduction",
      figure: reduction.kind === "value" ? reduction.value : undefined,
      present: scenario.incidentReduction,
      cheaper: reduction.kind === "none" ? reduction.cheaper : "",
    },
    ...others.map((each): Reason => {
      const present = scenario[each.input];
      if (each.kind === "value") return { kind: "breakeven", figure: each.value, input: each.input, present };
      return { kind: "noBreakeven", figure: present, input: each.input, cheaper: each.cheaper };
    }),
    ...moving.slice(0, NAMED_SENSITIVITIES).map(({ swing, input, low, high, atLow, atHigh }): Reason => {
      return { kind: "sensitivity", figure: swing, input, low, high, atLow, atHigh };
    }),
  ];
}
