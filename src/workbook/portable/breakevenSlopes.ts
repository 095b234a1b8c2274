import type { Priority } from "../../model/assumptions/scenarioField";
import { portableFirstBandUsers } from "./portableUserFees";

const USERS = "{monthUsers}";
const RATE = "{incidentsPerUserPerMonth}";
const REMAINING = "{monthRemaining}";
const WAGES = "{monthWages}";

const perUser = (option: string) => `({workPerUser${option}}+{recoveryPerUser${option}})`;
const hours = (option: string) => `(${perUser(option)}*${USERS}+{workFixed${option}})`;
/** Money of downtime per incident and month. */
const downtime = (option: string) => `(${WAGES}*${hours(option)}+{marginHours${option}}*{marginPerHour})`;
const sum = (term: string) => `SUMPRODUCT(${term})`;

const invoice = `({hourlyRate}*{rateMultiplier}*{billedPerIncident}*{monthRateSteps}+{classMix}*({visitFees}*{monthRateSteps}+{partsPerIncident}))`;
const firstBandUsers = portableFirstBandUsers("{monthUsersBilled}");
/** Money that managed bills per incident and month. */
const managedInvoice = "{managedInvoice}*{monthFeeSteps}";
const projectHoursManaged =
  "IF({projectHourlyRateManaged}=0,MAX(0,{projectHoursPerYear}-{projectHoursIncluded}),0)";
const monthShare = "(1+{outOfScopeShare}-{monthCreditShares})";

const affected = (priority: Priority) =>
  priority === "P1" || priority === "P2" ? `{affectedShare${priority}}` : `{affectedPeople${priority}}`;
const perWait = (priority: Priority) =>
  `{severityShare${priority}}*${affected(priority)}*{lost${priority}}*{waitBreakFixProportion${priority}}`;
const waitHours = `(${USERS}*(${perWait("P1")}+${perWait("P2")})+${perWait("P3")}+${perWait("P4")})`;
const waitMargin = "{severityShareP1}*{waitBreakFixProportionP1}*{marginPerHour}";

const dataHours = "{dataLossEventsPerYear}/12*({dataLossHoursBreakFix}-{dataLossHoursManaged})";
const onboardedUsers = portableFirstBandUsers("MAX({users},{minimumUsers})");

/** Lines that are linear in users, as a sum over months 1 to 12, in money. */
const linearInUsers = [
  sum(`${USERS}*${RATE}*(${invoice}-${REMAINING}*${managedInvoice})`),
  "{yearToolsBreakFix}-{yearToolsManaged}",
  sum(`${USERS}*${RATE}*${WAGES}*({workFixedBreakFix}-${REMAINING}*{workFixedManaged})`),
  "{yearMarginBreakFix}-{yearMarginManaged}",
  sum(`${USERS}*${WAGES}*${dataHours}`),
].join("+");
const userFee =
  "({managedFeePerUser}+IF({devicesBilled}>0,0,{devicesPerUser})*{managedFeePerDevice})*(1+{termPremium})";

/**
 * Formula texts of the derivative of the expected difference break-fix minus managed, months 1 to 12, by each input;
 * service credits, which bend the line, are left out where they depend on the input.
 */
export const BREAKEVEN_SLOPES = {
  incidentsPerUserPerMonth: sum(
    `${USERS}*(${invoice}+${downtime("BreakFix")}-${REMAINING}*(${downtime("Managed")}+${managedInvoice}))`,
  ),
  managedFeePerUser: `-(1+{termPremium})*(${sum(`${firstBandUsers}*{monthFeeSteps}*${monthShare}`)}+{onboardingMonths}*${onboardedUsers})`,
  users: `IF({users}=0,0,(${linearInUsers})/{users}-${userFee}*(${sum(`(1+{userGrowth})^(({monthNumbers}-1)/12)*{monthFeeSteps}*(1+{outOfScopeShare})`)}+{onboardingMonths}))`,
  loadedHourlyWage: sum(
    `{monthWageSteps}*(${USERS}*${RATE}*(${hours("BreakFix")}-${REMAINING}*${hours("Managed")})+{adminHoursBreakFix}-{adminHoursManaged}+${USERS}*${dataHours})`,
  ),
  incidentReduction: sum(`${USERS}*${RATE}*{monthRamps}*(${downtime("Managed")}+${managedInvoice})`),
  hourlyRate: `(${sum(`${USERS}*${RATE}*{rateMultiplier}*{billedPerIncident}*{monthRateSteps}`)}+({projectHoursPerYear}-${projectHoursManaged})/12*SUM({monthRateSteps}))`,
  waitHoursBreakFix: sum(`${USERS}*${RATE}*(${WAGES}*${waitHours}+${waitMargin})`),
  /** Of the square of the users. */
  usersSquare: `IF({users}=0,0,${sum(`${USERS}^2*${RATE}*${WAGES}*(${perUser("BreakFix")}-${REMAINING}*${perUser("Managed")})`)}/{users}^2)`,
} as const;
