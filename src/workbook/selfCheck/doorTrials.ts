import type { Trial, TrialGroup } from "./trials";

/** Rows without a ticket below a history. */
const EMPTY_ROWS = 7;

/** What hosts hand over in different ways: empty cells, error cells, refusals; `history` is an example of tickets. */
export function doorTrials(history: Trial): readonly TrialGroup[] {
  const rows = history.cells!.length;
  const ending = new RegExp(`([AB])${rows}\\b`, "g");
  return [
    {
      title: "Empty cells",
      trials: [
        {
          formula: "=BREAKFIX_COST(A1:A3,2,100)",
          cells: [[10], [null], [30]],
          result: [[2000], [0], [6000]],
        },
        { formula: "=BREAKFIX_COST(12,2.5,150,A1)", cells: [[null]], result: 4500 },
        { formula: "=BREAKFIX_COST(12,2.5,150,,,,,A1)", cells: [[null]], result: "#VALUE!" },
        {
          ...history,
          formula: history.formula.replace(ending, `$1${rows + EMPTY_ROWS}`),
          cells: [...history.cells!, ...Array.from({ length: EMPTY_ROWS }, () => [null, null])],
        },
      ],
    },
    {
      title: "Error cells",
      trials: [
        {
          formula: "=BREAKFIX_COST(A1:A3,2,100)",
          cells: [[10], [{ formula: "=NA()" }], [30]],
          result: [[2000], ["#N/A"], [6000]],
        },
      ],
    },
    {
      title: "Refused input",
      trials: [
        { formula: '=MSP_COST("forty",135)', result: "#VALUE!" },
        { formula: "=MSP_COST(40,135,0)", result: "#VALUE!" },
      ],
    },
  ];
}
