import type { Verdict } from "../../../../model/decision/verdict";
import { englishReason } from "./enReasons";
import { pluralIn } from "../plural";

const plural = pluralIn("en");
const VERDICTS: Readonly<Record<Verdict, string>> = {
  "break-fix": "Break-fix is the cheaper choice",
  managed: "Managed is the cheaper choice",
  "too close to call": "Too close to call",
  "neither fits the budget": "Neither fits the budget",
};

/** Words of the Compare section. Amounts and shares arrive as text, in the notation of the workbook. */
export const COMPARE_WORDS_EN = {
  result: "Result",
  verdicts: VERDICTS,
  expected: {
    same: "Break-fix and managed are expected to cost the same in months 1 to 12.",
    cheaper: (option: string, saved: string) =>
      `${option} is expected to cost ${saved} less in months 1 to 12.`,
    apart: (share: string) => `They are ${share} apart: too close to decide by expected cost.`,
    cashSame: "On cash alone the two cost the same.",
    cash: (option: string, saved: string) => `On cash alone, ${option} costs ${saved} less.`,
    cashRestAdds: (option: string, saved: string, rest: string) =>
      `On cash alone, ${option} costs ${saved} less; time and risk add ${rest} to that.`,
    cashRestFavours: (option: string, saved: string, rest: string, other: string) =>
      `On cash alone, ${option} costs ${saved} less; time and risk favour ${other} by ${rest}.`,
  },
  confidence: {
    tooClose: "Costs or chances are too close for the figures to decide.",
    neitherFits: (breakFix: string, managed: string, cap: string) =>
      `Expected cash is ${breakFix} under break-fix and ${managed} under managed; the cap is ${cap}.`,
    budgetOnly: (option: string) => `Only ${option} fits the budget cap.`,
    pending: "Calculating how certain this is ...",
    bar: (breakFix: string, managed: string) =>
      `Break-fix is cheaper in ${breakFix} of years, managed in ${managed}.`,
    defaults: (inputs: string) => `Not in the sheet, so at their defaults: ${inputs}.`,
    noChances: "How often each of them is cheaper is not known exactly enough to show.",
    inShare: (option: string, share: string) => `${option}: ${share} of years`,
  },
  facts: {
    cashPerMonth: "Cash per month",
    difference: "All costs per year",
    band: (low: string, high: string) =>
      `${low} to ${high} in nine years of ten (minus: break-fix is cheaper)`,
    less: (option: string) => `less under ${option}`,
    even: "no difference",
    reduction: "Managed must prevent",
    reductionAssumed: (share: string, evidence: string) =>
      `of incidents to break even; ${share} is assumed (${evidence})`,
    reductionNone: (option: string) => `no share breaks even: ${option} throughout`,
    nearest: "Nearest flip",
    nearestNow: (label: string, now: string) => `${label}, now ${now}`,
    nearestNone: "none of the usual inputs flips the answer within its range",
    notPriced: "Not priced: culture, vendor viability, hardware, the value of a quieter day.",
  },
  progress: {
    label: "Working out the chances",
    cancel: "Cancel",
    cancelled: "Stopped before everything was calculated.",
    restart: "Calculate",
    failed: (reason: string) => `The analysis failed: ${reason}`,
  },
  notExact: "not known exactly enough to show",
  subtotals: { cash: "Cash", time: "Time", risk: "Risk", total: "Total" },
  holds: { cash: "invoices, fees, tools", time: "downtime, own hours", risk: "security, data loss" },
  costs: {
    title: "What each option costs",
    column: "Expected cost",
    difference: "Difference",
    downtime: "Downtime hours",
    scale: (unit: string) =>
      `Expected cost of months 1 to 12${unit === "" ? "" : `, in ${unit}`}, rounded. Difference = break-fix minus managed.`,
    units: { million: "millions", billion: "billions" },
    summary: (option: string, total: string, parts: string) => `${option} ${total}: ${parts}.`,
    band: "The thin line spans nine years of ten (P5 to P95).",
    lines: "What these costs are made of",
    line: "Cost line",
    option: "Option",
    low: "P5",
    high: "P95",
    approximateNote: (share: string) =>
      `Approximate: where hours are paid for in advance, P5 and P95 may be off by about ${share}.`,
  },
  curves: {
    title: "Good years and bad years",
    scope: "Costs shown",
    scopes: { total: "All costs", cash: "Cash only" },
    axis: "Share of years that cost more",
    oneIn: (years: string) => `A 1-in-${years} year`,
    shareOfYears: (share: string) => `In ${share} of years the cost`,
    atLeast: (opening: string, breakFix: string, managed: string) =>
      `${opening} is at least ${breakFix} under break-fix and ${managed} under managed.`,
    oneInAtLeast: (opening: string, breakFix: string, managed: string) =>
      `${opening} costs at least ${breakFix} under break-fix and ${managed} under managed.`,
    summary: (breakFix: string, breakFixBad: string, managed: string, managedBad: string) =>
      `Break-fix costs ${breakFix} on average and more than ${breakFixBad} in one year of twenty; managed ${managed} and ${managedBad}.`,
    reader: "Share of years to read the curves at",
    hint: "Move over the plot, or use the arrow keys.",
    budget: (cap: string) => `budget cap ${cap}`,
    noBudget: "Set a budget cap under Assumptions to see it here.",
    years: "Years that cost less",
    spread: "Bars: P5 to P95; dot: mean.",
  },
  difference: {
    title: "Who wins, year by year",
    wins: (managed: string, breakFix: string) =>
      `Managed is cheaper in ${managed} of years, break-fix in ${breakFix}.`,
    range: (low: string, high: string) =>
      `Break-fix minus managed lies between ${low} and ${high} in nine years of ten.`,
    axis: "Break-fix minus managed",
    regret: (breakFix: string, managed: string) =>
      `Average regret: ${breakFix} a year after choosing break-fix, ${managed} after choosing managed.`,
    knowing: (worth: string) => `Knowing the year in advance would be worth ${worth}.`,
    from: "From",
    to: "To",
    share: "Share of years",
  },
  flips: {
    title: "What would flip it",
    summary: (label: string, turnsAt: string, now: string) =>
      `The smallest change that flips the answer: ${label} at ${turnsAt} instead of ${now}.`,
    none: "None of these inputs flips the answer within its range.",
    cheaperBelow: (option: string) => `below that, ${option} is cheaper`,
    throughout: (option: string) => `${option} is cheaper throughout its range`,
    neither: "both cost the same",
    input: "Input",
    now: "Now",
    turnsAt: "Flips at",
    change: "Change",
    points: (change: string) => `${change} points`,
  },
  tornado: {
    title: "What matters most",
    summary: (label: string, low: string, high: string) =>
      `${label} matters most: over its range break-fix minus managed moves from ${low} to ${high}.`,
    none: "No uncertain input moves the difference.",
    axis: "Break-fix minus managed. Right of 0 managed is cheaper.",
    input: "Input",
    atLow: "At low",
    atHigh: "At high",
    flips: "Bold: can by itself change which option is cheaper.",
    rest: (count: number) =>
      plural(count, { one: "One more input moves it less.", other: `${count} more inputs move it less.` }),
  },
  term: {
    title: "Cash over the term",
    view: "Cash shown",
    views: { cumulative: "Added up", monthly: "By month" },
    month: "Month",
    summary: (months: string, breakFix: string, managed: string) =>
      `Over ${months} months break-fix is expected to take ${breakFix} cash and managed ${managed}.`,
    exitSummary: (cost: string, month: string) => `Leaving managed after month ${month} costs ${cost} more.`,
    exit: "Managed with exit cost",
    exitColumn: "Cost of leaving",
    at: (month: string, breakFix: string, managed: string, exit: string) =>
      `Month ${month}: break-fix ${breakFix}, managed ${managed}; leaving then costs ${exit}.`,
    reader: "Month to read",
  },
  assumed: {
    title: "What nobody has stated",
    says: "These inputs are not in the sheet, so their defaults count. Each could move the difference by more than 1 % of the lower total.",
    none: "No input that is missing from the sheet could move the difference by 1 % of the lower total.",
    effect: (low: string, high: string, swing: string) =>
      `Between ${low} and ${high} the difference moves by ${swing}.`,
  },
  offers: {
    title: "Break-fix and the quotes, best first",
    says: "Expected cost of months 1 to 12 with everything in it, for the scenario above and the quotes of this workbook.",
    cash: "Cash of months 1 to 12",
    budget: "Budget that holds in four years of five",
    badYear: "A bad year, 1 in 20, with everything in it",
    term: (months: number) => `Cash over ${months} months`,
    leaving: "Leaving after month 12",
    chance: "Cheaper than break-fix",
    price: (fee: string) => `Price to ask for: ${fee}`,
    instead: (price: string, now: string) => `${price} (now ${now})`,
    never: "none: break-fix is cheaper even without it",
  },
  scenarios: {
    title: "Scenarios side by side",
    name: "Scenario",
    verdict: "Verdict",
    verdicts: {
      "break-fix": "break-fix",
      managed: "managed",
      "too close to call": "too close",
      "neither fits the budget": "neither fits",
    },
    chance: (share: string) => `managed wins ${share}`,
    shown: "shown above",
    differences: "Where the inputs differ",
    failing: (names: string) => `With errors, so left out: ${names}.`,
  },
  reasons: {
    title: "The reasons",
    restsOn: (text: string) => `Rests on: ${text}`,
    all: (count: number) => plural(count, { one: "Show the reason", other: `Show all ${count} reasons` }),
    fewer: "Show fewer",
    word: englishReason,
  },
  accuracy: (error: string) => `No simulation: probabilities are right to about ${error}.`,
};
