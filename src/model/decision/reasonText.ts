import { methodText } from "./methodText";
import type { DistributionReason, Reason } from "./reason";
import { type FieldName, SCENARIO_FIELDS } from "../assumptions/scenario";
import { VERDICT_SENTENCES, verdictSentence } from "./verdictSentence";
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
/** A quote has its own name in place of managed. */
const named = (option: string, quote: string) => (option === "managed" ? quote : option);
const sameYears = (quote: string) => `distribution of break-fix minus ${quote} in the same year`;
const CHECKLIST = "checklist of services";

const DISTRIBUTION_FIGURES: Readonly<Record<DistributionReason, string>> = {
  chance: "how often each of them is cheaper",
  badYear: "what a bad year costs",
  range: "the range of the difference",
  regret: "the average regret of a wrong choice",
  certaintyPremium: "what a better bad year costs on average",
  cashSpread: "the spread of cash",
  reserve: "the management reserve",
  otherOption: "what another option costs",
};

type Words = {
  readonly [Kind in Reason["kind"]]: (reason: Extract<Reason, { kind: Kind }>, quote: string) => ReasonText;
};

const WORDS: Words = {
  answer: ({ statement }, quote) => ({
    statement: verdictSentence(statement, VERDICT_SENTENCES, {
      money: round,
      difference: round,
      share: percent,
      chance: percent,
      names: {
        "break-fix": { start: "Break-fix", inside: "break-fix" },
        managed: { start: quote === "managed" ? "Managed" : quote, inside: quote },
      },
    }),
    restsOn: "rule of the verdict: scores, chance and budget cap",
  }),
  scores: ({ figure, cheaper, riskWeight, isTerm }, quote) => ({
    statement: `${named(cheaper, quote)} has the lower score, by ${round(figure)}`,
    restsOn:
      (riskWeight === 0 ? TOTALS : `mean + ${riskWeight} x (mean of the worst 5 % of years - mean)`) +
      (isTerm ? ", over the term as an average year" : ""),
  }),
  budget: ({ figure, option, cap }, quote) => ({
    statement: `${named(option, quote)} does not fit the budget: expected cash ${round(figure)}, cap ${round(cap)}`,
    restsOn: label("budgetCap"),
  }),
  chance: ({ figure, isTerm }, quote) => ({
    statement: `${quote} is cheaper in ${percent(figure)} of ${isTerm ? "terms" : "years"}`,
    restsOn: sameYears(quote),
  }),
  inexact: ({ about }, quote) => ({
    statement: `${DISTRIBUTION_FIGURES[about]} is not known exactly enough to show`,
    restsOn: sameYears(quote),
  }),
  cashPerMonth: ({ figure, perUser, cheaper }, quote) => ({
    statement: `in cash alone ${named(cheaper, quote)} costs ${round(figure)} less a month, ${round(perUser)} per user`,
    restsOn: "expected cash of months 1 to 12",
  }),
  badYear: ({ figure, option, mean }, quote) => ({
    statement: `one year in twenty costs more than ${round(figure)} under ${named(option, quote)} (mean ${round(mean)})`,
    restsOn: `P95 of the total of ${named(option, quote)}`,
  }),
  range: ({ low, high }, quote) => ({
    statement: `break-fix minus ${quote} is between ${round(low)} and ${round(high)} in nine years of ten`,
    restsOn: sameYears(quote),
  }),
  regret: ({ figure, option }, quote) => ({
    statement: `on average, choosing ${named(option, quote)} costs ${round(figure)} a year more than the better option would have`,
    restsOn: sameYears(quote),
  }),
  knowing: ({ figure }) => ({
    statement: `knowing the year in advance would be worth ${round(figure)}`,
    restsOn: "the smaller of the two regrets (EVPI)",
  }),
  certaintyPremium: ({ figure, removed }, quote) => ({
    statement: `${quote} costs ${round(figure)} on average for each 1 by which its bad year is better (${round(removed)} in all)`,
    restsOn: "difference of means divided by difference of P95",
  }),
  neededReduction: ({ figure, present, cheaper }, quote) => ({
    statement:
      figure === undefined
        ? `no reduction of incidents in its range breaks even: ${named(cheaper, quote)} is cheaper throughout`
        : `${quote} must prevent ${percent(figure)} of incidents to break even; ${percent(present)} is assumed`,
    restsOn: `${label("incidentReduction")}: a claim of vendors, no controlled study`,
  }),
  breakeven: ({ figure, input, present }) => ({
    statement: `both cost the same at ${label(input)} = ${round(figure)} (now ${round(present)})`,
    restsOn: TOTALS,
  }),
  noBreakeven: ({ input, cheaper }, quote) => ({
    statement: `${label(input)} does not change the answer within its range: ${named(cheaper, quote)} is cheaper throughout`,
    restsOn: TOTALS,
  }),
  sensitivity: ({ input, low, high, atLow, atHigh }, quote) => ({
    statement: `${label(input)} from ${round(low)} to ${round(high)} moves break-fix minus ${quote} from ${round(atLow)} to ${round(atHigh)}`,
    restsOn: "sensitivity over the input's own range",
  }),
  cashSpread: ({ figure, option, budgetMiss }, quote) => ({
    statement: `cash under ${named(option, quote)} varies by ${percent(figure)} of its mean; the budget is missed by 10 % in ${percent(budgetMiss)} of years`,
    restsOn: `distribution of the cash of ${named(option, quote)}`,
  }),
  reserve: ({ figure }) => ({
    statement: `a management reserve of ${round(figure)} on top of expected cash covers break-fix in four years of five`,
    restsOn: "P80 less mean of break-fix cash",
  }),
  fixedShare: ({ figure, option }, quote) => ({
    statement: `${percent(figure)} of the cash of ${named(option, quote)} is fixed`,
    restsOn: "fees against invoices",
  }),
  varianceSplit: ({ count, severity, year }) => ({
    statement: `break-fix invoices vary by the number of incidents (${percent(count)}), by their size (${percent(severity)}) and by good and bad years (${percent(year)})`,
    restsOn: "shares of the variance of break-fix invoices",
  }),
  oneUserLess: ({ breakFix, managed }, quote) => ({
    statement: `one user less saves ${round(breakFix)} cash a year under break-fix and ${round(managed)} under ${quote}`,
    restsOn: "expected cash with one user less",
  }),
  quietMonth: ({ figure }) => ({
    statement: `the chance of a month without an incident, and so without an invoice, is ${percent(figure)}`,
    restsOn: "incidents per month and spread between years",
  }),
  downtime: ({ breakFix, managed, money }, quote) => ({
    statement: `incidents take ${round(breakFix)} hours under break-fix and ${round(managed)} under ${quote}, worth ${round(money)}`,
    restsOn: "waits, incidents prevented and caused, cost of time",
  }),
  admin: ({ figure }, quote) => ({
    statement: `${quote} frees ${round(figure)} hours of your own administration a year`,
    restsOn: "own admin hours of both options",
  }),
  security: ({ breakFix, managed }, quote) => ({
    statement: `security events per year: ${round(breakFix)} under break-fix, ${round(managed)} under ${quote}`,
    restsOn: "services left open, events prevented by managed security",
  }),
  openServices: ({ option, services }, quote) => ({
    statement: `left open as risk under ${named(option, quote)}: ${list(services)}`,
    restsOn: CHECKLIST,
  }),
  boughtServices: ({ figure, option, services }, quote) => ({
    statement: `bought separately under ${named(option, quote)}: ${list(services)}, ${round(figure)} a year`,
    restsOn: CHECKLIST,
  }),
  exit: ({ figure, expected }, quote) => ({
    statement: `leaving ${quote} after month 12 costs ${round(figure)}, break-fix nothing; expected over the term ${round(expected)}`,
    restsOn: "notice, exit fee, cost of changing provider, probability of early exit",
  }),
  termPremium: ({ figure, atYear, termMonths }) => ({
    statement: `a month-to-month contract adds ${percent(figure)} to the fee, a term under 36 months ${percent(atYear)}; the term is ${termMonths} months`,
    restsOn: "fee premiums of short terms",
  }),
  minimumUsers: ({ figure, minimum }, quote) => ({
    statement: `${quote} bills at least ${round(minimum)} users, ${round(figure)} more than there are`,
    restsOn: label("minimumUsers"),
  }),
  quality: ({ breakFix, managed }, quote) => ({
    statement: `control, flexibility, strategic help and compliance score ${round(breakFix)} under break-fix and ${round(managed)} under ${quote}, of 5`,
    restsOn: "your own weights and scores, never in money",
  }),
  otherOption: ({ figure, option, expectedCash }, quote) => ({
    statement: `${named(option, quote)} is expected to cost ${round(figure)}, ${round(expectedCash)} of it cash`,
    restsOn: TOTALS,
  }),
  origins: ({ figure, published, assumed }) => ({
    statement: `the totals rest on your own figures (${percent(figure)}), published ones (${percent(published)}), claims and assumptions (${percent(assumed)})`,
    restsOn: "how far one per cent of each input moves the totals",
  }),
  notPriced: () => ({
    statement: "not priced: culture, vendor viability, hardware, the value of a quieter day",
    restsOn: "left out under both options",
  }),
};

/** A reason in words; what it rests on also says where figures are approximate. A quote's name takes the place of managed. */
export function reasonText(reason: Reason, quote = "managed"): ReasonText {
  const words = WORDS[reason.kind] as (reason: Reason, quote: string) => ReasonText;
  const { statement, restsOn } = words(reason, quote);
  return { statement, restsOn: reason.error ? `${restsOn}; ${methodText(reason.error)}` : restsOn };
}
