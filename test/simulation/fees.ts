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
  return prices.reduce((sum, price) => sum + price, 0) * month.users * month.serviceStep;
}

/** The recurring managed fee of a month. */
export function managedFee(inputs: Inputs, month: Month): number {
  const fee =
    userFees(inputs, Math.max(month.users, inputs.minimumUsers)) +
    inputs.managedFeePerDevice * (inputs.devicesBilled || inputs.devicesPerUser * month.users) +
    inputs.managedFeePerServer * inputs.servers +
    inputs.managedFeePerSite * inputs.sites +
    inputs.managedFlatFee;
  return fee * (1 + premium(inputs)) * month.feeStep;
}

/** Users in bands: each pays the fee of its own band, or by volume all pay that of the last band reached. */
function userFees(inputs: Inputs, users: number): number {
  const bands = ([2, 3, 4, 5] as const)
    .map((band) => [inputs[`usersBeforeFeeBand${band}`], inputs[`feeInBand${band}`]] as const)
    .filter(([before]) => before > 0 && before < users);
  const all = [[0, inputs.managedFeePerUser] as const, ...bands];
  if (inputs.feeBandsByVolume === 1) return users * all[all.length - 1]![1];
  return all.reduce((sum, [before, fee], index) => sum + fee * ((all[index + 1]?.[0] ?? users) - before), 0);
}

/** Projects of a month by the hour, or from a provider. */
export function projects(inputs: Inputs, month: Month, isProvider: boolean): number {
  const byTheHour = inputs.hourlyRate * month.rateStep;
  if (!isProvider) return (inputs.projectHoursPerYear / 12) * byTheHour;
  const own = inputs.projectHourlyRateManaged * month.feeStep;
  const charged = Math.max(0, inputs.projectHoursPerYear - inputs.projectHoursIncluded) / 12;
  return charged * (own === 0 ? byTheHour : own);
}

function premium({ termMonths, termPremium1, termPremium12 }: Inputs): number {
  if (termMonths < 12) return termPremium1;
  return termMonths < 36 ? termPremium12 : 0;
}

/** What managed costs in a month whatever happens, credits at their mean. */
export function managedFees(inputs: Inputs, month: Month): number {
  const fee = managedFee(inputs, month);
  const onboarding = month.number === 1 ? inputs.onboardingMonths * fee + inputs.onboardingFee : 0;
  const kept = 1 - inputs.incidentReduction * rampReached(inputs, month) + inputs.changeIncidentShare;
  const credit = creditShare(inputs, expectedIncidents(inputs, month) * kept * inputs.slaMissShare);
  return (
    fee * (1 + inputs.outOfScopeShare - credit) +
    onboarding +
    projects(inputs, month, true) +
    boughtServices(inputs, "Managed", month)
  );
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
  const onboarding = month.number === 1 ? inputs.onboardingMonths * fee + inputs.onboardingFee : 0;
  const staff = inputs.coManagedStaff * technician(inputs, month);
  return (
    fee * (1 + inputs.outOfScopeShare) +
    onboarding +
    staff +
    projects(inputs, month, true) +
    boughtServices(inputs, "CoManaged", month)
  );
}

/** What in-house costs in a month, without what nobody covers. */
export function inHouseFees(inputs: Inputs, month: Month): number {
  const technicians = Math.max(inputs.minimumTechnicians, month.users / inputs.usersPerTechnician);
  const tools = (inputs.inHouseToolsPerYear / 12) * month.serviceStep;
  return (
    technicians * technician(inputs, month) +
    tools +
    projects(inputs, month, false) +
    boughtServices(inputs, "InHouse", month)
  );
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
