import { TRIAL_GROUPS } from "../../../src/commands/selfCheck";
import type { Example } from "../../../src/functions/catalogue/example";
import { isSame } from "../../../src/workbook/selfCheck/trialCheck";
import { resultRows, ROWS_OF_TABLE, trialSheets } from "../../../src/workbook/selfCheck/trials";
import { evaluateFormula } from "../../functions/evaluateFormula";
import { errorOf } from "../../functions/errorOf";

/** Columns of a sheet of the workbench, which has fewer than Excel's. */
const MOST_COLUMNS = 40;

const trials = TRIAL_GROUPS.flatMap((group) => group.trials);
const hasErrorCell = ({ cells = [] }: (typeof trials)[number]) =>
  cells.flat().some((cell) => typeof cell === "object" && cell !== null);
const plain = trials.filter((trial) => !hasErrorCell(trial));

describe("the trials of a self-check", () => {
  it.each(plain.map((trial) => [trial.formula, trial] as const))("expect what %s gives", (_, trial) => {
    if (trial.result === "#VALUE!") {
      expect(errorOf(() => evaluateFormula(trial as Example)).code).toBe("#VALUE!");
      return;
    }
    const answer = evaluateFormula(trial as Example);
    const rows = (Array.isArray(answer) ? answer : [[answer]]) as readonly (readonly unknown[])[];
    expect(isSame(resultRows(trial), rows)).toBe(true);
    expect(rows.length).toBeLessThan(ROWS_OF_TABLE);
  });

  it("have room for what they spill, on a sheet of the workbench", () => {
    const { sheets, groups } = trialSheets(["One", "Two"], TRIAL_GROUPS);
    const placed = groups.flatMap((group) => group.trials);
    for (const { formula, row, column } of placed) {
      expect(sheets[0].rows[row]![column]).toEqual({ formula });
      expect(column).toBeLessThan(MOST_COLUMNS / 2);
    }
    const widest = Math.max(...sheets[0].rows.map((row) => row.length));
    expect(widest).toBeLessThan(MOST_COLUMNS / 2);
  });
});
