import type { OptionName } from "../decision/comparison";
import type { Scenario } from "../assumptions/scenario";
import type { OptionSuffix, Priority } from "../assumptions/scenarioField";
import type { Month } from "../cost/timeline";

/** Cash due in a month, whatever happens. */
export interface Fee {
  readonly label: string;
  /** Money; negative for credits. */
  readonly amount: number;
}

/** One way in which an option handles an incident; the shares of all ways add up to 1. */
export interface Handling {
  readonly share: number;
  /** Business hours until somebody starts. */
  readonly waitHours: number;
  /** Money per incident, before any hour. */
  readonly fixedCharge: number;
  /** Money per billed hour; 0 where hours are not billed. */
  readonly hourlyRate: number;
  readonly minimumHours: number;
  readonly incrementHours: number;
  /** Hours taken from the contract's pool per billed hour; 0 where there is no pool. */
  readonly poolUsage: number;
}

/** Work that the fees cover: nothing is charged for an incident itself. */
export function coveredHandling(share: number, waitHours: number): Handling {
  return {
    share,
    waitHours,
    fixedCharge: 0,
    hourlyRate: 0,
    minimumHours: 0,
    incrementHours: 0,
    poolUsage: 0,
  };
}

/** Hours paid for in advance; only the hours drawn beyond them are charged. */
export interface HourPool {
  /** Hours that may be drawn in each period. */
  readonly hours: number;
  readonly periodMonths: number;
  /** Money per drawn hour beyond the pool. */
  readonly overageRate: number;
}

/** What an option does to the number of incidents, as shares of those under break-fix. */
export interface Incidence {
  readonly prevented: number;
  readonly caused: number;
}

/**
 * One way of buying IT support: it turns the common demand into a fixed schedule and a cost per incident.
 * Everything else (downtime, risk, totals, distributions) follows from these.
 */
export interface Contract {
  readonly option: OptionName;
  /** Suffix of this option's own fields. */
  readonly suffix: OptionSuffix;
  fees(scenario: Scenario, month: Month): readonly Fee[];
  incidence(scenario: Scenario, month: Month): Incidence;
  handlings(scenario: Scenario, priority: Priority, month: Month): readonly Handling[];
  /** The pool in force in a contract year (0 = first), for options that have one. */
  pool?(scenario: Scenario, yearsGone: number): HourPool | undefined;
  /** Hours per month that people outside IT spend on vendors and IT chores. */
  adminHours(scenario: Scenario): number;
}
