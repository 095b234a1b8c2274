/** A formula with its result: docs, pane help, unit tests and the workbench test all read this list. */
export interface Example {
  readonly formula: string;
  /** Cells the formula refers to, from A1 down and right; null is an empty cell. */
  readonly cells?: readonly (readonly (string | number | null)[])[];
  /** The value, or the rows that spill; numbers hold to 9 digits. */
  readonly result: number | string | readonly (readonly (string | number)[])[];
  /** True when `result` is only the top left of a larger table. */
  readonly isCorner?: true;
  readonly says: string;
}

/** Two scenarios that the comparison's examples share: a three-person office and a clinic of eighty. */
const TWO_SCENARIOS = [
  ["Assumption", "Office", "Clinic"],
  ["Users", 3, 80],
  ["Incidents per user per month", 0.1, 0.5],
  ["Annual revenue", 500_000, 12_000_000],
] as const;

/** Examples of every function, by its name. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  BREAKFIX_COST: [
    {
      formula: "=BREAKFIX_COST(12,2.5,150)",
      result: 4500,
      says: "Twelve incidents of 2.5 hours at 150 each hour.",
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
      says: "Known hours of 1.1 are billed as 1.5; 60 to come out, a fifth of the incidents after hours.",
    },
  ],
  MSP_COST: [
    { formula: "=MSP_COST(40,135)", result: 64800, says: "Forty users at 135 for twelve months." },
    {
      formula: "=MSP_COST(40,135,36,5400,0.04)",
      result: 5400 * 12 * (1 + 1.04 + 1.04 ** 2) + 5400,
      says: "Three years with one month's fee for onboarding and 4 % more each year.",
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
      says: "Two outages: 37 % of the work is lost, and 40 % margin on the revenue that stops for good.",
    },
  ],
  BLOCK_HOURS_COST: [
    {
      formula: "=BLOCK_HOURS_COST(24,2.5,150,50)",
      result: 8610.74538782,
      says: "Fifty hours ahead at 15 % off, and 150 for each hour that the year is expected to need beyond them.",
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
      says: "Four years in five stay within this; the expected invoices are 9000.",
    },
    {
      formula: "=BREAKFIX_QUANTILE(0.95,10,1.1,100,1,0.5,60,0,1.5,0,0,0)",
      result: 15 * 210,
      says: "Known hours and pure chance: at 95 % no more than fifteen invoices of 210.",
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
      says: "What a cap of the year at 12000 is worth.",
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
      says: "To be held beside the expected 9000, so that four years in five stay within both.",
    },
  ],
  BREAKFIX_STDEV: [
    {
      formula: "=BREAKFIX_STDEV(24,2.5,150)",
      result: Math.sqrt(24 * 375 ** 2 * (1 + 1.2 ** 2) + (0.25 * 9000) ** 2),
      says: "Spread of the hours and of the incidents, and of the level of the year.",
    },
  ],
  BREAKFIX_CURVE: [
    {
      formula: "=BREAKFIX_CURVE(0,2.5,150,,,,,,,,,2)",
      result: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      says: "A year without incidents; with incidents the amounts run from P0.1 to P99.9.",
    },
  ],
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
      says: "The table goes on with spread, bad years, downtime, present value and exit cost, and with the other options.",
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
        ["break-fix", 9845.89132807818, 605219.262189],
      ],
      isCorner: true,
      says: "Every scenario in its own column, with the verdict in the last row.",
    },
  ],
  SUPPORT_VERDICT: [
    {
      formula: '=SUPPORT_VERDICT(A1:C4,"Clinic")',
      cells: TWO_SCENARIOS,
      result: [["managed", "", ""]],
      isCorner: true,
      says: "The reasons follow below, each with its figure and what it rests on.",
    },
    {
      formula: '=SUPPORT_VERDICT(A1:C4,"Office")',
      cells: TWO_SCENARIOS,
      result: [["break-fix", "", ""]],
      isCorner: true,
      says: "A small office with few incidents is better off paying by the incident.",
    },
  ],
  SUPPORT_CHECK: [
    {
      formula: "=SUPPORT_CHECK(A1:C4)",
      cells: TWO_SCENARIOS,
      result: "OK",
      says: "Nothing is wrong or odd.",
    },
    {
      formula: "=SUPPORT_CHECK(A1:B2)",
      cells: [
        ["Userz", 25],
        ["Gross margin", 50],
      ],
      result: [
        [1, "Userz", '"Userz" is not a known assumption; did you mean "Users"?'],
        [2, "Gross margin", "Gross margin is 50; a share is a fraction from 0 to 1 (35 % is 0.35)."],
      ],
      says: "Row, name, and what is wrong.",
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
      says: "Month by month over the term, then by contract year, with discount factor and present value.",
    },
  ],
  SUPPORT_BREAKEVEN: [
    {
      formula: '=SUPPORT_BREAKEVEN(A1:C4,"Incidents per user per month","Office")',
      cells: TWO_SCENARIOS,
      result: 0.173575752680498,
      says: "With more incidents than these managed is the cheaper one.",
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
