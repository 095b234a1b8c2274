import { type FieldName, SCENARIO_FIELDS } from "../model/assumptions/scenario";
import { fieldIssue } from "../model/assumptions/fieldLimits";
import type { TicketFit } from "../model/evidence/ticketFit";
import { ticketInputs } from "../model/evidence/ticketInputs";
import type { Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import type { CommandStatement } from "./commandSentences";
import { readScenarios, scenarioNamed } from "./scenarios/readScenarios";

export interface ApplyTicketsRequest {
  readonly fit: TicketFit;
  /** Name of a scenario; the first one without it. */
  readonly scenario?: string;
}

/** Writes rate, spread and hours of a ticket history into a scenario, and reports inputs that have no row in the sheet. */
export async function applyTickets(
  workbook: Workbook,
  { fit, scenario: wanted }: ApplyTicketsRequest,
): Promise<CommandReport> {
  const { layout, scenarios } = await readScenarios(workbook);
  const { name, column, outcome } = scenarioNamed(scenarios, wanted);
  if (!outcome.ok) throw new CommandRefusal(["scenarioFaulty", name, outcome.issues[0]!]);
  const { users } = outcome.value;
  if (users === 0) throw new CommandRefusal(["noUsers", name]);
  const values = ticketInputs(fit, users);
  const impossible = values
    .map(([field, value]) => fieldIssue(field, value))
    .find((issue) => issue?.kind === "error");
  if (impossible) throw new CommandRefusal(["issue", impossible]);
  const placed = values.flatMap(([field, value]) => {
    const row = layout.rows.get(field);
    return row === undefined ? [] : [{ field, edit: { row, column, value } }];
  });
  if (placed.length === 0) throw new CommandRefusal(["noTicketRows"]);
  await workbook.writeAssumptions(placed.map(({ edit }) => edit));
  const labels = (fields: readonly FieldName[]) => fields.map((field) => SCENARIO_FIELDS[field].label);
  const missing = values.map(([field]) => field).filter((field) => !layout.rows.has(field));
  const written: CommandStatement = ["ticketsApplied", name, labels(placed.map(({ field }) => field))];
  return commandReport(missing.length === 0 ? [written] : [written, ["notInSheet", labels(missing)]]);
}
