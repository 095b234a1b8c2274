import type { managedFields } from "../../model/assumptions/fields/managedFields";
import { FEE_BANDS, type FeeBand } from "../../model/assumptions/scenarioField";
import { type FieldNote, type FieldNotes, note } from "./fieldNote";

const prices = "Published asking prices and contract terms, United States 2021 to 2026";
const claims = "Vendors claim 40 to 90 %; no controlled study was found";
const assumed = "Assumption";
const contract = "Contract templates and price lists (Scott & Scott)";

/** What a managed contract charges and claims, with sources. */
export const managedNotes: FieldNotes<typeof managedFields> = {
  managedFeePerUser: note(prices, "Flat fee for each user and month."),
  onboardingMonths: note(prices, "One-off charge in month 1, in months of the fee."),
  incidentReduction: note(
    claims,
    "Share of incidents that monitoring and maintenance prevent. A claim, not a fact: look at the reduction needed to break even.",
  ),
  managedFeePerDevice: note(prices, "Monthly fee for each device, on top of the fee per user."),
  managedFeePerServer: note(prices, "Monthly fee for each server."),
  managedFeePerSite: note(prices, "Monthly fee for each site."),
  managedFlatFee: note(prices, "Monthly fee that does not depend on size."),
  minimumUsers: note(prices, "The fee per user is charged for at least this many; 0 = no minimum."),
  managedFeeIncrease: note(prices, "Step of all managed fees at each anniversary."),
  termPremium12: note(contract, "Added to the fees when the term is 12 to 35 months."),
  termPremium1: note(contract, "Added to the fees when the term is under 12 months."),
  outOfScopeShare: note(assumed, "Projects and exclusions billed on top, as a share of the fee."),
  includedHoursPerMonth: note(prices, "Hands-on hours that the fee covers; 0 = no cap."),
  overageHourlyRate: note(prices, "Price of an hour above the included hours."),
  rampMonths: note(
    assumed,
    "The reduction grows evenly to its full size over these months; 0 = full at once.",
  ),
  changeIncidentShare: note(
    "Changes cause most client outages (study of 2016); the size is an assumption",
    "Extra incidents that managed work itself causes, as a share of the incidents under break-fix.",
  ),
  slaMissShare: note(assumed, "Share of incidents whose service level is missed and a credit claimed."),
  slaCreditShare: note(assumed, "Share of the month's fee given back for one miss."),
  slaCreditCap: note(assumed, "Most of a month's fee that credits can give back."),
  adminHoursManaged: note(assumed, "Hours your own people spend each month on the provider and IT chores."),
  exitFeeShare: note(contract, "Paid on the fees that remain when the contract is ended early."),
  noticeDays: note(contract, "Days between notice and end; fees go on meanwhile."),
  lockInDays: note(contract, "No notice can be given before."),
  exitTransitionCost: note(assumed, "Handing over documentation, credentials and data."),
  exitProbabilityPerYear: note(assumed, "Chance in each year that the contract is left before its end."),
  onboardingFee: note(
    prices,
    "One-off charge in month 1, in money; added to the months of fee if both are given.",
  ),
  devicesBilled: note(
    prices,
    "Devices that the fee per device is charged for; 0 = users times devices per user.",
  ),
  feeBandsByVolume: note(
    prices,
    "0 = each band's fee is for the users in that band; 1 = the fee of the last band reached is for all users.",
  ),
  ...feeBandNotes(),
  projectHourlyRateManaged: note(
    prices,
    "Price of a project hour from the provider; 0 = the break-fix hourly rate.",
  ),
  projectHoursIncluded: note(prices, "Project hours of a year that the fee covers."),
  afterHoursBilledManaged: note(
    prices,
    "1 = work after hours is billed by the hour, at the rate beyond included hours times the after-hours multiplier.",
  ),
  onSiteBilledManaged: note(
    prices,
    "1 = work on site is billed by the hour, at the rate beyond included hours, with the trip fee.",
  ),
};

function feeBandNotes() {
  const notes = FEE_BANDS.flatMap((band) => [
    [
      `usersBeforeFeeBand${band}`,
      note(prices, "Number of users after which this band begins; 0 = not used."),
    ],
    [`feeInBand${band}`, note(prices, "Monthly fee for each user of this band.")],
  ]);
  return Object.fromEntries(notes) as Record<`${"usersBeforeFeeBand" | "feeInBand"}${FeeBand}`, FieldNote>;
}
