import type { ChartName } from "../../../../workbook/sheets/chartBlock";
import type { ArgumentProblem } from "../../../insert/readArgumentText";
import type { FunctionGroup } from "../../../../functions/catalogue/functionTable";
import { pluralIn } from "../plural";

const plural = pluralIn("en");

const GROUPS: Readonly<Record<FunctionGroup, string>> = {
  costs: "Expected costs, for budgets",
  risk: "The risk of a break-fix year",
  comparison: "The whole comparison",
  history: "From your ticket history",
};

const CHARTS: Readonly<Record<ChartName, string>> = {
  costs: "Costs of every option",
  scenarios: "Scenarios side by side",
  "bad years": "Good and bad years",
  cash: "Cash over the term",
  "what matters": "What matters",
};

const PROBLEMS: Readonly<Record<ArgumentProblem, (argument: string, text: string) => string>> = {
  missing: (argument) => `${argument} is needed: type it, or select its cells and press Use selection.`,
  quotes: (argument, text) =>
    `${argument}: ${text} opens a quotation mark that never closes. A quotation mark inside a text is written twice.`,
  calculation: (argument, text) =>
    `${argument}: ${text} is a calculation. Put it into a cell of its own and give that cell here.`,
  unclear: (argument, text) =>
    `${argument}: ${text} is not a number, a cell like B4 or Budget!B4:B15, or a name in this workbook.`,
  notRange: (argument, text) =>
    `${argument}: ${text} is not a range. Select the cells in the sheet and press Use selection.`,
};

/** Words of the Insert section. Names and descriptions of functions are part of the formula language. */
export const INSERT_WORDS_EN = {
  what: "What to insert",
  kinds: { function: "Function", quotes: "Quotes", budget: "Budget", chart: "Chart" },
  search: "Search functions",
  found: (count: number) => plural(count, { one: "One function found", other: `${count} functions found` }),
  nothingFound: (text: string) =>
    `No function matches "${text}". Try another word, like "invoice", "worst year" or "tornado".`,
  groups: GROUPS,
  back: "All functions",
  optional: (count: number) =>
    plural(count, { one: "One optional argument", other: `${count} optional arguments` }),
  useSelection: "Use selection",
  useSelectionFor: (argument: string) => `Use selection for ${argument}`,
  problems: PROBLEMS,
  formula: "Formula",
  englishNotation: "In English notation; in the cell it appears in yours.",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "It could not be copied here; select the text and copy it by keyboard.",
  insert: "Insert",
  where: "Goes into the selected cell, if that is empty.",
  examples: "Examples",
  result: "Result",
  readsCells: "with these cells from A1:",
  corner: "The table goes on.",
  insertExample: "Insert example",
  insertExampleOf: (formula: string) => `Insert example ${formula}`,
  option: "Option",
  scenario: "Scenario",
  place: "Where",
  places: { selection: "At the selection", "new sheet": "On a new sheet" },
  budgetSays:
    "Months with live formulas: accounts, management reserve, and rows for what was paid, the variance and the forecast.",
  allOffers: (offers: number): string =>
    offers === 1 ? "Break-fix and managed" : "Break-fix and all quotes",
  firstMonth: "First month",
  firstMonthHint: "Empty: next January.",
  years: "Years",
  insertBudget: "Insert budget lines",
  chart: "Chart",
  charts: CHARTS,
  chartSays:
    "A chart with the live cells that it draws, at the selected cell. It needs about thirty empty rows.",
  quotesSay:
    "A sheet for quotes as they are on paper, one column each, ranked with break-fix: what each costs, a bad year, the term, the price at which it would win, what leaving costs.",
  insertQuotes: "Add the sheet Quotes",
  insertChart: "Insert chart",
  needsAssumptions: "This reads the assumptions, and the workbook has none yet. Start with New comparison.",
};
