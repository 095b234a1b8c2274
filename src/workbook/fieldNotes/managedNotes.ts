import type { managedFields } from "../../model/assumptions/fields/managedFields";
import { FEE_BANDS, type FeeBand } from "../../model/assumptions/scenarioField";
import { ASSUMED, basis, type FieldNote, type FieldNotes, note, OWN_FIGURES } from "./fieldNote";

const fees = basis(
  "Asking prices of Comnexia, Plus1, MSP Notes and ITWorks, 50 to 300",
  "comnexia",
  "plus1",
  "mspnotes",
  "itworks",
);
const deviceFees = basis("Asking prices of Macon Index and Plus1", "maconindex", "plus1");
const billedWork = basis("Low tiers of Macon Index and Badger Technologies", "maconindex", "badger");
const increases = basis("Advice to sellers (MSP Growth Solutions): 0 to 10 % a year", "mspGrowth");
const claims = basis(
  "Sellers claim 40 to 90 % (Techents, Keezy, calculator.city); no controlled study was found",
  "techents",
  "keezy",
  "calculatorCity",
);
const terms = basis("Scott & Scott: 20 % more for 12 months, 25 % month to month", "monjur");
const exits = basis("Contract template of Scott & Scott", "scottScott");
const notices = basis("Contract template of Scott & Scott; Digital Fire", "scottScott", "digitalfire");
const unstated = basis("Assumption: none, until a contract states it");

/** What a managed contract charges and claims, with sources. */
export const managedNotes: FieldNotes<typeof managedFields> = {
  managedFeePerUser: note(fees, "Flat fee for each user and month."),
  onboardingMonths: note(unstated, "One-off charge in month 1, in months of the fee."),
  incidentReduction: note(
    claims,
    "Share of incidents that monitoring and maintenance prevent. A claim, not a fact: look at the reduction needed to break even.",
  ),
  managedFeePerDevice: note(deviceFees, "Monthly fee for each device, on top of the fee per user."),
  managedFeePerServer: note(unstated, "Monthly fee for each server."),
  managedFeePerSite: note(unstated, "Monthly fee for each site."),
  managedFlatFee: note(unstated, "Monthly fee that does not depend on size."),
  minimumUsers: note(unstated, "The fee per user is charged for at least this many; 0 = no minimum."),
  managedFeeIncrease: note(increases, "Step of all managed fees at each anniversary."),
  termPremium12: note(terms, "Added to the fees when the term is 12 to 35 months."),
  termPremium1: note(terms, "Added to the fees when the term is under 12 months."),
  outOfScopeShare: note(ASSUMED, "Projects and exclusions billed on top, as a share of the fee."),
  includedHoursPerMonth: note(unstated, "Hands-on hours that the fee covers; 0 = no cap."),
  overageHourlyRate: note(billedWork, "Price of an hour above the included hours."),
  rampMonths: note(
    ASSUMED,
    "The reduction grows evenly to its full size over these months; 0 = full at once.",
  ),
  changeIncidentShare: note(
    basis("Changes cause most client outages (a paper of 2016); the size is an assumption", "changes2016"),
    "Extra incidents that managed work itself causes, as a share of the incidents under break-fix.",
  ),
  slaMissShare: note(ASSUMED, "Share of incidents whose service level is missed and a credit claimed."),
  slaCreditShare: note(ASSUMED, "Share of the month's fee given back for one miss."),
  slaCreditCap: note(ASSUMED, "Most of a month's fee that credits can give back."),
  adminHoursManaged: note(ASSUMED, "Hours your own people spend each month on the provider and IT chores."),
  exitFeeShare: note(exits, "Paid on the fees that remain when the contract is ended early."),
  noticeDays: note(notices, "Days between notice and end; fees go on meanwhile."),
  lockInDays: note(exits, "No notice can be given before."),
  exitTransitionCost: note(ASSUMED, "Handing over documentation, credentials and data."),
  exitProbabilityPerYear: note(ASSUMED, "Chance in each year that the contract is left before its end."),
  onboardingFee: note(
    unstated,
    "One-off charge in month 1, in money; added to the months of fee if both are given.",
  ),
  devicesBilled: note(
    OWN_FIGURES,
    "Devices that the fee per device is charged for; 0 = users times devices per user.",
  ),
  feeBandsByVolume: note(
    unstated,
    "0 = each band's fee is for the users in that band; 1 = the fee of the last band reached is for all users.",
  ),
  ...feeBandNotes(),
  projectHourlyRateManaged: note(
    unstated,
    "Price of a project hour from the provider; 0 = the break-fix hourly rate.",
  ),
  projectHoursIncluded: note(unstated, "Project hours of a year that the fee covers."),
  afterHoursBilledManaged: note(
    billedWork,
    "1 = work after hours is billed by the hour, at the rate beyond included hours times the after-hours multiplier.",
  ),
  onSiteBilledManaged: note(
    billedWork,
    "1 = work on site is billed by the hour, at the rate beyond included hours, with the trip fee.",
  ),
};

function feeBandNotes() {
  const notes = FEE_BANDS.flatMap((band) => [
    [
      `usersBeforeFeeBand${band}`,
      note(unstated, "Number of users after which this band begins; 0 = not used."),
    ],
    [`feeInBand${band}`, note(unstated, "Monthly fee for each user of this band.")],
  ]);
  return Object.fromEntries(notes) as Record<`${"usersBeforeFeeBand" | "feeInBand"}${FeeBand}`, FieldNote>;
}
