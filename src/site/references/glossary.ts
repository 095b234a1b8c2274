import { MEASURE_MEANINGS } from "./measureReference";
import type { Reference } from "./reference";

/** The words of the subject, each in one or two sentences of Markdown. */
const GLOSSARY: Readonly<Record<string, string>> = {
  "admin hours":
    "Hours that your own people spend on providers, invoices and IT chores. They cost the loaded wage under every option.",
  "affected share": "The share of all users who are held up by one incident of a class.",
  assumption: "An input of the comparison; also the lowest grade of evidence: nobody's figure but ours.",
  "after hours": "Outside the provider's working hours, where the hourly rate is multiplied.",
  "block hours":
    "Hours bought in advance at a discount. Hours that are left when the block expires are lost.",
  "break-fix": "Support by the incident: you call when something breaks and pay for the hours.",
  breakeven:
    "The value of one input at which break-fix and managed are expected to cost the same, with everything else unchanged. There may be none.",
  "budget cap": "The most that cash may be in the year. An option whose expected cash is above it is out.",
  "budget miss": MEASURE_MEANINGS["budget miss"],
  "call-out fee": "A fixed charge for every incident, before any hours.",
  cash: MEASURE_MEANINGS.cash,
  claim: "A grade of evidence: only sellers say so. Look at its breakeven first.",
  "co-managed": "A provider and your own technicians share the work.",
  cv: "Coefficient of variation: standard deviation divided by mean. 0.25 between years means good and bad years of about a quarter less or more.",
  default:
    "What an input is when your range does not name it. [Assumptions](assumptions.md) lists all of them.",
  "discount rate": "What later money is worth less, a year: 100 in a year count as 100 / 1.08 at 8 %.",
  "downtime hours": MEASURE_MEANINGS["downtime hours"],
  escalator:
    "The yearly increase that a contract lets the provider make; the input is _Managed fee increase_.",
  "estimated error":
    "How far off a calculated figure may be. Distributions are calculated, not simulated; what cannot be had exactly enough is refused.",
  EVPI: "Expected value of perfect information: what knowing the coming year in advance would be worth. No study of the question can be worth more than that.",
  "exit cost": MEASURE_MEANINGS["exit cost"],
  "exit fee": "What a contract charges for leaving early, here as a share of the fees that remain.",
  expected: "The mean of all years that may come. No single year has to look like it.",
  "expected shortfall":
    "The mean of the worst years: of the worst 5 %, the measure `tail95`. Also called TVaR or CVaR.",
  "fee bands":
    "Fees per user that fall with size. Graduated: each user pays the fee of the own band; by volume: all pay that of the last band reached.",
  grade: "How far a default can be trusted: yours, measured, published, claim or assumption.",
  "hands-on hours": "Technician hours on one incident, without waiting.",
  incident: "A fault that break-fix would bill. Requests that nobody would pay for do not count.",
  "incident reduction":
    "The share of incidents that a managed provider promises to prevent. No controlled study was found: it is an input that you may doubt.",
  increment: "Billed hours are rounded up to a multiple of this, usually a quarter of an hour.",
  "in-house": "Your own technicians. What nobody covers (nights, leave, sickness) is bought as break-fix.",
  "loaded wage": "Wage with social cost, leave and workplace: what an hour of a person costs the firm.",
  "lock-in": "Days from the start in which no notice can be given.",
  lognormal: "The law of the hours of incidents: most are short, a few very long.",
  "managed services": "A provider looks after everything for a flat fee, usually per user and month.",
  npv: MEASURE_MEANINGS.npv,
  onboarding: "What a provider charges once at the start, in money or in months of the fee.",
  "out-of-scope work": "What a flat fee leaves out and bills on top, as a share of the fee.",
  P1: "The most urgent class of incidents: nearly everybody is held up, and sales may stop.",
  P2: "A part of the firm is held up, by default a fifth of all users.",
  P3: "One person is held up and loses about half of the work meanwhile.",
  P4: "One person is slowed down, or something can wait.",
  "P5, P50, P80, P95, P99":
    "The amount that a year stays within with that probability, in percent. One year in twenty costs more than P95. Not to be confused with P1 to P4, which are classes of incidents.",
  ramp: "Months until a managed provider's reduction has its full size.",
  recovery: "After an outage people work more slowly for a while; the time counts.",
  regret:
    "How much more a choice costs than the other one, on average over all years; years in which it was right count as 0.",
  reserve:
    "What to hold on top of the expected cash so that the two together last in four years of five: P80 less the mean. A management reserve, not a provision (IAS 37 allows none for future repairs).",
  risk: MEASURE_MEANINGS.risk,
  "risk weight":
    "How much a bad year counts in the score: 0 looks at the mean alone, 1 at the worst 5 % of years.",
  scenario: "One column of assumptions: one firm, or one idea of its future.",
  score:
    "What the verdict compares: the mean, plus the risk weight times what the worst 5 % of years cost beyond it.",
  "service credit":
    "What a provider gives back for a missed promise. Usually small, and usually not claimed.",
  spread: "How much something varies, as a coefficient of variation (cv).",
  "standard deviation": MEASURE_MEANINGS.sd,
  tail95: MEASURE_MEANINGS.tail95,
  term: "The months that a managed contract binds, and that are compared.",
  time: MEASURE_MEANINGS.time,
  "too close to call":
    "The verdict where the scores differ by less than 5 %, or each option wins in 40 to 60 % of years.",
  tornado: "A chart of what each uncertain input does to the difference, the largest effect on top.",
  total: MEASURE_MEANINGS.total,
  "trip fee": "Charged for every visit on site.",
  wait: "Business hours from calling until somebody starts to work.",
  "year level":
    "Years are good or bad for reasons of their own, for all options alike. The input _Spread between years_ says by how much.",
};

/** The glossary as a page. */
export const GLOSSARY_REFERENCE: Reference = {
  name: "glossary",
  title: "Glossary",
  description: "The words of Fix or Flat, from admin hours to year level, each in one or two sentences.",
  introduction: [
    "The words that sheets, pane and functions use. [Measures](measures.md) has every row of a comparison, [assumptions](assumptions.md) every input, [the model](model.md) the equations.",
  ],
  sections: [
    {
      heading: "Words",
      columns: ["word", "meaning"],
      rows: Object.entries(GLOSSARY).map(([word, meaning]) => ({
        id: word.replace(/,? /g, "-"),
        cells: [word, meaning],
      })),
    },
  ],
};
