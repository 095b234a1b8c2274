import type { UndoScope, Workbook } from "../workbook/port/workbook";
import { addInputs } from "./addInputs";
import { addScenario } from "./scenarios/addScenario";
import type { CommandReport } from "./commandReport";
import { deleteScenario } from "./scenarios/deleteScenario";
import { duplicateScenario } from "./scenarios/duplicateScenario";
import { freezeFormulas } from "./freezeFormulas";
import { insertBudgetLines } from "./insertBudgetLines";
import { insertChart } from "./insertChart";
import { insertDecisionMemo } from "./insertDecisionMemo";
import { insertExample } from "./insertExample";
import { insertQuotes } from "./insertQuotes";
import { insertFunction } from "./insertFunction";
import { moveScenario } from "./scenarios/moveScenario";
import { newComparison, type NewComparisonRequest } from "./newComparison";
import type { PlainCommandId } from "./plainCommands";
import { portableCopy } from "./portableCopy";
import { renameScenario } from "./scenarios/renameScenario";
import { repairFormulas } from "./repairFormulas";
import { selfCheck } from "./selfCheck";
import { thawFormulas } from "./thawFormulas";

/** What a user can ask for; one list for ribbon, pane and workbench. */
export interface Command<Request> {
  readonly label: string;
  /** One sentence, as a tooltip says it. */
  readonly description: string;
  /** True when it needs a request; it cannot be a plain button then. */
  readonly needsRequest: boolean;
  /** New sheets cannot always be undone in one step with the rest. */
  readonly scope: UndoScope;
  readonly run: (workbook: Workbook, request: Request) => Promise<CommandReport>;
}

function plain(
  label: string,
  description: string,
  scope: UndoScope,
  run: (workbook: Workbook) => Promise<CommandReport>,
): Command<void> {
  return { label, description, needsRequest: false, scope, run: (workbook) => run(workbook) };
}

function asked<Request>(
  label: string,
  description: string,
  scope: UndoScope,
  run: (workbook: Workbook, request: Request) => Promise<CommandReport>,
): Command<Request> {
  return { label, description, needsRequest: true, scope, run };
}

/** Every command by its id; the ids are those of the manifest's buttons. */
export const COMMANDS = {
  newComparison: {
    ...plain(
      "New comparison",
      "Adds a sheet with assumptions in scenarios and their live results, and one with the decision.",
      "sheets",
      newComparison,
    ),
    run: (workbook: Workbook, request: NewComparisonRequest | undefined) => newComparison(workbook, request),
  },
  insertQuotes: plain(
    "Quotes",
    "Adds a sheet for quotes as they are on paper, and ranks them with break-fix.",
    "sheets",
    insertQuotes,
  ),
  addScenario: asked(
    "Add scenario",
    "Adds a column of assumptions behind the last scenario.",
    "cells",
    addScenario,
  ),
  duplicateScenario: asked(
    "Duplicate scenario",
    "Puts a copy beside a scenario.",
    "cells",
    duplicateScenario,
  ),
  renameScenario: asked("Rename scenario", "Gives a scenario another name.", "cells", renameScenario),
  deleteScenario: asked(
    "Delete scenario",
    "Takes a scenario out of the assumptions.",
    "cells",
    deleteScenario,
  ),
  moveScenario: asked(
    "Move scenario",
    "Lets a scenario change places with its neighbour.",
    "cells",
    moveScenario,
  ),
  addInputs: asked(
    "Add inputs to the sheet",
    "Adds rows for inputs that the assumptions do not have, each in its group.",
    "cells",
    addInputs,
  ),
  insertFunction: asked("Insert function", "Puts a formula into the selected cell.", "cells", insertFunction),
  insertExample: asked(
    "Insert example",
    "Puts an example of a function at the selection, with the cells that it reads.",
    "cells",
    insertExample,
  ),
  insertBudgetLines: asked(
    "Insert budget lines",
    "Inserts twelve months of an option's budget, with live formulas and the management reserve.",
    "sheets",
    insertBudgetLines,
  ),
  insertChart: asked(
    "Insert chart",
    "Inserts a chart with its live cells at the selection.",
    "cells",
    insertChart,
  ),
  insertDecisionMemo: asked(
    "Decision memo",
    "Adds a sheet to print: question, verdict, table, chart, reasons, and what is not priced.",
    "sheets",
    insertDecisionMemo,
  ),
  portableCopy: asked(
    "Portable copy",
    "Adds sheets of plain formulas that recalculate for people without the add-in.",
    "sheets",
    portableCopy,
  ),
  freezeFormulas: plain(
    "Freeze to values",
    "Replaces our formulas with their values for colleagues without the add-in, and keeps them on a sheet.",
    "sheets",
    freezeFormulas,
  ),
  thawFormulas: plain(
    "Thaw formulas",
    "Puts frozen formulas back where nobody has changed their values.",
    "cells",
    thawFormulas,
  ),
  repairFormulas: plain(
    "Repair formulas",
    "Enters formulas again that show an error such as #NAME? or #BUSY!.",
    "cells",
    repairFormulas,
  ),
  selfCheck: asked(
    "Self-check",
    "Tries what the add-in relies on, on sheets of its own, and adds a sheet that says what came.",
    "sheets",
    selfCheck,
  ),
} as const;

export type CommandId = keyof typeof COMMANDS;

/** The request a command needs: none for a plain one. */
export type RequestOf<Id extends CommandId> = Parameters<(typeof COMMANDS)[Id]["run"]>[1];

/**
 * Does what the user asks for, in one conversation with the workbook. Rejects with a `CommandRefusal` or a
 * `WorkbookProblem`, whose message is a sentence for the user.
 */
export function runCommand<Id extends CommandId>(
  workbook: Workbook,
  id: Id,
  request: RequestOf<Id>,
): Promise<CommandReport> {
  const command = COMMANDS[id] as Command<RequestOf<Id>>;
  return workbook.batch((session) => command.run(session, request), command.scope);
}

/** Does a command that needs no request. */
export function runPlainCommand(workbook: Workbook, id: PlainCommandId): Promise<CommandReport> {
  return runCommand(workbook, id, undefined);
}
