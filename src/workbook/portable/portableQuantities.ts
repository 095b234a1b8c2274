import { PRIORITIES, type Priority } from "../../model/assumptions/scenarioField";
import { addBilledHours } from "./portableBilling";
import type { PortableDraft } from "./portableDraft";

const OPTIONS = ["BreakFix", "Managed"] as const;
type Option = (typeof OPTIONS)[number];

/** Cost lines of an incident follow from few figures per class and option; they stand here once. */
export function addQuantities(draft: PortableDraft): void {
  draft.heading(["By class", "Unit", ...PRIORITIES]);
  addClassHours(draft);
  addBilledHours(draft);
  draft.sheet.skip();
  draft.heading(["Of one incident and user", "Unit", "Value"]);
  addInvoices(draft);
  draft.value(
    "levelCv",
    ["Spread of the year's level", "ratio"],
    "=IF({rateCv}=0,{yearCv},SQRT((1+{yearCv}^2)*(1+{rateCv}^2)-1))",
  );
  draft.value(
    "marginPerHour",
    ["Margin lost per hour of a P1", "money per hour"],
    "={annualRevenue}/{businessHoursPerYear}*{revenueDependence}*(1-{recapturedRevenue})*{grossMargin}",
  );
  for (const option of OPTIONS) addDowntime(draft, option);
  draft.sheet.skip();
  draft.heading(["Services and risk", "Unit", "Value"]);
  addServices(draft);
  addSecurity(draft);
  addDataLosses(draft);
}

const mix = (term: (priority: Priority) => string, classes: readonly Priority[] = PRIORITIES) =>
  classes.map((priority) => `{severityShare${priority}}*${term(priority)}`).join("+");

/** Hours of the classes: their proportions, in the size that the average says. */
function addClassHours(draft: PortableDraft): void {
  const families = [
    ["hands", "Hands-on hours", "handsOnHours", "handsOnHoursPerIncident"],
    ["waitBreakFix", "Wait hours, break-fix", "waitHoursBreakFix", "waitHoursBreakFix"],
    ["waitManaged", "Wait hours, managed", "waitHoursManaged", "waitHoursManaged"],
  ] as const;
  for (const [key, label, parts, whole] of families) {
    const made = `(${mix((priority) => `{${parts}${priority}}`)})`;
    const share = (priority: Priority) => `IF(${made}=0,0,{${parts}${priority}}/${made})`;
    const keys = PRIORITIES.map((priority) => `${key}Proportion${priority}`);
    draft.across(
      [`${label}, per hour of the average`, "ratio"],
      PRIORITIES.map((each) => `=${share(each)}`),
      {
        keys,
      },
    );
    const hours = PRIORITIES.map((priority) => `={${whole}}*{${key}Proportion${priority}}`);
    draft.across([label, "hours"], hours, { keys: PRIORITIES.map((priority) => `${key}${priority}`) });
  }
  const lost = PRIORITIES.map((priority) => {
    const isOutage = priority === "P1" || priority === "P2";
    return `={productivityLoss${priority}}${isOutage ? "+{recoveryHoursPerHourDown}*{recoveryLoss}" : ""}`;
  });
  draft.across(["Work lost per hour down, recovery with it", "ratio"], lost, {
    keys: PRIORITIES.map((priority) => `lost${priority}`),
  });
}

function addInvoices(draft: PortableDraft): void {
  draft.value(
    "classMix",
    ["Sum of the class shares", "share"],
    `=${PRIORITIES.map((s) => `{severityShare${s}}`).join("+")}`,
  );
  draft.value("userIncidents", ["Incidents per user", "per month"], "={incidentsPerUserPerMonth}*{classMix}");
  const hours = (priority: Priority) =>
    `({onSiteShare}*{billedOnSite${priority}}+(1-{onSiteShare})*{billedRemote${priority}})`;
  draft.value("billedPerIncident", ["Billed hours by class shares", "hours"], `=${mix(hours)}`);
  draft.value(
    "rateMultiplier",
    ["Average multiplier of the rate", "multiplier"],
    "=1+{afterHoursShare}*({afterHoursMultiplier}-1)",
  );
  draft.value(
    "visitFees",
    ["Call-out and trips per incident", "money"],
    "={calloutFee}+{onSiteShare}*{tripFee}",
  );
  addManagedInvoice(draft);
}

/** What an incident costs under managed where the contract bills work after hours or on site. */
function addManagedInvoice(draft: PortableDraft): void {
  const late = "{afterHoursShare}*{afterHoursMultiplier}";
  const visit = `((1-{afterHoursShare})*{onSiteBilledManaged}+IF({afterHoursBilledManaged}=1,${late},{afterHoursShare}*{onSiteBilledManaged}))`;
  const hours = (priority: Priority) =>
    `({onSiteShare}*{billedOnSite${priority}}*${visit}+(1-{onSiteShare})*{billedRemote${priority}}*{afterHoursBilledManaged}*${late})`;
  draft.value(
    "managedInvoice",
    ["Work billed per incident, managed", "money"],
    `={overageHourlyRate}*(${mix(hours)})+{classMix}*{onSiteShare}*{onSiteBilledManaged}*{tripFee}`,
  );
}

/** Affected hours per incident: those that grow with the users, and those that do not. */
function addDowntime(draft: PortableDraft, option: Option): void {
  const word = option === "BreakFix" ? "break-fix" : "managed";
  const down = (priority: Priority) => `({wait${option}${priority}}+{hands${priority}})`;
  const perUser = (loss: (priority: Priority) => string) => (priority: Priority) =>
    `{affectedShare${priority}}*${loss(priority)}*${down(priority)}`;
  const fixed = (priority: Priority) => `{affectedPeople${priority}}*{lost${priority}}*${down(priority)}`;
  const recovery = () => "{recoveryHoursPerHourDown}*{recoveryLoss}";
  const outages: readonly Priority[] = ["P1", "P2"];
  const rows: readonly (readonly [string, string, string, string])[] = [
    [
      "workPerUser",
      "Hours of work lost, per user",
      "hours",
      mix(
        perUser((s) => `{productivityLoss${s}}`),
        outages,
      ),
    ],
    ["workFixed", "Hours of work lost, P3 and P4", "hours", mix(fixed, ["P3", "P4"])],
    ["recoveryPerUser", "Hours lost in recovery, per user", "hours", mix(perUser(recovery), outages)],
    ["marginHours", "Hours of stopped revenue", "hours", mix(down, ["P1"])],
    ["downHours", "Hours down", "hours", mix(down)],
  ];
  for (const [key, label, unit, formula] of rows)
    draft.value(`${key}${option}`, [`${label}, ${word}`, unit], `=${formula}`);
}

const SERVICES = ["networkMonitoring", "securityManagement", "backups", "updates", "helpDesk"] as const;
const TOOLS: readonly string[] = ["securityManagement", "backups", "updates"];

function addServices(draft: PortableDraft): void {
  const made = `(${TOOLS.map((service) => `{${service}Price}`).join("+")})`;
  draft.value(
    "toolsScale",
    ["Scale of the prices of tools", "ratio"],
    `=IF(${made}=0,1,{ownToolsPerUser}/${made})`,
  );
  draft.value(
    "termPremium",
    ["Premium of a short term", "share"],
    "=IF({termMonths}>=36,0,IF({termMonths}>=12,{termPremium12},{termPremium1}))",
  );
  for (const option of OPTIONS) {
    const bought = SERVICES.map(
      (service) =>
        `IF({${service}${option}}=2,{${service}Price}${TOOLS.includes(service) ? "*{toolsScale}" : ""},0)`,
    );
    const word = option === "BreakFix" ? "break-fix" : "managed";
    draft.value(
      `tools${option}`,
      [`Services bought, ${word}`, "money per user per month"],
      `=${bought.join("+")}`,
    );
  }
}

function addSecurity(draft: PortableDraft): void {
  const sigma = "MAX(0,LN({securityLossP95}/{securityLossMedian})/NORMSINV(0.95))";
  draft.value(
    "securityLoss",
    ["Mean loss of a security event", "money"],
    `={securityLossMedian}*EXP(${sigma}^2/2)`,
  );
  for (const option of OPTIONS) {
    const open = (service: string, factor: string) => `IF({${service}${option}}=0,{${factor}},1)`;
    const raised = [
      "{securityEventsPerYear}",
      open("networkMonitoring", "openMonitoringFactor"),
      open("securityManagement", "openSecurityFactor"),
      open("updates", "openUpdatesFactor"),
    ].join("*");
    const isManaged = option === "Managed";
    const prevented = isManaged ? "*(1-IF({securityManagementManaged}=1,{securityReduction},0))" : "";
    const word = isManaged ? "managed" : "break-fix";
    draft.value(
      `securityEvents${option}`,
      [`Security events, ${word}`, "per year"],
      `=${raised}${prevented}`,
    );
  }
}

function addDataLosses(draft: PortableDraft): void {
  draft.value(
    "restoreHours",
    ["Hours of a restore", "hours"],
    "={restoreStartHours}+{dataGigabytes}/{restoreGigabytesPerHour}",
  );
  for (const option of OPTIONS) {
    // Only backups included in the provider's fee follow the provider's figures; others follow one's own.
    const party = (field: string) =>
      option === "Managed"
        ? `IF({backupsManaged}=1,{${field}Managed},{${field}BreakFix})`
        : `{${field}BreakFix}`;
    const word = option === "BreakFix" ? "break-fix" : "managed";
    const hours = `{dataLossAffectedShare}*(${party("recoveryPointHours")}*{redoFactor}+{restoreHours}*{productivityLossP1})`;
    draft.value(`dataLossHours${option}`, [`Hours lost per user, data loss, ${word}`, "hours"], `=${hours}`);
    const failed = `IF({backups${option}}=0,1,${party("restoreFailureShare")})`;
    draft.value(`restoreFailure${option}`, [`Restores that fail, ${word}`, "share"], `=${failed}`);
  }
}
