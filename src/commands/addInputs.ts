import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../model/assumptions/scenario";
import { cellText, normalisedText } from "../model/assumptions/tableHeader";
import { FIELD_NOTES } from "../workbook/fieldNotes/fieldNotes";
import { UNIT_FORMATS } from "../workbook/sheets/unitFormat";
import type { NewRow, NewRows, Workbook } from "../workbook/port/workbook";
import { isOwnFigure } from "../model/decision/sensitivity";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import { type ReadScenarios, readScenarios } from "./scenarios/readScenarios";
import { headerRow } from "./scenarios/scenarioColumn";

export interface AddInputsRequest {
  readonly fields: readonly FieldName[];
}

/** Adds rows for inputs that the sheet does not have, each at the end of its group, with the value that counts now. */
export async function addInputs(workbook: Workbook, { fields }: AddInputsRequest): Promise<CommandReport> {
  const read = await readScenarios(workbook);
  const wanted = FIELD_NAMES.filter((name) => fields.includes(name));
  const absent = wanted.filter((name) => !read.layout.rows.has(name));
  const labels = (names: readonly FieldName[]) => names.map((name) => SCENARIO_FIELDS[name].label);
  if (absent.length === 0) throw new CommandRefusal(["inputsThere", labels(wanted)]);
  // From the bottom up, so that places above stay what they are.
  for (const block of placed(read, absent)) await workbook.insertAssumptionsRows(block);
  return commandReport([["inputsAdded", labels(absent)]], read.range.address);
}

/** Where the rows of each group go, the lowest place first. */
function placed(read: ReadScenarios, absent: readonly FieldName[]): readonly NewRows[] {
  const { rows } = read.layout;
  const header = headerRow(read.range.cells, read.layout.columns[0]!);
  const groups = [...new Set(absent.map((name) => SCENARIO_FIELDS[name].group))];
  const blocks = groups.map((group) => {
    const own = absent.filter((name) => SCENARIO_FIELDS[name].group === group);
    const present = [...rows].filter(([name]) => SCENARIO_FIELDS[name].group === group).map(([, row]) => row);
    const all = [...rows.values()];
    const like = Math.max(...(present.length > 0 ? present : all));
    const lines = own.map((name) => inputRow(read, header, name));
    const isNew = present.length === 0;
    return { at: like + 1, like, rows: isNew ? [headingRow(read, group), ...lines] : lines };
  });
  return blocks.sort((one, other) => other.at - one.at);
}

const widthOf = ({ range }: ReadScenarios) => Math.max(...range.cells.map(({ length }) => length));

function headingRow(read: ReadScenarios, group: string): NewRow {
  const cells = Array.from({ length: widthOf(read) }, (_, column) => (column === 0 ? group : null));
  return { cells, numberFormats: cells.map(() => null) };
}

function inputRow(read: ReadScenarios, header: number, name: FieldName): NewRow {
  const { label, unit, default: usual, min, max } = SCENARIO_FIELDS[name];
  const { help, source } = FIELD_NOTES[name];
  const format = UNIT_FORMATS[unit];
  const range = isOwnFigure(name) ? {} : { low: min, high: max };
  const described: Readonly<Record<string, number | string>> = {
    unit,
    ...range,
    note: `${help} (${source})`,
    source,
  };
  const scenarios = new Map(
    read.scenarios.map(({ column, outcome }) => [column, outcome.ok ? outcome.value[name] : usual]),
  );
  const columns = Array.from({ length: widthOf(read) }, (_, column) => column);
  const heading = (column: number) => normalisedText(cellText(read.range.cells[header]![column]) ?? "");
  const isNumber = (column: number) => scenarios.has(column) || /^(low|high)$/.test(heading(column));
  return {
    cells: columns.map((column) =>
      column === 0 ? label : (scenarios.get(column) ?? described[heading(column)] ?? null),
    ),
    numberFormats: columns.map((column) => (isNumber(column) ? format : null)),
  };
}
