import { cellAddress } from "../workbook/port/cellAddress";
import type { CellBlock, FormulaCell } from "../workbook/port/cellBlock";
import { isOurFormula, repairedFormula } from "../workbook/port/ourFormula";
import type { Workbook } from "../workbook/port/workbook";
import { commandReport, type CommandReport } from "./commandReport";
import type { CommandStatement } from "./commandSentences";

/** Errors that a formula shows if it was calculated without the add-in, or never finished. */
const STUCK = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#CALC!"];

/** Shown by what was calculated before the functions were there, and by what cannot be calculated. */
const DOUBTFUL = "#VALUE!";

/** Enters formulas again that lost their functions, so that they are calculated with the add-in. */
export async function repairFormulas(workbook: Workbook): Promise<CommandReport> {
  const formulas = await workbook.readFormulas(isOurFormula);
  const broken = formulas.filter(isBroken);
  const doubtful = formulas.filter((each) => !isBroken(each) && errorsOf(each).includes(DOUBTFUL));
  const entered = [...broken, ...doubtful];
  if (entered.length === 0) return commandReport([["nothingToRepair"]]);
  await workbook.replaceCells(entered.map(repairedBlock));
  const statements: CommandStatement[] = [];
  if (broken.length > 0) statements.push(["repaired", broken.map(cellAddress)]);
  if (doubtful.length > 0) statements.push(["retried", doubtful.map(cellAddress)]);
  return commandReport(statements, cellAddress(entered[0]!));
}

function isBroken(cell: FormulaCell): boolean {
  return (
    repairedFormula(cell.formula) !== cell.formula || errorsOf(cell).some((each) => STUCK.includes(each))
  );
}

/** What the cell holds and what it shows: on network drives one can be #CALC! and the other #NAME?. */
function errorsOf({ values, text }: FormulaCell): readonly string[] {
  return [String(values[0]![0]), text ?? ""];
}

function repairedBlock({ sheet, row, column, formula }: FormulaCell): CellBlock {
  return { sheet, row, column, cells: [[{ formula: repairedFormula(formula) }]] };
}
