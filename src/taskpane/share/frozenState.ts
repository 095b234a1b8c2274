import { FROZEN_SHEET, readFrozen } from "../../workbook/sheets/frozenSheet";
import { isOurFormula } from "../../workbook/port/ourFormula";
import type { Workbook } from "../../workbook/port/workbook";

/** How many of our formulas are live, and how many are frozen. */
export interface FrozenState {
  readonly live: number;
  readonly frozen: number;
}

export async function readFrozenState(workbook: Workbook): Promise<FrozenState> {
  return workbook.batch(async (session) => {
    const live = await session.readFormulas(isOurFormula);
    const list = await session.readSheet(FROZEN_SHEET);
    return { live: live.length, frozen: list ? readFrozen(list).length : 0 };
  }, "cells");
}
