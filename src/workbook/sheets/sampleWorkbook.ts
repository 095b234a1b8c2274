import { budgetSheet } from "./budgetSheet";
import { comparisonSheet } from "./comparisonSheet";
import { DECISION_NAME, decisionSheet } from "./decisionSheet";
import { evidenceSheet } from "./evidenceSheet";
import { quotesSheet, SAMPLE_QUOTES } from "./quotesSheet";
import { presetsSheet } from "./presetsSheet";
import { SAMPLE_CURRENCY, SAMPLE_SCENARIOS } from "./sampleScenarios";
import type { SheetContent } from "../port/sheetContent";

/** The workbook that a newcomer sees first: a comparison and its decision, quotes, a budget, evidence, typical firms. */
export const SAMPLE_WORKBOOK: readonly SheetContent[] = [
  comparisonSheet({
    name: "Comparison",
    scenarios: SAMPLE_SCENARIOS,
    note: "Change a blue number: results and pane follow. Sample data.",
    currency: SAMPLE_CURRENCY,
    quoteCount: SAMPLE_QUOTES.length,
  }),
  decisionSheet({
    name: DECISION_NAME,
    scenarios: SAMPLE_SCENARIOS,
    currency: SAMPLE_CURRENCY,
    hasQuotes: true,
  }),
  quotesSheet({ name: "Quotes", quotes: SAMPLE_QUOTES, currency: SAMPLE_CURRENCY }),
  budgetSheet(),
  evidenceSheet(),
  presetsSheet(),
];
