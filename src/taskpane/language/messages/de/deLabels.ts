import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../../../../model/assumptions/scenario";
import {
  FEE_BANDS,
  type FeeBand,
  OPTION_SUFFIXES,
  type OptionSuffix,
  PRIORITIES,
  type Priority,
} from "../../../../model/assumptions/scenarioField";

const OPTION_NAMES: Readonly<Record<OptionSuffix, string>> = {
  BreakFix: "nach Aufwand",
  Managed: "Pauschale",
  BlockHours: "Stundenkontingent",
  CoManaged: "Co-Managed IT",
  InHouse: "internes IT-Team",
};

/** One label for each of the inputs `${name}P1` to `${name}P4`. */
function byPriority<Name extends string>(name: Name, label: string) {
  const entries = PRIORITIES.map((priority) => [`${name}${priority}`, `${label}, ${priority}`]);
  return Object.fromEntries(entries) as Record<`${Name}${Priority}`, string>;
}

/** One label for each of the inputs `${name}BreakFix` to `${name}InHouse`. */
function byOption<Name extends string>(name: Name, label: string) {
  const entries = OPTION_SUFFIXES.map((option) => [`${name}${option}`, `${label}, ${OPTION_NAMES[option]}`]);
  return Object.fromEntries(entries) as Record<`${Name}${OptionSuffix}`, string>;
}

/** One label for each fee band beyond the first. */
function byFeeBand<Name extends string>(name: Name, label: (band: FeeBand) => string) {
  const entries = FEE_BANDS.map((band) => [`${name}${band}`, label(band)]);
  return Object.fromEntries(entries) as Record<`${Name}${FeeBand}`, string>;
}

const DEMAND = {
  users: "Nutzer",
  incidentsPerUserPerMonth: "Vorfälle je Nutzer und Monat",
  handsOnHoursPerIncident: "Arbeitsstunden je Vorfall",
  devicesPerUser: "Geräte je Nutzer",
  servers: "Server",
  sites: "Standorte",
  ...byPriority("severityShare", "Anteil der Vorfälle"),
  ...byPriority("handsOnHours", "Arbeitsstunden"),
  projectHoursPerYear: "Projektstunden im Jahr",
  hoursCv: "Streuung der Stunden je Vorfall",
  yearCv: "Streuung zwischen den Jahren",
  rateCv: "Unsicherheit der Rate",
};

const BREAK_FIX = {
  hourlyRate: "Stundensatz nach Aufwand",
  hourlyRateIncrease: "Erhöhung des Stundensatzes",
  minimumHoursOnSite: "Mindeststunden vor Ort",
  minimumHoursRemote: "Mindeststunden per Fernzugriff",
  incrementHours: "Abrechnungstakt",
  onSiteShare: "Anteil der Vorfälle vor Ort",
  tripFee: "Anfahrtspauschale",
  calloutFee: "Einsatzpauschale",
  afterHoursShare: "Anteil der Vorfälle außerhalb der Arbeitszeit",
  afterHoursMultiplier: "Zuschlagsfaktor außerhalb der Arbeitszeit",
  partsPerIncident: "Ersatzteile je Vorfall",
  adminHoursBreakFix: "Eigener Verwaltungsaufwand, nach Aufwand",
};

const MANAGED = {
  managedFeePerUser: "Pauschale je Nutzer und Monat",
  onboardingMonths: "Onboarding, in Monatspauschalen",
  incidentReduction: "Rückgang der Vorfälle, Pauschale",
  managedFeePerDevice: "Pauschale je Gerät",
  managedFeePerServer: "Pauschale je Server",
  managedFeePerSite: "Pauschale je Standort",
  managedFlatFee: "Grundpauschale",
  onboardingFee: "Einrichtungsgebühr",
  devicesBilled: "Berechnete Geräte",
  feeBandsByVolume: "Art der Preisstaffel",
  ...byFeeBand("usersBeforeFeeBand", (band) => `Nutzer vor Preisstufe ${band}`),
  ...byFeeBand("feeInBand", (band) => `Pauschale je Nutzer in Preisstufe ${band}`),
  projectHourlyRateManaged: "Projektstundensatz, Pauschale",
  projectHoursIncluded: "Enthaltene Projektstunden im Jahr",
  afterHoursBilledManaged: "Arbeit außerhalb der Arbeitszeit, Pauschale",
  onSiteBilledManaged: "Arbeit vor Ort, Pauschale",
  minimumUsers: "Mindestens berechnete Nutzer",
  managedFeeIncrease: "Erhöhung der Pauschale",
  termPremium12: "Aufschlag, Laufzeit unter 36 Monaten",
  termPremium1: "Aufschlag, Laufzeit unter 12 Monaten",
  outOfScopeShare: "Leistungen außerhalb des Vertragsumfangs",
  includedHoursPerMonth: "Enthaltene Stunden im Monat",
  overageHourlyRate: "Stundensatz über die enthaltenen Stunden hinaus",
  rampMonths: "Monate bis zum vollen Rückgang",
  changeIncidentShare: "Durch Änderungen verursachte Vorfälle",
  slaMissShare: "Verfehlte Service-Level",
  slaCreditShare: "Gutschrift je Verfehlung",
  slaCreditCap: "Obergrenze der Gutschriften im Monat",
  adminHoursManaged: "Eigener Verwaltungsaufwand, Pauschale",
  exitFeeShare: "Ausstiegsgebühr, Anteil der restlichen Pauschalen",
  noticeDays: "Kündigungsfrist",
  lockInDays: "Tage bis zur ersten Kündigung",
  exitTransitionCost: "Kosten eines Anbieterwechsels",
  exitProbabilityPerYear: "Wahrscheinlichkeit eines vorzeitigen Ausstiegs im Jahr",
};

const DOWNTIME = {
  loadedHourlyWage: "Stundenlohn mit Nebenkosten",
  annualRevenue: "Jahresumsatz",
  waitHoursBreakFix: "Wartezeit, nach Aufwand",
  waitHoursManaged: "Wartezeit, Pauschale",
  ...byPriority("waitHoursBreakFix", "Wartezeit, nach Aufwand"),
  ...byPriority("waitHoursManaged", "Wartezeit, Pauschale"),
  ...byPriority("waitHoursInHouse", "Wartezeit, internes IT-Team"),
  affectedShareP1: "Betroffene Nutzer, P1",
  affectedShareP2: "Betroffene Nutzer, P2",
  affectedPeopleP3: "Betroffene Personen, P3",
  affectedPeopleP4: "Betroffene Personen, P4",
  ...byPriority("productivityLoss", "Produktivitätsverlust"),
  recoveryHoursPerHourDown: "Anlaufstunden je Ausfallstunde",
  recoveryLoss: "Produktivitätsverlust beim Wiederanlauf",
  revenueDependence: "Umsatz, der mit der IT ausfällt",
  recapturedRevenue: "Später nachgeholter Umsatz",
  grossMargin: "Deckungsbeitragsquote",
  businessHoursPerYear: "Geschäftsstunden im Jahr",
};

const SERVICES = {
  ...byOption("networkMonitoring", "Netzwerküberwachung"),
  ...byOption("securityManagement", "Sicherheitsmanagement"),
  ...byOption("backups", "Datensicherung"),
  ...byOption("updates", "Softwareupdates"),
  ...byOption("helpDesk", "Helpdesk"),
  ownToolsPerUser: "Eigene Werkzeuge je Nutzer und Monat",
  securityManagementPrice: "Preis des Sicherheitsmanagements",
  backupsPrice: "Preis der Datensicherung",
  updatesPrice: "Preis der Softwareupdates",
  networkMonitoringPrice: "Preis der Netzwerküberwachung",
  helpDeskPrice: "Preis eines Helpdesks",
  openSecurityFactor: "Sicherheitsrisiko ohne Sicherheitsmanagement",
  openUpdatesFactor: "Sicherheitsrisiko ohne Updates",
  servicesPriceIncrease: "Preissteigerung zugekaufter Leistungen",
  openMonitoringFactor: "Sicherheitsrisiko ohne Überwachung",
};

const RISK = {
  securityEventsPerYear: "Sicherheitsvorfälle im Jahr",
  securityLossMedian: "Schaden eines Sicherheitsvorfalls, Median",
  securityLossP95: "Schaden eines Sicherheitsvorfalls, P95",
  securityReduction: "Verhinderte Sicherheitsvorfälle, Pauschale",
  dataLossEventsPerYear: "Datenverluste im Jahr",
  dataLossAffectedShare: "Von einem Datenverlust betroffene Nutzer",
  redoFactor: "Nacharbeit je verlorener Stunde",
  recoveryPointHoursBreakFix: "Alter der Sicherung, nach Aufwand",
  recoveryPointHoursManaged: "Alter der Sicherung, Pauschale",
  restoreFailureShareBreakFix: "Fehlgeschlagene Wiederherstellungen, nach Aufwand",
  restoreFailureShareManaged: "Fehlgeschlagene Wiederherstellungen, Pauschale",
  unrecoverableLoss: "Schaden einer fehlgeschlagenen Wiederherstellung",
  restoreStartHours: "Stunden bis zum Beginn der Wiederherstellung",
  dataGigabytes: "Wiederherzustellende Daten",
  restoreGigabytesPerHour: "Geschwindigkeit der Wiederherstellung",
};

const TERM = {
  termMonths: "Vertragslaufzeit",
  userGrowth: "Wachstum der Nutzerzahl",
  wageIncrease: "Lohnerhöhung",
  annualDiscountRate: "Kalkulationszinssatz",
};

const OTHER_OPTIONS = {
  blockHours: "Stunden je Kontingent",
  blockDiscount: "Rabatt des Kontingents",
  blocksPerYear: "Kontingente im Jahr",
  blockExpiryMonths: "Monate bis zum Verfall eines Kontingents",
  blockDrawMultiplierAfterHours: "Kontingentstunden außerhalb der Arbeitszeit",
  blockDrawMultiplierP1: "Kontingentstunden, P1",
  coManagedFeePerUser: "Co-Managed-Pauschale je Nutzer und Monat",
  coManagedStaff: "Eigenes IT-Personal, Co-Managed IT",
  incidentReductionCoManaged: "Rückgang der Vorfälle, Co-Managed IT",
  adminHoursCoManaged: "Eigener Verwaltungsaufwand, Co-Managed IT",
  technicianSalary: "Gehalt eines IT-Technikers",
  salaryLoad: "Nebenkostenfaktor des Gehalts",
  usersPerTechnician: "Nutzer je Techniker",
  minimumTechnicians: "Mindestzahl eigener Techniker",
  inHouseToolsPerYear: "Werkzeuge des internen IT-Teams",
  trainingPerYear: "Weiterbildung je Techniker",
  turnoverPerYear: "Fluktuation der Techniker",
  replacementShare: "Kosten einer Neubesetzung, Anteil am Gehalt",
  uncoveredShare: "Nicht abgedeckte Vorfälle, internes IT-Team",
  adminHoursInHouse: "Eigener Verwaltungsaufwand, internes IT-Team",
};

const DECISION = {
  riskWeight: "Risikogewicht",
  budgetCap: "Budgetgrenze",
  decideOver: "Entscheidungszeitraum",
  controlWeight: "Gewicht der Kontrolle",
  flexibilityWeight: "Gewicht der Flexibilität",
  strategyWeight: "Gewicht der strategischen Beratung",
  complianceWeight: "Gewicht der Compliance",
  ...byOption("controlScore", "Kontrolle"),
  ...byOption("flexibilityScore", "Flexibilität"),
  ...byOption("strategyScore", "Strategische Beratung"),
  ...byOption("complianceScore", "Compliance"),
};

/** German label of every input. Sheets and formulas keep the English ones, which belong to the formula language. */
export const LABELS_DE: Readonly<Record<FieldName, string>> = {
  ...DEMAND,
  ...BREAK_FIX,
  ...MANAGED,
  ...DOWNTIME,
  ...SERVICES,
  ...RISK,
  ...TERM,
  ...OTHER_OPTIONS,
  ...DECISION,
};

const BY_SHEET_LABEL: ReadonlyMap<string, string> = new Map(
  FIELD_NAMES.map((name) => [SCENARIO_FIELDS[name].label, LABELS_DE[name]]),
);

/** The German label of an input by its English one; any other text stays as it is. */
export function germanLabel(label: string): string {
  return BY_SHEET_LABEL.get(label) ?? label;
}
