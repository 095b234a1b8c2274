import type { Example } from "./example";
import { COMPARISON_EXAMPLES } from "./comparisonExamples";
import type { FunctionName } from "./functionTable";

/** Twelve tickets from January to May 2027: the day each was opened, and its hours. */
const TICKETS = [
  ["Opened", "Hours"],
  [46400, 1.5],
  [46425, 0.5],
  [46431, 2.25],
  [46440, 0.75],
  [46447, 1],
  [46452, 4],
  [46461, 0.25],
  [46468, 1.5],
  [46480, 0.5],
  [46489, 3],
  [46496, 1.25],
  [46510, 0.75],
] as const;

/** Examples of every function, by name. */
export const EXAMPLES: Readonly<Record<FunctionName, readonly Example[]>> = {
  BREAKFIX_COST: [
    {
      formula: "=BREAKFIX_COST(12,2.5,150)",
      result: 4500,
      says: "Twelve incidents of 2.5 hours each, at 150 an hour.",
    },
    {
      formula: "=BREAKFIX_COST(A1:A3,2,100)",
      cells: [[10], [20], [30]],
      result: [[2000], [4000], [6000]],
      says: "A column of incident counts gives a column of costs.",
    },
    {
      formula: "=BREAKFIX_COST(10,1.1,100,1,0.5,60,0.2,1.5,0,0)",
      result: 10 * (60 + 100 * 1.5 * 1.1),
      says: "Hours known to be 1.1 are billed as 1.5; each call-out costs 60, and a fifth of the incidents are after hours.",
    },
  ],
  MSP_COST: [
    { formula: "=MSP_COST(40,135)", result: 64800, says: "Forty users at 135 for twelve months." },
    {
      formula: "=MSP_COST(40,135,36,5400,0.04)",
      result: 5400 * 12 * (1 + 1.04 + 1.04 ** 2) + 5400,
      says: "Three years, with one month's fee for onboarding and an increase of 4 % each year.",
    },
  ],
  DOWNTIME_COST: [
    {
      formula: "=DOWNTIME_COST(12,4,5,45)",
      result: 12 * 4 * 5 * 45,
      says: "Twelve incidents that hold five people up for four hours each.",
    },
    {
      formula: "=DOWNTIME_COST(2,8,20,45,0.37,2000,0.29,0.5,0.4)",
      result: 2 * 8 * (20 * 45 * 0.37 + 2000 * 0.29 * 0.5 * 0.4),
      says: "Two outages: 37 % of the work is lost, and a margin of 40 % on the revenue that does not come back.",
    },
  ],
  BLOCK_HOURS_COST: [
    {
      formula: "=BLOCK_HOURS_COST(24,2.5,150,50)",
      result: 8610.74538782,
      says: "Fifty prepaid hours at 15 % off, and 150 for each hour that the year is expected to need beyond them.",
    },
    {
      formula: "=BLOCK_HOURS_COST(0,2.5,150,50,0.1)",
      result: 50 * 150 * 0.9,
      says: "A year without incidents still costs the block.",
    },
  ],
  BREAKFIX_QUANTILE: [
    {
      formula: "=BREAKFIX_QUANTILE(0.8,24,2.5,150)",
      result: 11840.7291684,
      says: "Four years in five stay within this amount; the expected invoices are 9000.",
    },
    {
      formula: "=BREAKFIX_QUANTILE(0.95,10,1.1,100,1,0.5,60,0,1.5,0,0,0)",
      result: 15 * 210,
      says: "Known hours and pure chance: with 95 % probability, no more than fifteen invoices of 210.",
    },
  ],
  BREAKFIX_PROB_OVER: [
    {
      formula: "=BREAKFIX_PROB_OVER(12000,24,2.5,150)",
      result: 0.18985921517,
      says: "Nearly one year in five costs more than 12000.",
    },
  ],
  BREAKFIX_OVERRUN: [
    {
      formula: "=BREAKFIX_OVERRUN(12000,24,2.5,150)",
      result: 508.910563875,
      says: "What capping the year at 12000 is worth.",
    },
  ],
  BREAKFIX_TAIL_MEAN: [
    {
      formula: "=BREAKFIX_TAIL_MEAN(0.95,24,2.5,150)",
      result: 18024.4264618,
      says: "The mean of the worst year in twenty.",
    },
  ],
  BREAKFIX_RESERVE: [
    {
      formula: "=BREAKFIX_RESERVE(0.8,24,2.5,150)",
      result: 11840.7291684 - 9000,
      says: "Held on top of the expected 9000, it covers four years in five.",
    },
  ],
  BREAKFIX_STDEV: [
    {
      formula: "=BREAKFIX_STDEV(24,2.5,150)",
      result: Math.sqrt(24 * 375 ** 2 * (1 + 1.2 ** 2) + (0.25 * 9000) ** 2),
      says: "It comes from the spread of the hours, the chance number of incidents, and the spread between years.",
    },
  ],
  BREAKFIX_CURVE: [
    {
      formula: "=BREAKFIX_CURVE(0,2.5,150,,,,,,,,,2)",
      result: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      says: "A year without incidents; with incidents, the amounts run from P0.1 to P99.9.",
    },
  ],
  ...COMPARISON_EXAMPLES,
  INCIDENTS_FIT: [
    {
      formula: "=INCIDENTS_FIT(A1:A13,B1:B13,0.25,20)",
      cells: TICKETS,
      result: [
        ["quantity", "value", "low", "high"],
        ["incidents per month", (10 / 89) * (365.25 / 12), 1.8401168808419, 6.3561265348218],
        ["incidents per user per month", ((10 / 89) * (365.25 / 12)) / 20, 0.0920058440421, 0.3178063267406],
        ["dispersion of months", 0.1],
      ],
      hasDates: true,
      isCorner: true,
      says: "Dates are days as Excel counts them. The history may not cover all of January and May 2027, so February to April count; the hours are of all tickets. Below follow the spread between years, the hours, the days that count, and remarks.",
    },
  ],
  INCIDENTS_FIT_MONTHS: [
    {
      formula: "=INCIDENTS_FIT_MONTHS(A1:A4,B1:B4,C1:C4)",
      cells: [
        ["Month", "Tickets", "Average hours"],
        [46388, 9, 2],
        [46419, 12, 1.5],
        [46447, 9, 2.5],
      ],
      result: [
        ["quantity", "value", "low", "high"],
        ["incidents per month", (30 / 90) * (365.25 / 12), 7.09382213493417, 14.5109268416599],
        ["dispersion of months", 0.3],
      ],
      hasDates: true,
      isCorner: true,
      says: "January to March 2027, each by its first day: thirty tickets in ninety days. Below follow the mean hours, weighted with the counts, and remarks: three months say nothing about years.",
    },
  ],
  INCIDENTS_CHANGE: [
    {
      formula: "=INCIDENTS_CHANGE(A1:A13,B1,0.35)",
      cells: TICKETS.map(([date], row) => [date, row === 0 ? 46463 : null]),
      result: [
        ["quantity", "value", "low", "high"],
        ["incidents per month before", (6 / 44) * (365.25 / 12)],
        ["incidents per month after", (4 / 45) * (365.25 / 12)],
        ["after divided by before", 0.651851851851852, 0.13529671847513, 2.74882084060655],
        ["reduction", 1 - 0.651851851851852, 1 - 2.74882084060655, 1 - 0.13529671847513],
        ["chance of the promised reduction", 0.489240164246969],
      ],
      hasDates: true,
      isCorner: true,
      says: "The same tickets before and after 17 March 2027: ten are far too few to say whether the promised 35 % came.",
    },
  ],
};
