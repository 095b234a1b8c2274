import type { CellContent, CellFormat, ChartContent, SheetContent } from "../port/sheetContent";
import { exampleBlock, formulaPlace } from "../sheets/exampleBlock";
import { SheetBuilder } from "../sheets/sheetBuilder";

/** A formula to try, with the cells that it reads and what it must answer. */
export interface Trial {
  readonly formula: string;
  readonly cells?: readonly (readonly CellContent[])[];
  readonly result: number | string | readonly (readonly (number | string)[])[];
  /** True if `result` is only the top left corner of a larger table. */
  readonly isCorner?: true;
}

/** What is tried under one title. */
export interface TrialGroup {
  readonly title: string;
  readonly trials: readonly Trial[];
}

/** A trial on its sheet: where its formula is, and how it is spelled there. */
export interface PlacedTrial {
  readonly trial: Trial;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export interface PlacedGroup {
  readonly title: string;
  readonly trials: readonly PlacedTrial[];
}

/** Rows kept free below a table of which only the corner is known. */
export const ROWS_OF_TABLE = 150;

/** The name of the cells that get one more column. */
export const TRIAL_NAME = "FixOrFlat_Trial";

/** Where the sheet of trials has what is no formula of an example; addresses are without sheet. */
export const TRIAL_CELLS = {
  /** A text that looks like a formula, a share and an amount. */
  looks: "A3:C3",
  /** The named cells; a column is put in behind them. */
  named: "A5:C5",
  /** The cell that is written in one step of undo. */
  written: { row: 5, column: 0 },
} as const;

/** A text that must stay one. */
export const TRIAL_TEXT = "=1+1";
export const [TRIAL_SHARE, TRIAL_AMOUNT] = [0.35, 1_234_567];

/** What the named cells hold after the column has been put in, and what the formula beyond makes of each. */
export const [NAMED_COUNTS, ADDED_COUNT] = [[10, 20, 30], 40];
export const NAMED_FORMULA = `=BREAKFIX_COST(${TRIAL_NAME},2,100)`;

const CHART_ROW = 7;
export const CHART_LABELS = ["one", "two", "three"] as const;
export const CHART_VALUES = [2000, 4000, 6000] as const;

/** A chart over a formula that spills. */
export const TRIAL_CHART: ChartContent = {
  kind: "columns",
  title: "Trial",
  source: `A${CHART_ROW}:B${CHART_ROW + CHART_LABELS.length}`,
  seriesIn: "columns",
  seriesNames: ["Cost"],
  place: "F2:L16",
  valueTitle: "Money",
  valueFormat: "#,##0",
};

/** The scratch sheets of a self-check, with the places of its trials. */
export interface TrialSheets {
  readonly sheets: readonly [trials: SheetContent, beyond: SheetContent];
  readonly groups: readonly PlacedGroup[];
}

/** Lays out the trials on a sheet of their own, and on a second one the formula that uses their name. */
export function trialSheets(names: readonly [string, string], groups: readonly TrialGroup[]): TrialSheets {
  const draft = new SheetBuilder();
  addFixedCells(draft);
  const placed = groups.map(({ title, trials }) => ({
    title,
    trials: trials.map((trial) => placeTrial(draft, trial)),
  }));
  const frame = { columnWidths: [], frozenRows: 0, frozenColumns: 0 };
  const named = [{ name: TRIAL_NAME, range: TRIAL_CELLS.named }];
  const trials = draft.finish({ ...frame, name: names[0], names: named });
  const beyond = new SheetBuilder();
  beyond.skip(2);
  beyond.add([null, null, { formula: NAMED_FORMULA }]);
  return { sheets: [trials, beyond.finish({ ...frame, name: names[1], names: [] })], groups: placed };
}

function addFixedCells(draft: SheetBuilder): void {
  draft.add(["Cells of a self-check that is under way. This sheet is removed at its end."]);
  draft.skip();
  const looks: Readonly<Record<string, Omit<CellFormat, "range">>> = {
    B: { numberFormat: "0%" },
    C: { numberFormat: "#,##0" },
  };
  draft.add([TRIAL_TEXT, TRIAL_SHARE, TRIAL_AMOUNT], looks);
  draft.skip();
  draft.add(NAMED_COUNTS);
  draft.skip();
  draft.add([null, "Cost"]);
  const first = CHART_ROW + 1;
  const counts = `C${first}:C${first + CHART_LABELS.length - 1}`;
  CHART_LABELS.forEach((label, index) => {
    const cost = index === 0 ? { formula: `=BREAKFIX_COST(${counts},2,100)` } : null;
    draft.add([label, cost, CHART_VALUES[index]! / 200]);
  });
  draft.skip();
}

function placeTrial(draft: SheetBuilder, trial: Trial): PlacedTrial {
  const row = draft.nextRow - 1;
  const rows = resultRows(trial);
  const spill = { rows: rows.length, columns: Math.max(...rows.map((each) => each.length)) };
  const block = exampleBlock({ ...trial, spill }, { sheet: "", row, column: 0 });
  block.cells.forEach((cells) => draft.add(cells));
  draft.skip(block.room!.rows - block.cells.length + (trial.isCorner ? ROWS_OF_TABLE : 1));
  const { column } = formulaPlace(block);
  const { formula } = block.cells[0]![column] as { readonly formula: string };
  return { trial, formula, row, column };
}

/** The answer that is expected, as rows. */
export function resultRows({ result }: Trial): readonly (readonly (number | string)[])[] {
  return typeof result === "object" ? result : [[result]];
}
