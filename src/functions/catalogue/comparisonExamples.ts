import type { COMPARISON_FUNCTIONS } from "./comparisonFunctions";
import type { Example } from "./example";

/** Two scenarios that these examples share: an office of three people and a clinic of eighty. */
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

const TWO_SCENARIOS = [
  ["Assumption", "Office", "Clinic"],
  ["Users", 3, 80],
  ["Incidents per user per month", 0.1, 0.5],
  ["Annual revenue", 500_000, 12_000_000],
] as const;

/** Examples of the functions that read a range of assumptions. */
export const COMPARISON_EXAMPLES: Readonly<Record<keyof typeof COMPARISON_FUNCTIONS, readonly Example[]>> = {
  SUPPORT_COMPARE: [
    {
      formula: '=SUPPORT_COMPARE(A1:C4,"Office")',
      cells: TWO_SCENARIOS,
      result: [
        ["measure", "break-fix", "managed"],
        ["cash", 1561.1059049629, 6468.0286462983],
        ["time", 3847.50256300954, 1350.02086684968],
        ["risk", 4437.28286010575, 3024.3608273607],
        ["total", 9845.89132807818, 10842.4103405084],
      ],
      isCorner: true,
      says: "The table continues with spread, bad years, downtime, present value and exit cost, and with the other options.",
    },
  ],
  SUPPORT_COST: [
    {
      formula: '=SUPPORT_COST(A1:C4,"managed","total","Office")',
      cells: TWO_SCENARIOS,
      result: 10842.4103405084,
      says: "One figure of the comparison.",
    },
  ],
  SUPPORT_SCENARIOS: [
    {
      formula: "=SUPPORT_SCENARIOS(A1:C4)",
      cells: TWO_SCENARIOS,
      result: [
        ["option", "Office", "Clinic"],
        ["break-fix", 9845.89132807818, 605247.207674845],
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
        [1, 3, 450, 494.665327123536, 0, 944.665327123536],
        [2, 3.00739880931691, 451.109821397537, 44.794438792401, 0, 1440.56958731347],
      ],
      isCorner: true,
      says: "Month by month over the term and then by contract year, with discount factor and present value.",
    },
  ],
  SUPPORT_BREAKEVEN: [
    {
      formula: '=SUPPORT_BREAKEVEN(A1:C4,"Incidents per user per month","Office")',
      cells: TWO_SCENARIOS,
      result: 0.173575752680498,
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
        [3, -996.5190124302, 4421.12108695971],
        [10, -11174.9740485479, 8497.64360052195],
        [25, -31082.903060622, 26712.6404183583],
      ],
      says: "Break-fix minus managed: negative where break-fix is cheaper.",
    },
  ],
  SUPPORT_CURVE: [
    {
      formula: '=SUPPORT_CURVE(A1:C4,"managed",3,"Office")',
      cells: TWO_SCENARIOS,
      result: [[7548.0286463, 0.9309868026]],
      isCorner: true,
      says: "Amount, probability that the year costs more, estimated error; the amounts run from P0.1 to P99.9.",
    },
  ],
  SUPPORT_EXIT: [
    {
      formula: '=SUPPORT_EXIT(A1:C4,"Office")',
      cells: TWO_SCENARIOS,
      result: [
        ["month", "fees during notice", "exit fee", "changing provider", "exit cost"],
        [1, 1778.46452912647, 7695.03060034509, 2500, 11973.4951294716],
      ],
      isCorner: true,
      says: "What leaving costs after each month of the term.",
    },
  ],
};
