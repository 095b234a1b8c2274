import { blockMultiplier, logSpread } from "./billing";
import { expectedIncidents, type Month, rampReached } from "./calendar";
import {
  type BlockPeriod,
  blockPeriod,
  boughtServices,
  coManagedFees,
  inHouseFees,
  managedFees,
  projects,
} from "./fees";
import { CLASSES, type Inputs } from "./inputs";
import { hourDown } from "./losses";

/** A month with what is the same in every run. */
export interface MonthTerms {
  readonly month: Month;
  readonly incidents: number;
  /** Money, by option. */
  readonly certainCash: readonly number[];
  readonly administration: readonly number[];
  /** Money for an hour down, by class. */
  readonly hourDown: readonly number[];
  /** The period of prepaid hours that begins. */
  readonly block: BlockPeriod | undefined;
  /** Part of the full reduction. */
  readonly reached: number;
}

/** A month with what is the same in every run, out of a calendar of `months`. */
export function monthTerms(inputs: Inputs, month: Month, months: number): MonthTerms {
  const block = blockPeriod(inputs, month, months);
  const hours = [
    inputs.adminHoursBreakFix,
    inputs.adminHoursManaged,
    inputs.adminHoursBreakFix,
    inputs.adminHoursCoManaged,
    inputs.adminHoursInHouse,
  ];
  return {
    month,
    incidents: expectedIncidents(inputs, month),
    certainCash: [
      boughtServices(inputs, "BreakFix", month) + projects(inputs, month, false),
      managedFees(inputs, month),
      boughtServices(inputs, "BlockHours", month) + projects(inputs, month, false) + (block?.price ?? 0),
      coManagedFees(inputs, month),
      inHouseFees(inputs, month),
    ],
    administration: hours.map((each) => each * inputs.loadedHourlyWage * month.wageStep),
    hourDown: CLASSES.map((each) => hourDown(inputs, each, month)),
    block,
    reached: rampReached(inputs, month),
  };
}

/** What is the same for all incidents of a class. */
export interface ClassTerms {
  /** Share of incidents in this class and those before it. */
  readonly end: number;
  /** Mean hands-on hours. */
  readonly hours: number;
  readonly waitBreakFix: number;
  readonly waitManaged: number;
  readonly waitInHouse: number;
  /** Hours of a block that a billed hour uses. */
  readonly blockUse: number;
  readonly blockUseAfterHours: number;
}

/** What is the same for all incidents of each class. */
export function classTerms(inputs: Inputs): readonly ClassTerms[] {
  const shares = CLASSES.map((each) => inputs[`severityShare${each}`]);
  const sum = (some: readonly number[]) => some.reduce((total, share) => total + share, 0);
  return CLASSES.map((each, index) => ({
    end: sum(shares.slice(0, index + 1)) / sum(shares),
    hours: inputs[`handsOnHours${each}`],
    waitBreakFix: inputs[`waitHoursBreakFix${each}`],
    waitManaged: inputs[`waitHoursManaged${each}`],
    waitInHouse: inputs[`waitHoursInHouse${each}`],
    blockUse: blockMultiplier(inputs, each, false),
    blockUseAfterHours: blockMultiplier(inputs, each, true),
  }));
}

/** Where an incident is dealt with. */
interface Place {
  readonly minimum: number;
  /** Call-out and trip, at the first year's prices. */
  readonly charge: number;
}

/** What is the same for all incidents. */
export interface IncidentTerms {
  /** Standard deviation of the logarithm of the hours. */
  readonly spread: number;
  readonly onSiteShare: number;
  readonly onSite: Place;
  readonly remote: Place;
  readonly afterHoursShare: number;
  readonly afterHoursMultiplier: number;
  readonly parts: number;
  readonly rate: number;
  readonly increment: number;
  readonly reduction: number;
  readonly reductionCoManaged: number;
  readonly uncoveredShare: number;
}

/** What is the same for all incidents: looked up once, because there are many. */
export function incidentTerms(inputs: Inputs): IncidentTerms {
  const { calloutFee } = inputs;
  return {
    spread: logSpread(inputs.hoursCv),
    onSiteShare: inputs.onSiteShare,
    onSite: { minimum: inputs.minimumHoursOnSite, charge: calloutFee + inputs.tripFee },
    remote: { minimum: inputs.minimumHoursRemote, charge: calloutFee },
    afterHoursShare: inputs.afterHoursShare,
    afterHoursMultiplier: inputs.afterHoursMultiplier,
    parts: inputs.partsPerIncident,
    rate: inputs.hourlyRate,
    increment: inputs.incrementHours,
    reduction: inputs.incidentReduction,
    reductionCoManaged: inputs.incidentReductionCoManaged,
    uncoveredShare: inputs.uncoveredShare,
  };
}
