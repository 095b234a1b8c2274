import { duplicateColumns, fieldByText, layoutError, unnamedColumns } from "../assumptions/assumptionsLayout";
import { readCellValue } from "../assumptions/cellValue";
import { readInput } from "../assumptions/inputValue";
import type { Issue } from "../assumptions/issue";
import { reconcileWholes } from "../assumptions/reconcileWholes";
import { DEFAULT_SCENARIO, type FieldName, SCENARIO_FIELDS } from "../assumptions/scenario";
import { scenarioIssues } from "../assumptions/scenarioIssues";
import {
  type Cells,
  cellText,
  isEmptyOrZero,
  readHeader,
  type ScenarioColumn,
} from "../assumptions/tableHeader";
import { OPTION_NAMES } from "../decision/comparison";
import { NEVER_EMPTY } from "./quoteFields";
import { type Quote, quoteScenario } from "./quoteScenario";
import { ambiguousTerms, nearestQuoteTerm, quoteTermByText } from "./quoteTerms";

/** The quotes of a range, and what is wrong or odd about them. */
export interface Quotes {
  readonly quotes: readonly Quote[];
  readonly issues: readonly Issue[];
}

/** More cells than any table of quotes has. */
const MAX_CELLS = 20_000;

/**
 * Reads a range whose first column names terms of a contract and whose other columns are quotes, named by the first
 * row that is not empty. An empty text or nothing states no term; a row that names none is a heading if it has no value.
 */
export function readQuotes(cells: Cells): Quotes {
  const size = cells.length * (cells[0]?.length ?? 0);
  if (size > MAX_CELLS) return failed(layoutError("quotes", ["size", size]));
  const headerRow = cells.findIndex((row) => row.slice(1).some((raw) => !isEmptyOrZero(raw)));
  const header = cells[headerRow];
  if (!header || isTermRow(header)) return failed(layoutError("quotes", ["quoteHeader"]));
  const columns = readHeader(header);
  if (columns.length === 0) return failed(layoutError("quotes", ["noQuotes"]));
  const rows = readTerms(cells, columns, headerRow + 1);
  const read = columns.map((column) => readQuote(cells, column, rows.terms));
  return {
    quotes: read.map(({ quote }) => quote),
    issues: [
      ...duplicateColumns(columns),
      ...columns
        .filter(({ name }) => isOptionName(name))
        .map(({ name }) => layoutError(name, ["quoteName", name])),
      ...unnamedColumns(cells.slice(headerRow), header),
      ...rows.issues,
      ...read.flatMap(({ issues }) => issues),
    ],
  };
}

/** "Term" above the names of quotes is a heading; above numbers it is the term of a contract. */
function isTermRow([first, ...values]: readonly unknown[]): boolean {
  const isName = (raw: unknown) => readCellValue(raw).kind === "text";
  return quoteTermByText(cellText(first) ?? "") !== undefined && !values.some(isName);
}

const failed = (issue: Issue): Quotes => ({ quotes: [], issues: [issue] });

interface NamedTerms {
  /** Row of each term, from 0. */
  readonly terms: ReadonlyMap<FieldName, number>;
  readonly issues: readonly Issue[];
}

function readTerms(cells: Cells, columns: readonly ScenarioColumn[], start: number): NamedTerms {
  const terms = new Map<FieldName, number>();
  const texts = new Map<FieldName, string>();
  const issues: Issue[] = [];
  for (let row = start; row < cells.length; row++) {
    const text = cellText(cells[row]![0])?.trim() ?? "";
    const name = quoteTermByText(text);
    const isEmpty = columns.every(({ column }) => isEmptyOrZero(cells[row]![column]));
    if (name === undefined) {
      if (!isEmpty) issues.push(unknownRow(text, row + 1));
    } else if (terms.has(name)) {
      issues.push(layoutError(text, ["quoteTwice", text, texts.get(name)!], row + 1));
    } else {
      terms.set(name, row);
      texts.set(name, text);
    }
  }
  return { terms, issues };
}

function unknownRow(text: string, row: number): Issue {
  if (text === "") return layoutError(`row ${row}`, ["row"], row);
  const [one, other] = ambiguousTerms(text) ?? [];
  if (one && other) {
    const labels = [SCENARIO_FIELDS[one].label, SCENARIO_FIELDS[other].label] as const;
    return layoutError(text, ["quoteAmbiguous", text, ...labels], row);
  }
  if (fieldByText(text) !== undefined) return layoutError(text, ["quoteInput", text], row);
  const nearest = nearestQuoteTerm(text);
  return layoutError(text, nearest === undefined ? ["quoteRow", text] : ["quoteTerm", text, nearest], row);
}

/** Without any of these no hour is billed, and an empty rate says nothing. */
const BILLED_BY_THE_HOUR: readonly FieldName[] = [
  "includedHoursPerMonth",
  "afterHoursBilledManaged",
  "onSiteBilledManaged",
];

function readQuote(cells: Cells, { name, column }: ScenarioColumn, rows: NamedTerms["terms"]) {
  const terms = new Map<FieldName, number>();
  const issues: Issue[] = [];
  const isStated = (field: FieldName) => !isEmptyOrZero(cells[rows.get(field) ?? -1]?.[column]);
  for (const [field, row] of rows) {
    if (!isStated(field) && field === "overageHourlyRate" && !BILLED_BY_THE_HOUR.some(isStated)) continue;
    const { value, issue } = readTerm(field, cells[row]![column]);
    if (value !== undefined) terms.set(field, value);
    if (issue) issues.push({ ...issue, row: row + 1, scenario: name });
  }
  const quote: Quote = { name, terms };
  const agreed = reconcileWholes({ ...DEFAULT_SCENARIO, ...Object.fromEntries(terms) }, terms, rows).issues;
  const together = scenarioIssues(quoteScenario(DEFAULT_SCENARIO, quote));
  issues.push(...[...agreed, ...together].map((issue) => ({ ...issue, scenario: name })));
  return { quote, issues };
}

/** A term that the quote does not have is 0 or left empty, which is the same on all hosts. */
function readTerm(field: FieldName, raw: unknown): ReturnType<typeof readInput> {
  if (!isEmptyOrZero(raw)) return readInput(field, raw);
  if (!NEVER_EMPTY.has(field) || readCellValue(raw).kind === "missing") return {};
  const { label } = SCENARIO_FIELDS[field];
  return { issue: layoutError(label, ["quoteEmpty", label]) };
}

const isOptionName = (name: string) =>
  (OPTION_NAMES as readonly string[]).includes(name.trim().toLowerCase());
