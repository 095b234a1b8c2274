import { withInput } from "../../model/assumptions/aggregateFields";
import type { AssumptionsLayout } from "../../model/assumptions/assumptionsLayout";
import { DEFAULT_SCENARIO, type FieldName, type Scenario } from "../../model/assumptions/scenario";
import { cellAddress, parseBlockAddress } from "../../workbook/port/cellAddress";
import type { AssumptionsRange, Workbook } from "../../workbook/port/workbook";
import { commandReport, type CommandReport } from "../commandReport";
import { readScenarios } from "./readScenarios";
import { checkedName, headerRow, withColumn } from "./scenarioColumn";

export interface AddScenarioRequest {
  readonly name: string;
  /** Inputs that differ from the defaults, those of a preset for instance. */
  readonly values?: Readonly<Partial<Record<FieldName, number>>>;
}

/** Adds a scenario behind the last one; every input that the sheet shows gets its value. */
export async function addScenario(workbook: Workbook, request: AddScenarioRequest): Promise<CommandReport> {
  const { range, layout } = await readScenarios(workbook);
  const last = layout.columns[layout.columns.length - 1]!;
  const header = headerRow(range.cells, last);
  const column = (name: string) => columnOf(range, layout, { header, name, scenario: scenarioOf(request) });
  const name = checkedName(
    request.name,
    layout.columns.map((each) => each.name),
    (wanted) => withColumn(range.cells, last.column + 1, column(wanted)),
  );
  await workbook.insertAssumptionsColumn({ at: last.column + 1, like: last.column, values: column(name) });
  return commandReport([["added", name, last.name]], headerAddress(range, header, last.column + 1));
}

/** Where a header is on its sheet. */
export function headerAddress({ address }: AssumptionsRange, header: number, column: number): string {
  const block = parseBlockAddress(address);
  return cellAddress({ sheet: block.sheet, row: block.row + header, column: block.column + column });
}

function scenarioOf({ values = {} }: AddScenarioRequest): Scenario {
  const entries = Object.entries(values) as [FieldName, number][];
  return entries.reduce((scenario, [field, value]) => withInput(scenario, field, value), DEFAULT_SCENARIO);
}

function columnOf(
  { cells }: AssumptionsRange,
  { rows }: AssumptionsLayout,
  { header, name, scenario }: { readonly header: number; readonly name: string; readonly scenario: Scenario },
): (number | string | null)[] {
  const values = cells.map((_, row): number | string | null => (row === header ? name : null));
  for (const [field, row] of rows) values[row] = scenario[field];
  return values;
}
