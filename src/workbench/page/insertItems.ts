import type { CommandReport } from "../../commands/commandReport";
import { runCommand } from "../../commands/commands";
import { OPTION_NAMES } from "../../model/decision/comparison";
import { CHART_NAMES } from "../../workbook/sheets/chartBlock";
import type { Workbook } from "../../workbook/port/workbook";

/** One thing that the menu inserts, for the first scenario. */
export interface InsertItem {
  readonly label: string;
  readonly run: (workbook: Workbook) => Promise<CommandReport>;
}

/** Charts, budgets and the memo; other scenarios are chosen in the cells that they bring. */
export const INSERT_ITEMS: readonly InsertItem[] = [
  ...CHART_NAMES.map((chart) => ({
    label: `Chart: ${chart}`,
    run: (workbook: Workbook) => runCommand(workbook, "insertChart", { chart }),
  })),
  ...OPTION_NAMES.map((option) => ({
    label: `Budget lines: ${option}`,
    run: (workbook: Workbook) => runCommand(workbook, "insertBudgetLines", { option }),
  })),
  { label: "Decision memo", run: (workbook) => runCommand(workbook, "insertDecisionMemo", {}) },
  { label: "Self-check", run: (workbook) => runCommand(workbook, "selfCheck", {}) },
];
