import { methodText } from "./methodText";
import type { DistributionReason, Reason } from "./reason";
import { type FieldName, SCENARIO_FIELDS } from "../assumptions/scenario";
import type { Service } from "../assumptions/services";

/** A reason in words: what it says, and what it rests on. */
export interface ReasonText {
  readonly statement: string;
  readonly restsOn: string;
}

const SERVICE_LABELS: Readonly<Record<Service, string>> = {
  networkMonitoring: "network monitoring",
  securityManagement: "security management",
  backups: "data backups",
  updates: "software updates",
  helpDesk: "help desk",
};

/** The assumptions justify three digits; cells keep all of them. */
const THREE_DIGITS = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });
const round = (value: number) => THREE_DIGITS.format(value);
const percent = (value: number) => `${round(value * 100)} %`;
const label = (input: FieldName) => SCENARIO_FIELDS[input].label;
const list = (services: readonly Service[]) =>
  services.map((service) => SERVICE_LABELS[service]).join(", ") || "none";

const TOTALS = "expected totals of months 1 to 12";
const SAME_YEARS = "distribution of break-fix minus managed in the same year";
const CHECKLIST = "checklist of services";

const DISTRIBUTION_FIGURES: Readonly<Record<DistributionReason, string>> = {
  chance: "how often managed is cheaper",
  badYear: "what a bad year costs",
  range: "the range of break-fix minus managed",
  regret: "the average regret of a wrong choice",
  certaintyPremium: "what a better bad year costs on average",
  cashSpread: "the spread of cash",
  reserve: "the management reserve",
  otherOption: "what another option costs",
};

type Words = { readonly [Kind in Reason["kind"]]: (reason: Extract<Reason, { kind: Kind }>) => ReasonText };

const WORDS: Words = {
  scores: ({ figure, cheaper, riskWeight }) => ({
    statement: `${cheaper} has the lower score, by ${round(figure)}`,
    restsOn: riskWeight === 0 ? TOTALS : `mean + ${riskWeight} x (mean of the worst 5 % of years - mean)`,
  }),
  budget: ({ figure, option, cap }) => ({
    statement: `${option} does not fit the budget: expected cash ${round(figure)}, cap ${round(cap)}`,
    restsOn: label("budgetCap"),
  }),
  chance: ({ figure }) => ({
    statement: `managed is cheaper in ${percent(figure)} of years`,
    restsOn: SAME_YEARS,
  }),
  inexact: ({ about }) => ({
    statement: `${DISTRIBUTION_FIGURES[about]} is not known exactly enough to show`,
    restsOn: SAME_YEARS,
  }),
  cashPerMonth: ({ figure, perUser, cheaper }) => ({
    statement: `in cash alone ${cheaper} costs ${round(figure)} less a month, ${round(perUser)} per user`,
    restsOn: "expected cash of months 1 to 12",
  }),
  badYear: ({ figure, option, mean }) => ({
    statement: `one year in twenty costs more than ${round(figure)} under ${option} (mean ${round(mean)})`,
    restsOn: `P95 of the total of ${option}`,
  }),
  range: ({ low, high }) => ({
    statement: `break-fix minus managed is between ${round(low)} and ${round(high)} in nine years of ten`,
    restsOn: SAME_YEARS,
  }),
  regret: ({ figure, option }) => ({
    statement: `on average, choosing ${option} costs ${round(figure)} a year more than the better option would have`,
    restsOn: SAME_YEARS,
  }),
  knowing: ({ figure }) => ({
    statement: `knowing the year in advance would be worth ${round(figure)}`,
    restsOn: "the smaller of the two regrets (EVPI)",
  }),
  certaintyPremium: ({ figure, removed }) => ({
    statement: `managed costs ${round(figure)} on average for each 1 by which its bad year is better (${round(removed)} in all)`,
    restsOn: "difference of means divided by difference of P95",
  }),
  neededReduction: ({ figure, present, cheaper }) => ({
    statement:
      figure === undefined
        ? `no reduction of incidents in its range breaks even: ${cheaper} is cheaper throughout`
        : `managed must prevent ${percent(figure)} of incidents to break even; ${percent(present)} is assumed`,
    restsOn: `${label("incidentReduction")}: a claim of vendors, no controlled study`,
  }),
  breakeven: ({ figure, input, present }) => ({
    statement: `both cost the same at ${label(input)} = ${round(figure)} (now ${round(present)})`,
    restsOn: TOTALS,
  }),
  noBreakeven: ({ input, cheaper }) => ({
    statement: `${label(input)} does not change the answer within its range: ${cheaper} is cheaper throughout`,
    restsOn: TOTALS,
  }),
  sensitivity: ({ input, low, high, atLow, atHigh }) => ({
    statement: `${label(input)} from ${round(low)} to ${round(high)} moves break-fix minus managed from ${round(atLow)} to ${round(atHigh)}`,
    restsOn: "sensitivity over the input's own range",
  }),
  cashSpread: ({ figure, option, budgetMiss }) => ({
    statement: `cash under ${option} varies by ${percent(figure)} of its mean; the budget is missed by 10 % in ${percent(budgetMiss)} of years`,
    restsOn: `distribution of the cash of ${option}`,
  }),
  reserve: ({ figure }) => ({
    statement: `a management reserve of ${round(figure)} on top of expected cash covers break-fix in four years of five`,
    restsOn: "P80 less mean of break-fix cash",
  }),
  fixedShare: ({ figure, option }) => ({
    statement: `${percent(figure)} of the cash of ${option} is fixed`,
    restsOn: "fees against invoices",
  }),
  varianceSplit: ({ count, severity, year }) => ({
    statement: `break-fix invoices vary by the number of incidents (${percent(count)}), by their size (${percent(severity)}) and by good and bad years (${percent(year)})`,
    restsOn: "shares of the variance of break-fix invoices",
  }),
  oneUserLess: ({ breakFix, managed }) => ({
    statement: `one user less saves ${round(breakFix)} cash a year under break-fix and ${round(managed)} under managed`,
    restsOn: "expected cash with one user less",
  }),
  quietMonth: ({ figure }) => ({
    statement: `the chance of a month without an incident, and so without an invoice, is ${percent(figure)}`,
    restsOn: "incidents per month and spread between years",
  }),
  downtime: ({ breakFix, managed, money }) => ({
    statement: `incidents take ${round(breakFix)} hours under break-fix and ${round(managed)} under managed, worth ${round(money)}`,
    restsOn: "waits, incidents prevented and caused, cost of time",
  }),
  admin: ({ figure }) => ({
    statement: `managed frees ${round(figure)} hours of your own administration a year`,
    restsOn: "own admin hours of both options",
  }),
  security: ({ breakFix, managed }) => ({
    statement: `security events per year: ${round(breakFix)} under break-fix, ${round(managed)} under managed`,
    restsOn: "services left open, events prevented by managed security",
  }),
  openServices: ({ option, services }) => ({
    statement: `left open as risk under ${option}: ${list(services)}`,
    restsOn: CHECKLIST,
  }),
  boughtServices: ({ figure, option, services }) => ({
    statement: `bought separately under ${option}: ${list(services)}, ${round(figure)} a year`,
    restsOn: CHECKLIST,
  }),
  exit: ({ figure, expected }) => ({
    statement: `leaving managed after month 12 costs ${round(figure)}, break-fix nothing; expected over the term ${round(expected)}`,
    restsOn: "notice, exit fee, cost of changing provider, probability of early exit",
  }),
  termPremium: ({ figure, atYear, termMonths }) => ({
    statement: `a month-to-month contract adds ${percent(figure)} to the fee, a term under 36 months ${percent(atYear)}; the term is ${termMonths} months`,
    restsOn: "fee premiums of short terms",
  }),
  minimumUsers: ({ figure, minimum }) => ({
    statement: `managed bills at least ${round(minimum)} users, ${round(figure)} more than there are`,
    restsOn: label("minimumUsers"),
  }),
  quality: ({ breakFix, managed }) => ({
    statement: `control, flexibility, strategic help and compliance score ${round(breakFix)} under break-fix and ${round(managed)} under managed, of 5`,
    restsOn: "your own weights and scores, never in money",
  }),
  otherOption: ({ figure, option, expectedCash }) => ({
    statement: `${option} is expected to cost ${round(figure)}, ${round(expectedCash)} of it cash`,
    restsOn: TOTALS,
  }),
  notPriced: () => ({
    statement: "not priced: culture, vendor viability, hardware, the value of a quieter day",
    restsOn: "left out under both options",
  }),
};

/** A reason in words; what it rests on also says where figures are approximate. */
export function reasonText(reason: Reason): ReasonText {
  const words = WORDS[reason.kind] as (reason: Reason) => ReasonText;
  const { statement, restsOn } = words(reason);
  return { statement, restsOn: reason.error ? `${restsOn}; ${methodText(reason.error)}` : restsOn };
}
