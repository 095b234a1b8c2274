import type { Issue } from "../model/issue";
import type { Assumptions } from "../model/readAssumptions";

/** One finding in the sheet. */
export interface IssueView {
  readonly kind: Issue["kind"];
  /** Where to look, like "Row 12 of Comparison, Base case"; empty when it concerns the whole range. */
  readonly place: string;
  readonly message: string;
}

/** More than anybody reads at once. */
const MAX_ISSUES = 30;

/** Everything that is wrong or odd in the sheet, errors first, with the rows as the sheet counts them. */
export function presentIssues(assumptions: Assumptions, address: string): readonly IssueView[] {
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
  const views = ordered.slice(0, MAX_ISSUES).map((issue) => presentIssue(issue, address));
  const more = ordered.length - views.length;
  if (more === 0) return views;
  return [
    ...views,
    { kind: "warning", place: "", message: `There are ${more} more; SUPPORT_CHECK lists all.` },
  ];
}

function presentIssue({ kind, message, row, scenario }: Issue, address: string): IssueView {
  const { sheet, firstRow } = readAddress(address);
  const rowText = row === undefined ? "" : `Row ${firstRow + row - 1}${sheet === "" ? "" : ` of ${sheet}`}`;
  const place = [rowText, scenario ?? ""].filter((part) => part !== "").join(", ");
  // The sentence counts rows inside the range; the sheet's own number stands before it already.
  const plain = row === undefined ? message : message.replace(`Row ${row}: `, "");
  return { kind, place, message: plain };
}

/** Sheet and first row of an address like `'My sheet'!$B$6:$H$34`; whole columns start in row 1. */
export function readAddress(address: string): { readonly sheet: string; readonly firstRow: number } {
  const mark = address.lastIndexOf("!");
  const sheet = address
    .slice(0, Math.max(0, mark))
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const row = /^\$?[A-Z]+\$?(\d+)/i.exec(address.slice(mark + 1))?.[1];
  return { sheet, firstRow: Number(row ?? 1) };
}
