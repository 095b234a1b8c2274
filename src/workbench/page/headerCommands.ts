import type { CommandReport } from "../../commands/commandReport";
import { COMMANDS, runCommand, runPlainCommand } from "../../commands/commands";
import type { PlainCommandId } from "../../commands/plainCommands";
import { OPTION_NAMES } from "../../model/decision/comparison";
import type { Workbook } from "../../workbook/port/workbook";
import { CHART_NAMES } from "../../workbook/sheets/chartBlock";

/** One command of the header's menus; `scenario` is the one that the pane shows, the first one without it. */
export interface HeaderCommand {
  readonly label: string;
  readonly description?: string;
  readonly run: (workbook: Workbook, scenario: string | undefined) => Promise<CommandReport>;
}

const plain = (id: PlainCommandId): HeaderCommand => ({
  label: COMMANDS[id].label,
  description: COMMANDS[id].description,
  run: (workbook) => runPlainCommand(workbook, id),
});

/** A request for the scenario on show, or for the first one. */
const forScenario = (scenario: string | undefined) => (scenario === undefined ? {} : { scenario });

/** What is put into the workbook. */
export const INSERT_COMMANDS: readonly HeaderCommand[] = [
  plain("newComparison"),
  plain("insertQuotes"),
  ...CHART_NAMES.map((chart): HeaderCommand => ({
    label: `Chart: ${chart}`,
    run: (workbook, scenario) => runCommand(workbook, "insertChart", { chart, ...forScenario(scenario) }),
  })),
  ...OPTION_NAMES.map((option): HeaderCommand => ({
    label: `Budget lines: ${option}`,
    run: (workbook, scenario) =>
      runCommand(workbook, "insertBudgetLines", { option, ...forScenario(scenario) }),
  })),
];

/** What is made to be handed on. */
export const SHARE_COMMANDS: readonly HeaderCommand[] = [
  {
    label: "Decision memo",
    description: COMMANDS.insertDecisionMemo.description,
    run: (workbook, scenario) => runCommand(workbook, "insertDecisionMemo", forScenario(scenario)),
  },
  {
    label: "Portable copy",
    description: COMMANDS.portableCopy.description,
    run: (workbook, scenario) => runCommand(workbook, "portableCopy", forScenario(scenario)),
  },
];

/** What keeps a workbook in order. */
export const MAINTENANCE_COMMANDS: readonly HeaderCommand[] = [
  plain("freezeFormulas"),
  plain("thawFormulas"),
  plain("repairFormulas"),
  {
    label: COMMANDS.selfCheck.label,
    description: COMMANDS.selfCheck.description,
    run: (workbook) => runCommand(workbook, "selfCheck", {}),
  },
];
