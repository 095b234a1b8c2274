import { readCellValue } from "../../model/assumptions/cellValue";
import type { Issue } from "../../model/assumptions/issue";
import type { Assumptions } from "../../model/assumptions/readAssumptions";
import type { FieldName } from "../../model/assumptions/scenario";
import { sentenceOf } from "../../model/assumptions/statement";
import type { AssumptionsRange } from "../../workbook/port/workbook";
import { findingText } from "../language/findingText";
import { numberText } from "../language/numberText";
import type { Wording } from "../language/wording";

/** One finding in the sheet. */
export interface IssueView {
  readonly kind: Issue["kind"];
  /** Where to look, like "Row 12 of Comparison, Base case"; empty when it concerns the whole range. */
  readonly place: string;
  readonly message: string;
  /** Address of the cell, like `Comparison!C12`, where the issue belongs to one. */
  readonly cell: string | undefined;
}

/** More issues than anybody reads at once. */
const MAX_ISSUES = 30;

/** Everything wrong or odd in the sheet, errors first, with the sheet's row numbers. */
export function presentIssues(
  assumptions: Assumptions,
  range: AssumptionsRange,
  wording: Wording,
): readonly IssueView[] {
  const issues = [
    ...assumptions.issues,
    ...assumptions.scenarios.flatMap(({ outcome, warnings }) => [
      ...(outcome.ok ? [] : outcome.issues),
      ...warnings,
    ]),
  ];
  const ordered = [
    ...issues.filter(({ kind }) => kind === "error"),
    ...issues.filter(({ kind }) => kind === "warning"),
  ];
  const fieldOfRow = new Map([...assumptions.rows].map(([field, row]) => [row, field]));
  const views = ordered
    .slice(0, MAX_ISSUES)
    .map((issue) => presentIssue(issue, { assumptions, range, fieldOfRow }, wording));
  const more = ordered.length - views.length;
  if (more === 0) return views;
  return [
    ...views,
    { kind: "warning", place: "", message: wording.words.issues.more(more), cell: undefined },
  ];
}

interface Surroundings {
  readonly assumptions: Assumptions;
  readonly range: AssumptionsRange;
  readonly fieldOfRow: ReadonlyMap<number, FieldName>;
}

function presentIssue(issue: Issue, surroundings: Surroundings, wording: Wording): IssueView {
  const { kind, row, scenario } = issue;
  const { sheet, firstRow } = readAddress(surroundings.range.address);
  const words = wording.words.issues;
  const rowText =
    row === undefined ? "" : words.place(numberText(firstRow + row - 1, wording.figures.marks), sheet);
  const place = [rowText, scenario ?? ""].filter((part) => part !== "").join(", ");
  return { kind, place, message: message(issue, surroundings, wording), cell: cellOf(issue, surroundings) };
}

/** In the pane's language; a value as the workbook writes numbers, with its unit where it is an input's. */
function message(issue: Issue, { assumptions, range, fieldOfRow }: Surroundings, wording: Wording): string {
  const field = issue.row === undefined ? undefined : fieldOfRow.get(issue.row - 1);
  const column = assumptions.scenarios.find(({ name }) => name === issue.scenario)?.column;
  if (field !== undefined && column !== undefined) {
    const cell = readCellValue(range.cells[issue.row! - 1]?.[column]);
    const value = cell.kind === "empty" ? 0 : cell.kind === "number" ? cell.value : undefined;
    const found = value === undefined ? undefined : findingText(field, value, wording);
    if (found?.kind === issue.kind) return found.message;
  }
  const { words, figures } = wording;
  const [name, ...values] = issue.statement;
  const texts = values.map((value) => (typeof value === "number" ? numberText(value, figures.marks) : value));
  return sentenceOf(words.issueSentences, [name, ...texts]) ?? issue.message;
}

/** The cell of the scenario concerned, else the first of the row. */
function cellOf(issue: Issue, { assumptions, range }: Surroundings): string | undefined {
  if (issue.row === undefined) return undefined;
  const { firstRow, firstColumn, prefix } = readAddress(range.address);
  const column = assumptions.scenarios.find(({ name }) => name === issue.scenario)?.column ?? 0;
  return `${prefix}${columnName(firstColumn + column)}${firstRow + issue.row - 1}`;
}

/** A, B, ... Z, AA for 0, 1, ... 25, 26. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Sheet and first row of an address like `'My sheet'!$B$6:$H$34`; whole columns start in row 1. */
export function readAddress(address: string): {
  readonly sheet: string;
  readonly firstRow: number;
  /** Counts from 0. */
  readonly firstColumn: number;
  /** The sheet as addresses write it, with its mark. */
  readonly prefix: string;
} {
  const mark = address.lastIndexOf("!");
  const sheet = address
    .slice(0, Math.max(0, mark))
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const [, column = "A", row] = /^\$?([A-Z]+)\$?(\d+)?/i.exec(address.slice(mark + 1)) ?? [];
  return {
    sheet,
    firstRow: Number(row ?? 1),
    firstColumn: columnNumber(column),
    prefix: address.slice(0, mark + 1),
  };
}
