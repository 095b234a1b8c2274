import { firstYearExitCost } from "../cost/exitCost";
import { monthCosts, optionCost } from "../cost/optionCost";
import { months } from "../cost/timeline";
import { managedContract } from "../contracts/managedContract";
import { withInput } from "../assumptions/aggregateFields";
import { fieldLimits } from "../assumptions/fieldLimits";
import { type FieldName, type Scenario, SCENARIO_FIELDS } from "../assumptions/scenario";
import { NO_CONTRACT } from "../assumptions/noContract";

/** What a better term of a managed contract is worth to the buyer, in money. */
export interface TermWorth {
  readonly input: FieldName;
  readonly now: number;
  readonly better: number;
  /** Less expected cost in an average year of the term. */
  readonly perYear: number;
  /** Less cost of leaving after month 12. */
  readonly onLeaving: number;
}

/** A price is not negotiated away; a tenth is what one may ask for. */
const CONCESSION = 0.1;
/** Terms that are a price or an amount of work, where none is not on offer. */
const isPrice = (input: FieldName) =>
  /Fee(?!Share)|Rate|Hours/.test(input) && SCENARIO_FIELDS[input].unit.startsWith("money");

/**
 * What each stated term of the managed contract is worth in a negotiation, the largest worth first: prices a tenth
 * lower, every other term dropped, waits and shares a tenth better. A term that is worth nothing is left out.
 */
export function termWorths(scenario: Scenario): readonly TermWorth[] {
  const now = worthOf(scenario);
  return (Object.keys(NO_CONTRACT) as FieldName[])
    .filter((input) => scenario[input] !== NO_CONTRACT[input] || isPrice(input))
    .map((input): TermWorth => {
      const better = betterTerm(scenario, input);
      const then = worthOf(withInput(scenario, input, better));
      const [perYear, onLeaving] = [now.perYear - then.perYear, now.onLeaving - then.onLeaving];
      return { input, now: scenario[input], better, perYear, onLeaving };
    })
    .filter(({ perYear, onLeaving }) => perYear > 0 || onLeaving > 0)
    .sort((one, other) => worth(other) - worth(one));
}

const worth = ({ perYear, onLeaving }: TermWorth) => perYear + onLeaving;

function betterTerm(scenario: Scenario, input: FieldName): number {
  const now = scenario[input];
  if (!isPrice(input)) return NO_CONTRACT[input]!;
  return Math.max(fieldLimits(input).min, now * (1 - CONCESSION));
}

function worthOf(scenario: Scenario): { readonly perYear: number; readonly onLeaving: number } {
  const term = optionCost(
    managedContract,
    monthCosts(managedContract, scenario, months(scenario, scenario.termMonths)),
  );
  return { perYear: (12 * term.total) / scenario.termMonths, onLeaving: firstYearExitCost(scenario) };
}
