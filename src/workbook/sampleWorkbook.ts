import { budgetSheet } from "./budgetSheet";
import { comparisonSheet, SAMPLE_SCENARIO_NAMES } from "./comparisonSheet";
import { decisionSheet } from "./decisionSheet";
import { presetsSheet } from "./presetsSheet";
import type { SheetContent } from "./sheetContent";
import { ticketsSheet } from "./ticketsSheet";

/** The workbook that a newcomer sees first: a comparison and its decision, a budget, tickets, typical firms. */
export const SAMPLE_WORKBOOK: readonly SheetContent[] = [
  comparisonSheet(),
  decisionSheet(SAMPLE_SCENARIO_NAMES, SAMPLE_SCENARIO_NAMES[0]!),
  budgetSheet(),
  ticketsSheet(),
  presetsSheet(),
];
