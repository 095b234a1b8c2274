import { cellAddress } from "../workbook/port/cellAddress";
import { comparisonSheet } from "../workbook/sheets/comparisonSheet";
import { decisionSheet } from "../workbook/sheets/decisionSheet";
import { freeSheetName } from "../workbook/port/freeSheetName";
import { TYPICAL_TERMS } from "../model/assumptions/typicalTerms";
import { isLost, type OutlineName } from "../workbook/port/outlineName";
import type { NamedInputs } from "../workbook/sheets/sampleScenarios";
import { ASSUMPTIONS_NAME, type Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";

/** A typical contract, and what differs most from firm to firm: how often something breaks. */
const START_SCENARIOS: readonly NamedInputs[] = [
  { name: "Base case", values: TYPICAL_TERMS },
  { name: "Many incidents", values: { ...TYPICAL_TERMS, incidentsPerUserPerMonth: 0.5 } },
  { name: "Few incidents", values: { ...TYPICAL_TERMS, incidentsPerUserPerMonth: 0.1 } },
];

export interface NewComparisonRequest {
  /** Scenarios to start with; without any, a typical contract with usual, more and fewer incidents. */
  readonly scenarios?: readonly NamedInputs[];
}

/** Adds a sheet with assumptions and live results, and one with the decision that follows from them. */
export async function newComparison(
  workbook: Workbook,
  { scenarios = START_SCENARIOS }: NewComparisonRequest = {},
): Promise<CommandReport> {
  const { sheetNames, names } = await workbook.readOutline();
  const existing = names.find(({ name }) => name.toLowerCase() === ASSUMPTIONS_NAME.toLowerCase());
  if (existing && !isLost(existing)) throw secondRefusal(existing);
  const comparison = freeSheetName("Comparison", sheetNames);
  const decision = freeSheetName("Decision", [...sheetNames, comparison]);
  await workbook.addSheets([
    comparisonSheet({ name: comparison, scenarios, note: "Change a blue number: results and pane follow." }),
    decisionSheet({ name: decision, scenarios }),
  ]);
  const place = { sheet: comparison, row: 0, column: 0 };
  await workbook.select(place);
  return commandReport([["comparisonAdded", comparison, decision, scenarios.length]], cellAddress(place));
}

/** One workbook has one set of assumptions, because cells and pane find it by its name. */
function secondRefusal({ address, formula }: OutlineName): CommandRefusal {
  if (address === undefined) return new CommandRefusal(["nameTaken", ASSUMPTIONS_NAME, formula]);
  return new CommandRefusal(["assumptionsThere", address, ASSUMPTIONS_NAME]);
}
