import { type FieldName, SCENARIO_FIELDS } from "../assumptions/scenario";
import { FEE_BANDS, PRIORITIES } from "../assumptions/scenarioField";
import { nameIndex } from "../assumptions/nameIndex";
import { normalisedText } from "../assumptions/tableHeader";
import { QUOTE_FIELDS } from "./quoteFields";

/** What providers call a term. A word that could mean two terms is in none of these lists. */
export const QUOTE_SYNONYMS: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  managedFeePerUser: feesFor(["user", "employee", "person"]),
  managedFeePerDevice: feesFor(["device", "seat", "workstation", "endpoint", "computer"]),
  managedFeePerServer: feesFor(["server"]),
  managedFeePerSite: feesFor(["site", "location", "office"]),
  managedFlatFee: ["Flat fee", "Flat monthly fee", "Base fee", "Monthly base fee", "Platform fee"],
  devicesBilled: ["Devices", "Seats", "Workstations", "Endpoints", "Computers", "Number of devices"],
  servers: ["Number of servers"],
  sites: ["Locations", "Offices", "Number of sites", "Number of locations"],
  minimumUsers: ["Minimum users", "Minimum number of users", "User minimum", "Minimum billable users"],
  onboardingFee: ["Setup fee", "Set-up fee", "Implementation fee", "Onboarding charge", "One-off fee"],
  onboardingMonths: ["Onboarding months", "Months of onboarding"],
  managedFeeIncrease: [
    "Escalator",
    "Annual escalator",
    "Uplift",
    "Annual uplift",
    "Indexation",
    "Annual increase",
    "Yearly increase",
    "Price increase",
    "Annual price increase",
  ],
  outOfScopeShare: ["Out of scope", "Out-of-scope share"],
  termMonths: [
    "Term",
    "Term in months",
    "Contract length",
    "Contract period",
    "Initial term",
    "Minimum term",
  ],
  noticeDays: ["Notice", "Notice in days", "Days' notice", "Notice days", "Termination notice"],
  lockInDays: ["Lock-in", "Lock-in days", "Lock-in period"],
  exitFeeShare: ["Exit fee", "Early termination fee", "Termination fee", "Cancellation fee"],
  includedHoursPerMonth: ["Included hours", "Hours included", "Included support hours"],
  overageHourlyRate: ["Overage rate", "Overage", "Rate for extra hours", "Hourly rate for extra work"],
  projectHourlyRateManaged: ["Project rate", "Project hourly rate", "Hourly project rate"],
  projectHoursIncluded: ["Included project hours", "Project hours included"],
  afterHoursBilledManaged: ["After hours", "After-hours work", "After-hours support", "Out-of-hours work"],
  onSiteBilledManaged: ["On site", "On-site", "Onsite", "On-site work", "On-site support"],
  slaCreditShare: ["Service credit", "Service credits", "SLA credit", "SLA credits"],
  slaCreditCap: ["Service credit cap", "SLA credit cap", "Maximum service credit"],
  incidentReduction: ["Incident reduction", "Promised reduction", "Ticket reduction"],
  waitHoursManaged: ["Response time", "Response hours", "Response time in hours"],
  ...Object.fromEntries(
    PRIORITIES.map((priority) => [
      `waitHoursManaged${priority}`,
      [`Response time, ${priority}`, `Response time ${priority}`, `${priority} response time`],
    ]),
  ),
  ...Object.fromEntries(
    FEE_BANDS.flatMap((band) => [
      [`usersBeforeFeeBand${band}`, [`Users before band ${band}`]],
      [`feeInBand${band}`, [`Fee in band ${band}`, `Band ${band} fee`]],
    ]),
  ),
  networkMonitoringManaged: ["Network monitoring", "Monitoring"],
  securityManagementManaged: ["Security management", "Managed security"],
  backupsManaged: ["Backups", "Backup", "Data backups"],
  updatesManaged: ["Updates", "Patching", "Patch management", "Software updates"],
  helpDeskManaged: ["Help desk", "Helpdesk", "Service desk"],
};

/** What can be one term or another, so that it is asked and not guessed. */
const AMBIGUOUS: Readonly<Record<string, readonly [FieldName, FieldName]>> = {
  onboarding: ["onboardingFee", "onboardingMonths"],
  setup: ["onboardingFee", "onboardingMonths"],
  "set-up": ["onboardingFee", "onboardingMonths"],
  "hourly rate": ["overageHourlyRate", "projectHourlyRateManaged"],
  "monthly fee": ["managedFlatFee", "managedFeePerUser"],
  fee: ["managedFlatFee", "managedFeePerUser"],
  price: ["managedFlatFee", "managedFeePerUser"],
};

/** The ways in which price lists word a fee for something. */
function feesFor(things: readonly string[]): readonly string[] {
  return things.flatMap((thing) => [
    `Fee per ${thing}`,
    `Price per ${thing}`,
    `Cost per ${thing}`,
    `Per ${thing}`,
    `${thing[0]!.toUpperCase()}${thing.slice(1)} fee`,
    `Fee per ${thing} per month`,
    `Price per ${thing} per month`,
    `Managed fee per ${thing}`,
    `Per ${thing} per month`,
  ]);
}

const KNOWN: ReadonlyMap<string, FieldName> = new Map(
  QUOTE_FIELDS.flatMap((name) =>
    [name, SCENARIO_FIELDS[name].label, ...(QUOTE_SYNONYMS[name] ?? [])].map(
      (text) => [normalisedText(text), name] as const,
    ),
  ),
);
const LABELS = nameIndex([...KNOWN.keys()]);
/** A name this far from all known ones is probably something else. */
const RESEMBLANCE = 0.34;

/** The term that a text names: by its label, its camelCase name or a word of the trade. */
export function quoteTermByText(text: string): FieldName | undefined {
  return KNOWN.get(normalisedText(text));
}

/** The two terms that a text can mean. */
export function ambiguousTerms(text: string): readonly [FieldName, FieldName] | undefined {
  return AMBIGUOUS[normalisedText(text)];
}

/** The label of the term that a text resembles; none for a distant one. */
export function nearestQuoteTerm(text: string): string | undefined {
  const { name, edits } = LABELS.nearest(text);
  return edits <= RESEMBLANCE ? SCENARIO_FIELDS[KNOWN.get(name)!].label : undefined;
}
