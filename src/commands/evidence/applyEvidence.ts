import { fieldIssue } from "../../model/assumptions/fieldLimits";
import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { AssumptionsLayout } from "../../model/assumptions/assumptionsLayout";
import type { EvidenceInput } from "../../model/evidence/evidenceInputs";
import type { CellEdit, Workbook } from "../../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "../commandReport";
import type { CommandStatement } from "../commandSentences";
import { readScenarios, scenarioNamed } from "../scenarios/readScenarios";

export interface ApplyEvidenceRequest {
  readonly inputs: readonly EvidenceInput[];
  /** Name of a scenario; the first one without it. */
  readonly scenario?: string;
}

/**
 * Writes what a history says into a scenario: each value, its interval as Low and High, and as its note what it rests on.
 * Reports inputs that have no row in the sheet.
 */
export async function applyEvidence(
  workbook: Workbook,
  { inputs, scenario: asked }: ApplyEvidenceRequest,
): Promise<CommandReport> {
  const { layout, scenarios } = await readScenarios(workbook);
  const { name, column } = scenarioNamed(scenarios, asked);
  const impossible = inputs
    .map(({ field, value }) => fieldIssue(field, value))
    .find((issue) => issue?.kind === "error");
  if (impossible) throw new CommandRefusal(["issue", impossible]);
  const placed = inputs.filter(({ field }) => layout.rows.has(field));
  if (placed.length === 0) throw new CommandRefusal(["noTicketRows"]);
  await workbook.writeAssumptions(placed.flatMap((input) => editsOf(input, layout, column)));
  const labels = (fields: readonly EvidenceInput[]) =>
    fields.map(({ field }) => SCENARIO_FIELDS[field].label);
  const missing = inputs.filter(({ field }) => !layout.rows.has(field));
  const written: CommandStatement = ["ticketsApplied", name, labels(placed)];
  return commandReport(missing.length === 0 ? [written] : [written, ["notInSheet", labels(missing)]]);
}

function editsOf(
  { field, value, range, note }: EvidenceInput,
  { rows, rangeColumns, noteColumn }: AssumptionsLayout,
  column: number,
): readonly CellEdit[] {
  const row = rows.get(field)!;
  const edits: CellEdit[] = [{ row, column, value }];
  if (rangeColumns && range && isPossible(field, range)) {
    edits.push({ row, column: rangeColumns.low, value: range.low });
    edits.push({ row, column: rangeColumns.high, value: range.high });
  }
  if (noteColumn !== undefined) edits.push({ row, column: noteColumn, value: note });
  return edits;
}

/** An end that the input cannot have would make the sheet's own range void. */
function isPossible(
  field: FieldName,
  { low, high }: { readonly low: number; readonly high: number },
): boolean {
  return [low, high].every((end) => fieldIssue(field, end)?.kind !== "error");
}
