import { cellAddress } from "../workbook/port/cellAddress";
import { comparisonSheet } from "../workbook/sheets/comparisonSheet";
import { DECISION_NAME, decisionSheet } from "../workbook/sheets/decisionSheet";
import { freeSheetName } from "../workbook/port/freeSheetName";
import { fieldLimits } from "../model/assumptions/fieldLimits";
import { SCENARIO_FIELDS } from "../model/assumptions/scenario";
import { TYPICAL_TERMS } from "../model/assumptions/typicalTerms";
import { liveName, type OutlineName } from "../workbook/port/outlineName";
import type { NamedInputs } from "../workbook/sheets/sampleScenarios";
import { ASSUMPTIONS_NAME, QUOTES_NAME, type Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";

type Values = NamedInputs["values"];

/** How often something breaks differs most from firm to firm: the same firm with more and with fewer incidents. */
const MORE_INCIDENTS = 2;
const FEWER_INCIDENTS = 0.4;

/** A typical contract and the figures that are known, with as many incidents as stated, more and fewer. */
function startScenarios(known: Values): readonly NamedInputs[] {
  const values = { ...TYPICAL_TERMS, ...known };
  const field = "incidentsPerUserPerMonth";
  const rate = values[field] ?? SCENARIO_FIELDS[field].default;
  const times = (factor: number) => Math.min(fieldLimits(field).max, rate * factor);
  return [
    { name: "Base case", values },
    { name: "Many incidents", values: { ...values, [field]: times(MORE_INCIDENTS) } },
    { name: "Few incidents", values: { ...values, [field]: times(FEWER_INCIDENTS) } },
  ];
}

export interface NewComparisonRequest {
  /** Scenarios to start with; without any, a typical contract with usual, more and fewer incidents. */
  readonly scenarios?: readonly NamedInputs[];
  /** What is known of the firm, for all scenarios to start with that are not given. */
  readonly values?: Values;
}

/** Adds a sheet with assumptions and live results, and one with the decision that follows from them. */
export async function newComparison(
  workbook: Workbook,
  { values = {}, scenarios = startScenarios(values) }: NewComparisonRequest = {},
): Promise<CommandReport> {
  const { sheetNames, names } = await workbook.readOutline();
  const existing = liveName(names, ASSUMPTIONS_NAME);
  if (existing) throw secondRefusal(existing);
  const comparison = freeSheetName("Comparison", sheetNames);
  const decision = freeSheetName(DECISION_NAME, [...sheetNames, comparison]);
  await workbook.addSheets([
    comparisonSheet({ name: comparison, scenarios, note: "Change a blue number: results and pane follow." }),
    decisionSheet({ name: decision, scenarios, hasQuotes: liveName(names, QUOTES_NAME) !== undefined }),
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
