import type { Verdict } from "../../../../model/decision/verdict";
import { VERDICT_SENTENCES } from "../../../../model/decision/verdictSentence";
import { englishReason } from "./enReasons";
import { pluralIn } from "../plural";

const plural = pluralIn("en");

/** Words of the Compare section. Names, amounts and shares arrive as text, in the notation of the workbook. */
export const COMPARE_WORDS_EN = {
  result: "Result",
  verdicts: {
    "break-fix": () => "Break-fix is the better choice",
    managed: (name: string) => `${name} is the better choice`,
    "too close to call": () => "Too close to call",
    "neither fits the budget": () => "Neither fits the budget",
  } satisfies Record<Verdict, (name: string) => string> as Record<Verdict, (name: string) => string>,
  verdictSentences: VERDICT_SENTENCES,
  confidence: {
    checking: "Checking how certain this is",
    average: (option: string, saved: string, share: string) =>
      `On average ${option} costs ${saved} (${share}) less in year 1.`,
    same: "On average both cost the same in year 1.",
    bar: (managed: string, breakFixWins: string, managedWins: string) =>
      `Break-fix is cheaper in ${breakFixWins} of years, ${managed} in ${managedWins}.`,
    noChances: "How often each of them is cheaper is not known exactly enough to show.",
    inShare: (option: string, share: string) => `${option} ${share}`,
    moved: (amount: string, option: string) => `${amount} in favour of ${option}`,
  },
  answer: {
    needs: "Cash to plan for in year 1",
    expected: "Expected",
    budget: "Budget to approve",
    budgetMeans: "enough in 4 years of 5",
    badYear: "Bad year, 1 in 10",
    worseYear: "Bad year, 1 in 20",
    cash: "Cash alone",
    less: (option: string) => `less in year 1 with ${option}`,
    same: "the same in year 1",
    all: "With time and risk",
    cheaperBy: (option: string, amount: string) => `${option} ${amount} cheaper`,
    rests: "Rests on",
    origins: (published: string, assumed: string) =>
      `your own figures, ${published} published ones, ${assumed} claims and assumptions`,
    tips: "Tipping point",
    tipsAt: (label: string, now: string, change: string) =>
      `${label}: the result turns there (now ${now}${change})`,
    nothingTips: "Nothing realistic changes this",
    farthest: (label: string, at: string, now: string) => `Nearest: ${label} at ${at} (now ${now}).`,
    noTip: "No single input changes it within its range.",
    reduction: (name: string) =>
      `${name} is cheaper in this share of years, by the share of incidents it prevents`,
    ifPrevented: (share: string) => `prevents ${share}`,
    ifAssumed: (share: string) => `${share}, as assumed`,
    needed: (name: string, needed: string, assumed: string) =>
      `${name} pays off if it prevents at least ${needed} of incidents. You assume ${assumed} (vendor claim).`,
    neededNone: (option: string) => `Whatever share is prevented, ${option} stays cheaper.`,
    commitment: "Commitment",
    term: (months: number) => plural(months, { one: "1 month", other: `${months} months` }),
    leaving: (cost: string) => `leaving after a year costs ${cost}`,
    leavingFree: "leaving after a year costs nothing",
    defaults: (inputs: string) => `Not in the sheet, so at their defaults: ${inputs}.`,
    notPriced: "Not included: hardware, provider risk, company culture, peace of mind.",
  },
  against: {
    label: "Break-fix against",
    best: (name: string) => `${name} (best quote)`,
    own: "the scenario's own contract",
  },
  cards: {
    index: "More about this result",
    openAll: "Open all",
    closeAll: "Close all",
  },
  expected: {
    cashSame: "On cash alone the two cost the same.",
    cash: (option: string, saved: string) => `On cash alone, ${option} costs ${saved} less.`,
    cashRestAdds: (option: string, saved: string, rest: string) =>
      `On cash alone, ${option} costs ${saved} less; time and risk add ${rest} to that.`,
    cashRestFavours: (option: string, saved: string, rest: string, other: string) =>
      `On cash alone, ${option} costs ${saved} less; time and risk favour ${other} by ${rest}.`,
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
    scale: (managed: string, unit: string) =>
      `Expected cost of months 1 to 12${unit === "" ? "" : `, in ${unit}`}, rounded. Difference = break-fix minus ${managed}.`,
    units: { million: "millions", billion: "billions" },
    summary: (option: string, total: string, parts: string) => `${option} ${total}: ${parts}.`,
    band: "Thin line: 9 years in 10 (P5-P95).",
    lines: "What these costs are made of",
    line: "Cost line",
    option: "Option",
    low: "P5",
    high: "P95",
    approximateNote: (share: string) => `Prepaid hours: P5 and P95 are approximate, to about ${share}.`,
  },
  curves: {
    title: "Good years and bad years",
    scope: "Costs shown",
    scopes: { total: "All costs", cash: "Cash only" },
    axis: "Share of years that cost more",
    oneIn: (years: string) => `A 1-in-${years} year`,
    shareOfYears: (share: string) => `In ${share} of years the cost`,
    atLeast: (opening: string, breakFix: string, name: string, managed: string) =>
      `${opening} is at least ${breakFix} with break-fix and ${managed} with ${name}.`,
    oneInAtLeast: (opening: string, breakFix: string, name: string, managed: string) =>
      `${opening} costs at least ${breakFix} with break-fix and ${managed} with ${name}.`,
    summary: (breakFixBad: string, name: string, managedBad: string) =>
      `1 year in 20 costs over ${breakFixBad} with break-fix, over ${managedBad} with ${name}.`,
    reader: "Share of years to read the curves at",
    hint: "Move over the plot, or use the arrow keys.",
    budget: (cap: string) => `budget cap ${cap}`,
    noBudget: "Set a budget cap under Assumptions to see it here.",
    years: "Years that cost less",
    spread: "Bars: P5 to P95; dot: mean.",
    half: "half of years",
    oneInTwenty: "1 in 20",
  },
  difference: {
    title: "Who wins, year by year",
    wins: (name: string, managed: string, breakFix: string) =>
      `${name} is cheaper in ${managed} of years, break-fix in ${breakFix}.`,
    range: (low: string, high: string) => `In 9 years of 10 the difference is between ${low} and ${high}.`,
    axis: (name: string) => `Break-fix minus ${name}`,
    regret: (breakFix: string, name: string, managed: string) =>
      `Compared with choosing in hindsight, break-fix costs ${breakFix} a year too much on average, ${name} ${managed}.`,
    knowing: (worth: string) => `A perfect forecast would be worth at most ${worth} a year.`,
    from: "From",
    to: "To",
    share: "Share of years",
  },
  flips: {
    title: "What would tip it",
    summary: (label: string, turnsAt: string, now: string) =>
      `Smallest change: ${label} from ${now} to ${turnsAt}.`,
    none: "No single input tips the balance within its range.",
    cheaperBelow: (option: string) => `${option} is cheaper below that`,
    throughout: (option: string) => `${option} is cheaper over its whole range`,
    neither: "both cost the same",
    input: "Input",
    now: "Now",
    turnsAt: "Tips at",
    change: "Change",
    points: (change: string) => `${change} points`,
  },
  tornado: {
    title: "What matters most",
    summary: (label: string, swing: string) => `${label} moves the result by ${swing} over its range.`,
    none: "No uncertain input moves the difference.",
    axis: (name: string) => `Break-fix minus ${name}: right of 0, ${name} is cheaper.`,
    ends: "Hollow: the low value. Solid: the high value.",
    today: (amount: string) => `today ${amount}`,
    input: "Input",
    atLow: "At low",
    atHigh: "At high",
    flips: "Bold: can tip the balance on its own.",
    rest: (count: number) =>
      plural(count, { one: "One more input moves it less.", other: `${count} more inputs move it less.` }),
  },
  term: {
    title: "Cash over the term",
    view: "Cash shown",
    views: { cumulative: "Added up", monthly: "By month" },
    month: "Month",
    summary: (months: string, breakFix: string, name: string, managed: string) =>
      `${months} months of cash: break-fix ${breakFix}, ${name} ${managed}.`,
    exitSummary: (name: string, cost: string, month: string) =>
      `Leaving ${name} after month ${month} costs ${cost} more.`,
    exit: (name: string) => `${name} with exit cost`,
    exitColumn: "Cost of leaving",
    at: (month: string, breakFix: string, managed: string, exit: string) =>
      `Month ${month}: break-fix ${breakFix}, ${managed}; leaving then costs ${exit}.`,
    reader: "Month to read",
  },
  assumed: {
    title: "What nobody has stated",
    summary: (count: number) =>
      plural(count, {
        one: "1 default that is not in the sheet could move the result by over 1%.",
        other: `${count} defaults that are not in the sheet could each move the result by over 1%.`,
      }),
    none: "No input that is missing from the sheet could move the result by 1%.",
    effect: (low: string, high: string, swing: string) =>
      `Between ${low} and ${high} the difference moves by ${swing}.`,
  },
  offers: {
    title: "Break-fix and the quotes, best first",
    summary: (ranked: string) => `All costs of year 1: ${ranked}.`,
    cash: "Cash in year 1",
    budget: "Budget to approve (4 years of 5)",
    badYear: "Bad year, 1 in 20, all costs",
    term: (months: number) => `Cash over ${months} months`,
    leaving: "Leaving after month 12",
    chance: "Cheaper than break-fix",
    price: (fee: string) => `Price to ask for: ${fee}`,
    instead: (price: string, now: string) => `${price} (now ${now})`,
    never: "none: break-fix is cheaper even without it",
    inYears: (chance: string) => `in ${chance} of years`,
    shown: "compared above",
    choose: (name: string) => `Compare ${name} with break-fix`,
  },
  terms: {
    title: (name: string) => `Negotiating with ${name}`,
    summary: (label: string, worth: string) => `Worth asking for first: ${label}, ${worth} a year.`,
    summaryLeaving: (label: string, worth: string) =>
      `Worth asking for first: ${label}, ${worth} if you leave after a year.`,
    none: "The contract has no term that could be improved.",
    term: "Term",
    ask: (now: string, better: string) => `${better} instead of ${now}`,
    perYear: "A year",
    onLeaving: "On leaving",
    note: "Less cost in an average year of the term, and less cost of leaving after month 12. Prices a tenth lower, other terms dropped.",
  },
  scenarios: {
    title: "Scenarios side by side",
    summary: (count: number, wins: number, name: string) =>
      `${name} is the better choice in ${wins} of ${count} scenarios.`,
    name: "Scenario",
    verdict: "Verdict",
    verdicts: {
      "break-fix": () => "break-fix",
      managed: (name: string) => name,
      "too close to call": () => "too close",
      "neither fits the budget": () => "neither fits",
    } satisfies Record<Verdict, (name: string) => string> as Record<Verdict, (name: string) => string>,
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
  accuracy: (error: string) => `Calculated, not simulated: chances are right to within ${error}.`,
};
