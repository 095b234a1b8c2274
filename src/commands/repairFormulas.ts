import { cellAddress } from "../workbook/port/cellAddress";
import type { CellBlock, FormulaCell } from "../workbook/port/cellBlock";
import { isOurFormula, repairedFormula } from "../workbook/port/ourFormula";
import type { Workbook } from "../workbook/port/workbook";
import { commandReport, type CommandReport } from "./commandReport";

/** Errors that a formula shows if it was calculated without the add-in, or never finished. */
const STUCK = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/** Re-enters formulas that lost their functions, so that they are calculated with the add-in. */
export async function repairFormulas(workbook: Workbook): Promise<CommandReport> {
  const broken = (await workbook.readFormulas(isOurFormula)).filter(isBroken);
  if (broken.length === 0) return commandReport([["nothingToRepair"]]);
  await workbook.replaceCells(broken.map(repairedBlock));
  const addresses = broken.map(cellAddress);
  return commandReport([["repaired", addresses]], addresses[0]!);
}

function isBroken({ formula, values }: FormulaCell): boolean {
  return repairedFormula(formula) !== formula || STUCK.includes(String(values[0]![0]));
}

function repairedBlock({ sheet, row, column, formula }: FormulaCell): CellBlock {
  return { sheet, row, column, cells: [[{ formula: repairedFormula(formula) }]] };
}
