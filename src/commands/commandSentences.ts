import type { Issue } from "../model/assumptions/issue";
import type { StatementOf } from "../model/assumptions/statement";
import { listed, numbered } from "./commandWords";

/** What commands did, in English. */
const DONE = {
  added: (name: string, last: string) => `The scenario "${name}" was added after "${last}".`,
  duplicated: (name: string, original: string) => `"${name}" was added as a copy of "${original}".`,
  renamed: (before: string, name: string) =>
    `"${before}" is now called "${name}". Formulas of your own that spell the old name in quotes need the new one; all others follow.`,
  deleted: (name: string) => `The scenario "${name}" was deleted; Undo brings it back.`,
  moved: (name: string, direction: "left" | "right", neighbour: string) =>
    `"${name}" is now to the ${direction} of "${neighbour}".`,
  comparisonAdded: (comparison: string, decision: string, scenarios: number) =>
    `The sheets ${comparison} and ${decision} were added, with ${scenarios} scenarios. Put your own figures into the blue cells.`,
  quotesAdded: (sheet: string, judging: readonly string[]) =>
    `The sheet ${sheet} was added with two quotes to type over. The ranking below them follows${judging.length > 0 ? `, and so do ${judging.join(", ")}, which judge the best quote now` : ""}.`,
  inputsAdded: (labels: readonly string[]) =>
    `${labels.join(", ")} ${labels.length === 1 ? "is" : "are"} in the sheet now, with the value that counted before.`,
  formulaInserted: (address: string) => `The formula was put into ${address}.`,
  exampleInserted: (address: string) => `The example's cells and its formula were put into ${address}.`,
  budgetInserted: (options: readonly string[], scenario: string, address: string) =>
    `The budget of "${scenario}" for ${options.join(", ")} is in ${address}.`,
  chartInserted: (address: string) => `The chart and its cells are in ${address}.`,
  memoAdded: (sheet: string, scenario: string) =>
    `The sheet ${sheet} was added for "${scenario}". Its figures follow the assumptions.`,
  portableAdded: (sheets: number, scenarios: readonly string[], first: string, inputs: string) =>
    `${sheets} sheets of plain formulas were added for ${scenarios.map((name) => `"${name}"`).join(", ")}, beginning with ${first}. They do not follow the assumptions of the comparison; change the blue numbers on ${inputs}.`,
  frozen: (formulas: number, sheet: string) =>
    `${numbered(formulas, "formula", "formulas")} became values. They are kept on the sheet ${sheet}; Thaw puts them back.`,
  errorsKept: (formulas: number) =>
    `${numbered(formulas, "formula shows", "formulas show")} an error and stayed as before.`,
  thawed: (formulas: number) => `${numbered(formulas, "formula was", "formulas were")} put back.`,
  readsLost: (addresses: readonly string[], sheet: string) =>
    `${listed(addresses)} ${addresses.length === 1 ? "refers" : "refer"} to cells that no longer exist, so the values were kept. The formulas are stored on the sheet ${sheet}.`,
  changedSince: (addresses: readonly string[]) =>
    `${listed(addresses)} ${addresses.length === 1 ? "has" : "have"} changed since then and stayed as before.`,
  repaired: (addresses: readonly string[]) =>
    `${numbered(addresses.length, "formula was", "formulas were")} entered again: ${listed(addresses)}.`,
  retried: (addresses: readonly string[]) =>
    `${listed(addresses)} showed #VALUE! and ${addresses.length === 1 ? "was" : "were"} entered again. Where it comes back, an argument is wrong: the cell's error card or SUPPORT_CHECK says which.`,
  nothingToRepair: () => "No formula needs repair: none shows #NAME?, #BUSY!, #CALC! or #VALUE!.",
  selfChecked: (sheet: string, checks: number, failed: readonly string[]) =>
    `${failed.length === 0 ? `All ${checks} checks are OK` : `Not OK of ${checks} checks: ${listed(failed)}`}. The sheet ${sheet} lists what was tried, and steps that only you can check.`,
  trialsKept: (sheets: readonly string[]) =>
    `${listed(sheets)} could not be removed; please delete ${sheets.length === 1 ? "it" : "them"}.`,
  exportRead: (address: string, rows: number) => `Read ${address}: ${numbered(rows, "row", "rows")}.`,
  ticketsApplied: (scenario: string, labels: readonly string[]) =>
    `Written into "${scenario}": ${labels.join(", ")}.`,
  notInSheet: (labels: readonly string[]) => `Not in the sheet: ${labels.join(", ")}.`,
};

/** Why commands refused, in English. */
const REFUSED = {
  noAssumptions: () => "This workbook has no assumptions yet. Start with the command New comparison.",
  issue: (issue: Issue) => issue.message,
  layoutIssue: (address: string, issue: Issue) => `${address}: ${issue.message}`,
  scenarioFaulty: (name: string, issue: Issue) => `The scenario "${name}" has errors: ${issue.message}`,
  noCalculation: (name: string, issue: Issue) => `"${name}" cannot be calculated: ${issue.message}`,
  unknownScenario: (name: string, known: readonly string[]) =>
    `There is no scenario "${name}"; there are ${known.map((each) => `"${each}"`).join(", ")}.`,
  noHeaderRow: () =>
    "The assumptions have no row with names of scenarios. Put a row above them that begins with Assumption and names each column, and let the named range begin there.",
  nameless: () => "A scenario needs a name. Type one and try again.",
  longName: (most: number, length: number) =>
    `The name of a scenario can have at most ${most} characters; this one has ${length}.`,
  nameInUse: (name: string) => `There is already a scenario "${name}". Choose another name.`,
  unreadableName: (name: string) =>
    `"${name}" cannot be the name of a scenario: the sheet would read it as a column that describes the inputs. Choose another name.`,
  onlyScenario: (name: string) =>
    `"${name}" is the only scenario, and a comparison needs one. Add another one first.`,
  atEnd: (name: string, direction: "left" | "right") =>
    `"${name}" is already the ${direction === "left" ? "first" : "last"} scenario.`,
  assumptionsThere: (address: string, name: string) =>
    `The assumptions of this workbook are already in ${address} (named ${name}). Add a scenario there, or delete the name to start again.`,
  nameTaken: (name: string, formula: string) =>
    `The name ${name} refers to ${formula}, which is not a range. Delete the name and try again.`,
  quotesThere: (address: string, name: string) =>
    `The quotes of this workbook are already in ${address} (named ${name}). Add a column there, or delete the name to start again.`,
  inputsThere: (labels: readonly string[]) =>
    `The sheet has ${labels.length === 1 ? "a row" : "rows"} for ${labels.join(", ")} already.`,
  noFormula: (text: string) =>
    `"${text}" is not a formula. Formulas start with =, for example =MSP_COST(40,135).`,
  longFormula: (length: number, most: number) =>
    `The formula has ${length} characters; a cell takes at most ${most}.`,
  unknownOption: (option: string, options: readonly string[]) =>
    `"${option}" is not an option; it must be one of ${options.join(", ")}.`,
  unknownChart: (chart: string, charts: readonly string[]) =>
    `"${chart}" is not a chart; it must be one of ${charts.join(", ")}.`,
  manyScenarios: (scenarios: number, most: number) =>
    `There are ${scenarios} scenarios; a portable copy holds at most ${most}. Choose one of them.`,
  nothingToFreeze: () => "No cell of this workbook has a formula to freeze.",
  onlyErrors: () => "Every formula shows an error, so there is no value to freeze. Repair them first.",
  nothingToThaw: (sheet: string) =>
    `There is nothing to thaw: the workbook has no sheet ${sheet} with frozen formulas.`,
  allChanged: (addresses: readonly string[], sheet: string) =>
    `No formula was put back, because all the values have changed since then (${listed(addresses)}). The formulas stay on the sheet ${sheet}.`,
  emptyExport: (address: string) => `There is nothing in ${address}. Choose the table, or one of its cells.`,
  noTable: (address: string) => `"${address}" is not a range of cells, like Evidence!A4:F228.`,
  noTicketRows: () => "The sheet has no row for the incident rate or the hours.",
};

/** Everything a command may report, in English; other languages use the same keys. */
export const COMMAND_SENTENCES = { ...DONE, ...REFUSED };

export type CommandSentences = typeof COMMAND_SENTENCES;
export type CommandStatement = StatementOf<CommandSentences>;
