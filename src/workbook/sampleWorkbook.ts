import { budgetSheet } from "./budgetSheet";
import { comparisonSheet } from "./comparisonSheet";
import type { SheetContent } from "./sheetContent";
import { ticketsSheet } from "./ticketsSheet";

/** The workbook that a newcomer sees first: a comparison, a budget and a ticket history. */
export const SAMPLE_WORKBOOK: readonly SheetContent[] = [comparisonSheet(), budgetSheet(), ticketsSheet()];
