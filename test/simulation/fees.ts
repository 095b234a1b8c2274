import { expectedBlockUse } from "./billing";
import { contractYear, expectedIncidents, type Month, rampReached } from "./calendar";
import type { Inputs, OptionEnding } from "./inputs";

const SERVICES = ["networkMonitoring", "securityManagement", "backups", "updates", "helpDesk"] as const;
const BOUGHT = 2;

/** Services that an option buys separately in a month, in money. */
export function boughtServices(inputs: Inputs, option: OptionEnding, month: Month): number {
  const prices = SERVICES.filter((service) => inputs[`${service}${option}`] === BOUGHT).map(
    (service) => inputs[`${service}Price`],
  );
  return prices.reduce((sum, price) => sum + price, 0) * month.users * month.feeStep;
}

/** The recurring managed fee of a month. */
export function managedFee(inputs: Inputs, month: Month): number {
  const fee =
    inputs.managedFeePerUser * Math.max(month.users, inputs.minimumUsers) +
    inputs.managedFeePerDevice * inputs.devicesPerUser * month.users +
    inputs.managedFeePerServer * inputs.servers +
    inputs.managedFeePerSite * inputs.sites +
    inputs.managedFlatFee;
  return fee * (1 + premium(inputs)) * month.feeStep;
}

function premium({ termMonths, termPremium1, termPremium12 }: Inputs): number {
  if (termMonths < 12) return termPremium1;
  return termMonths < 36 ? termPremium12 : 0;
}

/** What managed costs in a month whatever happens, credits at their mean. */
export function managedFees(inputs: Inputs, month: Month): number {
  const fee = managedFee(inputs, month);
  const onboarding = month.number === 1 ? inputs.onboardingMonths * fee : 0;
  const kept = 1 - inputs.incidentReduction * rampReached(inputs, month) + inputs.changeIncidentShare;
  const credit = creditShare(inputs, expectedIncidents(inputs, month) * kept * inputs.slaMissShare);
  return fee * (1 + inputs.outOfScopeShare - credit) + onboarding + boughtServices(inputs, "Managed", month);
}

/** E[min(cap, credit x misses)], misses being negative binomial with that mean. */
function creditShare({ slaCreditShare: credit, slaCreditCap: cap, yearCv }: Inputs, mean: number): number {
  if (credit === 0 || cap === 0 || mean === 0) return 0;
  const size = 1 / yearCv ** 2;
  let probability = yearCv === 0 ? Math.exp(-mean) : (1 + mean / size) ** -size;
  let [expected, covered] = [0, 0];
  const enough = mean * (1 + yearCv) + 1000;
  for (let misses = 0; misses * credit < cap && misses < enough; misses++) {
    expected += credit * misses * probability;
    covered += probability;
    probability *=
      yearCv === 0 ? mean / (misses + 1) : (((size + misses) / (misses + 1)) * mean) / (size + mean);
  }
  return expected + cap * Math.max(0, 1 - covered);
}

/** What co-managed costs in a month. */
export function coManagedFees(inputs: Inputs, month: Month): number {
  const fee = inputs.coManagedFeePerUser * month.users * month.feeStep;
  const onboarding = month.number === 1 ? inputs.onboardingMonths * fee : 0;
  const staff = inputs.coManagedStaff * technician(inputs, month);
  return fee * (1 + inputs.outOfScopeShare) + onboarding + staff + boughtServices(inputs, "CoManaged", month);
}

/** What in-house costs in a month, without what nobody covers. */
export function inHouseFees(inputs: Inputs, month: Month): number {
  const technicians = Math.max(inputs.minimumTechnicians, month.users / inputs.usersPerTechnician);
  const tools = (inputs.inHouseToolsPerYear / 12) * month.feeStep;
  return technicians * technician(inputs, month) + tools + boughtServices(inputs, "InHouse", month);
}

/** One technician for a month. */
function technician(inputs: Inputs, month: Month): number {
  const { technicianSalary, salaryLoad, turnoverPerYear, replacementShare, trainingPerYear } = inputs;
  const year = technicianSalary * (salaryLoad + turnoverPerYear * replacementShare) + trainingPerYear;
  return (year / 12) * month.wageStep;
}

/** A period in which prepaid hours may be used. */
export interface BlockPeriod {
  readonly hours: number;
  /** Paid when it begins. */
  readonly price: number;
}

/** The period that begins with a month; undefined if none does. */
export function blockPeriod(inputs: Inputs, month: Month, months: number): BlockPeriod | undefined {
  const length = Math.min(12, inputs.blockExpiryMonths, inputs.termMonths);
  if ((month.ofYear - 1) % length !== 0) return undefined;
  const covered = Math.min(length, 13 - month.ofYear, months + 1 - month.number);
  const hours = (hoursOfYear(inputs, month) * covered) / 12;
  const price = hours * inputs.hourlyRate * month.rateStep * (1 - inputs.blockDiscount);
  return { hours, price };
}

function hoursOfYear(inputs: Inputs, month: Month): number {
  if (inputs.blocksPerYear > 0) return inputs.blocksPerYear * inputs.blockHours;
  const incidents = contractYear(inputs, month).reduce(
    (sum, each) => sum + expectedIncidents(inputs, each),
    0,
  );
  return Math.floor((incidents * expectedBlockUse(inputs)) / inputs.blockHours) * inputs.blockHours;
}
