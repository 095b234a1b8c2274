import type { COMPARISON_FUNCTIONS } from "./comparisonFunctions";
import type { Example } from "./example";

/** The twelve inputs without which a comparison rests on defaults. */
const ESSENTIAL_INPUTS = [
  ["Users", 25],
  ["Incidents per user per month", 0.25],
  ["Hands-on hours per incident", 1.4],
  ["Break-fix hourly rate", 150],
  ["Managed fee per user per month", 140],
  ["Onboarding, months of fee", 1],
  ["Incident reduction, managed", 0.3],
  ["Loaded hourly wage", 45],
  ["Annual revenue", 4000000],
  ["Wait hours, break-fix", 9],
  ["Wait hours, managed", 4],
  ["Contract term", 36],
];

/** Two scenarios that these examples share: an office of three people and a clinic of eighty. */
const TWO_SCENARIOS = [
  ["Assumption", "Office", "Clinic"],
  ["Users", 3, 80],
  ["Incidents per user per month", 0.05, 0.5],
  ["Annual revenue", 500_000, 12_000_000],
] as const;

/** A firm of sixty in A:B, and two quotes as they are on paper in D:F. */
const FIRM_AND_QUOTES = [
  ["Users", 60, null, "Term", "Per user", "Per device"],
  ["Incidents per user per month", 0.3, null, "Fee per user", 145, ""],
  ["Project hours per year", 80, null, "Fee per workstation", "", 95],
  [null, null, null, "Devices", "", 60],
  [null, null, null, "Fee per server", "", 210],
  [null, null, null, "Number of servers", "", 3],
  [null, null, null, "Fee per site", "", 350],
  [null, null, null, "Number of sites", "", 2],
  [null, null, null, "Contract term", 12, 36],
  [null, null, null, "Onboarding, months of fee", 2, ""],
  [null, null, null, "Escalator", 0.04, ""],
  [null, null, null, "Out-of-scope work", 0.1, ""],
  [null, null, null, "Project rate", "", 165],
  [null, null, null, "Notice in days", "", 60],
  [null, null, null, "Exit fee", "", 0.5],
] as const;

/** Examples of the functions that read a range of assumptions. */
export const COMPARISON_EXAMPLES: Readonly<Record<keyof typeof COMPARISON_FUNCTIONS, readonly Example[]>> = {
  SUPPORT_COMPARE: [
    {
      formula: '=SUPPORT_COMPARE(A1:C4,"Office")',
      cells: TWO_SCENARIOS,
      result: [
        ["measure", "break-fix", "managed"],
        ["cash", 1040.02166095493, 5400],
        ["time", 3539.00708861538, 1213.01970110625],
        ["risk", 4436.60940637688, 3024.14895946381],
        ["total", 9015.63815594719, 9637.16866057006],
      ],
      isCorner: true,
      says: "The table continues with spread, bad years, downtime, present value and exit cost, and with the other options.",
    },
  ],
  SUPPORT_COST: [
    {
      formula: '=SUPPORT_COST(A1:C4,"managed","total","Office")',
      cells: TWO_SCENARIOS,
      result: 9637.16866057006,
      says: "One figure of the comparison.",
    },
  ],
  SUPPORT_SCENARIOS: [
    {
      formula: "=SUPPORT_SCENARIOS(A1:C4)",
      cells: TWO_SCENARIOS,
      result: [
        ["option", "Office", "Clinic"],
        ["break-fix", 9015.63815594719, 592590.62328282],
      ],
      isCorner: true,
      says: "Every scenario in its own column, with the verdict in the last row.",
    },
  ],
  SUPPORT_VERDICT: [
    {
      formula: '=SUPPORT_VERDICT(A1:C4,"Clinic")',
      cells: TWO_SCENARIOS,
      result: [["managed"]],
      isCorner: true,
      says: "The reasons follow below, each with its figure and what it rests on.",
    },
    {
      formula: '=SUPPORT_VERDICT(A1:C4,"Office")',
      cells: TWO_SCENARIOS,
      result: [["break-fix"]],
      isCorner: true,
      says: "A small office with few incidents is better off paying by the incident.",
    },
  ],
  SUPPORT_CHECK: [
    {
      formula: "=SUPPORT_CHECK(A1:B12)",
      cells: ESSENTIAL_INPUTS,
      result: "OK",
      says: "Nothing is wrong or odd.",
    },
    {
      formula: "=SUPPORT_CHECK(A1:B3)",
      cells: [
        ["Userz", 25],
        ["Break-fix hourly rate", 150],
        ["Gross margin", 50],
      ],
      result: [
        [1, "Userz", '"Userz" is not a known assumption; did you mean "Users"?'],
        [3, "Gross margin", "Gross margin is 50; a share is a fraction from 0 to 1 (35 % is 0.35)."],
      ],
      isCorner: true,
      says: "The row, the name, and what is wrong; then the essential inputs that rest on their defaults.",
    },
  ],
  SUPPORT_BUDGET: [
    {
      formula: '=SUPPORT_BUDGET(A1:C4,"managed","Office")',
      cells: TWO_SCENARIOS,
      result: [
        ["month", "users", "managed fees", "other cash", "reserve", "cumulative"],
        [1, 3, 450, 0, 0, 450],
        [2, 3, 450, 0, 0, 900],
      ],
      isCorner: true,
      says: "Month by month over the term and then by contract year, with discount factor and present value.",
    },
  ],
  SUPPORT_BREAKEVEN: [
    {
      formula: '=SUPPORT_BREAKEVEN(A1:C4,"Incidents per user per month","Office")',
      cells: TWO_SCENARIOS,
      result: 0.0966608153489981,
      says: "With more incidents than this, managed is cheaper.",
    },
  ],
  SUPPORT_SENSITIVITY: [
    {
      formula: '=SUPPORT_SENSITIVITY(A1:C4,"Clinic")',
      cells: TWO_SCENARIOS,
      result: [["input", "low", "high", "difference at low", "difference at high"]],
      isCorner: true,
      says: "Break-fix minus managed at both ends of every uncertain input, the largest swing first.",
    },
  ],
  SUPPORT_GRID: [
    {
      formula: '=SUPPORT_GRID(A1:C4,"Users",E1:E3,"Incidents per user per month",F1:G1)',
      cells: [
        [...TWO_SCENARIOS[0], null, 3, 0.1, 0.5],
        [...TWO_SCENARIOS[1], null, 10],
        [...TWO_SCENARIOS[2], null, 25],
        TWO_SCENARIOS[3],
      ],
      result: [
        ["Users down, Incidents per user per month across", 0.1, 0.5],
        [3, 44.4785438411946, 5372.55093155371],
        [10, -7740.82105824317, 11491.0529211319],
        [25, -22689.1816816025, 33274.2498043352],
      ],
      says: "Break-fix minus managed: negative where break-fix is cheaper.",
    },
  ],
  SUPPORT_CURVE: [
    {
      formula: '=SUPPORT_CURVE(A1:C4,"managed",3,"Office")',
      cells: TWO_SCENARIOS,
      result: [[6479.99999999999, 0.756358097147806]],
      isCorner: true,
      says: "Amount, probability that the year costs more, estimated error; the amounts run from P0.1 to P99.9.",
    },
  ],
  SUPPORT_QUOTES: [
    {
      formula: "=SUPPORT_QUOTES(A1:B3,D1:F15)",
      cells: FIRM_AND_QUOTES,
      result: [
        ["offer", "total", "cash of year 1", "cash a month afterwards"],
        ["Per device", 173755.188301964, 97560, 8130],
        ["Per user", 220435.188301964, 144240, 10952.8],
        ["break-fix", 239150.261301738, 82802.5993145916, 6900.2166095493],
      ],
      isCorner: true,
      says: "Best first. Further columns: a good budget, bad years, the term, chances, the price at which each quote would win, what leaving costs.",
    },
  ],
  SUPPORT_EXIT: [
    {
      formula: '=SUPPORT_EXIT(A1:C6,"Office")',
      cells: [...TWO_SCENARIOS, ["Exit fee, share of remaining fees", 0.5, 0.5], ["Notice period", 60, 90]],
      result: [
        ["month", "fees during notice", "exit fee", "changing provider", "exit cost"],
        [1, 887.063655030801, 7431.4681724846, 2500, 10818.5318275154],
      ],
      isCorner: true,
      says: "What leaving costs after each month of the term.",
    },
  ],
};
