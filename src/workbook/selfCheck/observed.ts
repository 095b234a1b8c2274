import type { SheetCells } from "../port/cellBlock";
import type { HostFacts, ShownCells, WorkbookOutline } from "../port/workbook";

/** What came of one step of a self-check: a value, or why there is none. */
export type Outcome<Value> = { readonly value: Value } | { readonly problem: string };

/** Everything that a self-check has seen of its host. */
export interface Observed {
  readonly host: Outcome<HostFacts>;
  /** The sheet of trials after the calculation. */
  readonly trials: Outcome<SheetCells>;
  /** The second sheet, whose formula uses the name. */
  readonly beyond: Outcome<SheetCells>;
  /** Names after the column was put in. */
  readonly outline: Outcome<WorkbookOutline>;
  /** Texts and charts of the sheet of trials. */
  readonly shown: Outcome<ShownCells>;
}

/** Does one step; a refusal is part of what is seen. */
export async function outcomeOf<Value>(step: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await step() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
