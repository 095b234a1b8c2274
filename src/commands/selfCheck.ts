import { EXAMPLES } from "../functions/catalogue/examples";
import { cellAddress } from "../workbook/port/cellAddress";
import { freeSheetName } from "../workbook/port/freeSheetName";
import type { Workbook } from "../workbook/port/workbook";
import { doorTrials } from "../workbook/selfCheck/doorTrials";
import { type Observed, type Outcome, outcomeOf } from "../workbook/selfCheck/observed";
import { SELF_CHECK_SHEET, selfCheckSheet } from "../workbook/selfCheck/selfCheckSheet";
import { selfChecks } from "../workbook/selfCheck/selfChecks";
import {
  ADDED_COUNT,
  NAMED_COUNTS,
  TRIAL_CELLS,
  TRIAL_CHART,
  TRIAL_NAME,
  trialSheets,
  type TrialGroup,
  type TrialSheets,
} from "../workbook/selfCheck/trials";
import { commandReport, type CommandReport } from "./commandReport";
import type { CommandStatement } from "./commandSentences";

export interface SelfCheckRequest {
  /** Version of the add-in, for the sheet. */
  readonly version?: string;
}

/** Milliseconds between two looks at cells that are still calculated, and how often it is looked. */
const PAUSE = 500;
const MOST_LOOKS = 60;

/** What a cell shows that has no answer yet, or is not known yet. */
const PENDING = ["#BUSY!", "#GETTING_DATA", "#CONNECT!", "#CALC!", "#NAME?"];

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE));

/** All that is tried: every function by its examples, and what hosts hand over in different ways. */
export const TRIAL_GROUPS: readonly TrialGroup[] = [
  ...Object.entries(EXAMPLES).map(([title, trials]) => ({ title, trials })),
  ...doorTrials(EXAMPLES.INCIDENTS_FIT[0]!),
];

/** Tries on sheets of its own what the add-in relies on, removes them, and adds a sheet that says what came. */
export async function selfCheck(
  workbook: Workbook,
  { version }: SelfCheckRequest = {},
  wait: () => Promise<void> = pause,
): Promise<CommandReport> {
  const { sheetNames } = await workbook.readOutline();
  const name = freeSheetName(SELF_CHECK_SHEET, sheetNames);
  const trials = freeSheetName("Fix or Flat trial", sheetNames);
  const beyond = freeSheetName("Fix or Flat trial", [...sheetNames, trials]);
  const layout = trialSheets([trials, beyond], TRIAL_GROUPS);
  await workbook.addSheets([layout.sheets[0]]);
  const observed = await observe(workbook, layout, wait);
  const kept = await removeAll(workbook, [beyond, trials]);
  const results = selfChecks(observed, layout);
  await workbook.addSheets([selfCheckSheet({ name, version, results })]);
  const place = { sheet: name, row: 0, column: 0 };
  await workbook.select(place);
  const failed = results.filter(({ isOk }) => !isOk).map(({ title }) => title);
  const statements: CommandStatement[] = [["selfChecked", name, results.length, failed]];
  if (kept.length > 0) statements.push(["trialsKept", kept]);
  return commandReport(statements, cellAddress(place));
}

/** Does what a user of the add-in would do, one step after another, and notes what came of each. */
async function observe(
  workbook: Workbook,
  { sheets: [{ name }, beyondSheet] }: TrialSheets,
  wait: () => Promise<void>,
): Promise<Observed> {
  const chart = await outcomeOf(() => workbook.addChart(name, TRIAL_CHART));
  const column = { at: NAMED_COUNTS.length, like: NAMED_COUNTS.length - 1, values: [ADDED_COUNT] };
  const added = await outcomeOf(() => workbook.insertAssumptionsColumn(column, TRIAL_NAME));
  // Only now, because the workbench's formulas keep to what a name meant when they were entered.
  const beyond = await outcomeOf(() => workbook.addSheets([beyondSheet]));
  const written = await outcomeOf(() => workbook.batch((step) => writeCell(step, name), "cells"));
  await outcomeOf(() => calculated(workbook, [name, beyondSheet.name], wait));
  const read = (sheet: string) => outcomeOf(async () => (await workbook.readSheet(sheet))!);
  return {
    host: after(written, await outcomeOf(() => workbook.readHost())),
    trials: await read(name),
    beyond: after(added, after(beyond, await read(beyondSheet.name))),
    outline: after(added, await outcomeOf(() => workbook.readOutline())),
    shown: after(chart, await outcomeOf(() => workbook.readShown(name, TRIAL_CELLS.looks))),
  };
}

/** What was seen after a step, which says nothing where the step itself was refused. */
function after<Value>(step: Outcome<unknown>, seen: Outcome<Value>): Outcome<Value> {
  return "problem" in step ? step : seen;
}

function writeCell(workbook: Workbook, sheet: string): Promise<void> {
  return workbook.fillEmptyCells({ sheet, ...TRIAL_CELLS.written, cells: [[1]] });
}

/** Asks for a calculation, and waits until no cell is waiting for its answer, or long enough. */
async function calculated(
  workbook: Workbook,
  sheets: readonly string[],
  wait: () => Promise<void>,
): Promise<void> {
  for (const sheet of sheets) await workbook.calculate(sheet);
  for (let look = 0; look < MOST_LOOKS; look++) {
    await wait();
    const read = await Promise.all(sheets.map((sheet) => workbook.readSheet(sheet)));
    const values = read.flatMap((cells) => cells?.values ?? []).flat();
    if (!values.some((value) => PENDING.includes(String(value)))) return;
  }
}

/** Removes the sheets of the trials; answers the names of those that could not be removed. */
async function removeAll(workbook: Workbook, sheets: readonly string[]): Promise<readonly string[]> {
  const { sheetNames } = await workbook.readOutline();
  const kept: string[] = [];
  for (const sheet of sheets.filter((each) => sheetNames.includes(each)))
    if ("problem" in (await outcomeOf(() => workbook.removeSheet(sheet)))) kept.push(sheet);
  return kept;
}
