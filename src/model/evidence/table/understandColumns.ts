import { cellContent } from "./cellContent";
import { type ColumnProfile, columnProfile } from "./columnProfile";
import { COLUMN_ROLES, type ColumnRole, headerFit, isHeaderWord } from "./columnRole";
import { readDateText } from "./dateText";
import type { TableChoices, UnderstoodColumn } from "./evidenceTable";

type Rows = readonly (readonly unknown[])[];

/** Titles and notes may come first, but not more rows of them. */
const HEADER_ROWS = 20;
/** Less than half of a column's cells of one kind do not make it one. */
const MOST = 0.5;

/** Index of the header among the first rows, the one with most words that headers have; undefined without one. */
export function findHeader(rows: Rows): number | undefined {
  let best: { readonly index: number; readonly words: number } | undefined;
  for (let index = 0; index < Math.min(HEADER_ROWS, rows.length - 1); index++) {
    const words = headerWords(rows[index]!);
    if (words > (best?.words ?? 0)) best = { index, words };
  }
  return best?.index;
}

/** How many cells of a row are words of headers; none in a row with dates or numbers, which is data. */
export function headerWords(row: readonly unknown[]): number {
  const contents = row.map(cellContent);
  const isData = contents.some(
    (each) => each.kind === "number" || (each.kind === "text" && readDateText(each.text) !== undefined),
  );
  if (isData) return 0;
  // A title in one cell has header words too, so a row with several filled cells outdoes it.
  const texts = contents.filter((each) => each.kind === "text");
  const words = texts.filter((each) => isHeaderWord(each.text)).length;
  return words === 0 ? 0 : words + texts.length / 1000;
}

/** Finds the column of each role by header and content; what the user chose comes first. */
export function understandColumns(
  rows: Rows,
  header: number | undefined,
  chosen: TableChoices["columns"] = {},
): readonly UnderstoodColumn[] {
  const first = (header ?? -1) + 1;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headings = Array.from({ length: width }, (_, column) =>
    header === undefined ? undefined : headingOf(rows[header]![column]),
  );
  const profiles = headings.map((_, column) => columnProfile(rows, column, first));
  const found = new Map<ColumnRole, number>();
  for (const [role, column] of Object.entries(chosen) as [ColumnRole, number | null][])
    if (column !== null) found.set(role, column);
  const open = COLUMN_ROLES.filter((role) => chosen[role] === undefined);
  for (const { role, column } of candidates(open, headings, profiles))
    if (!found.has(role) && ![...found.values()].includes(column)) found.set(role, column);
  return COLUMN_ROLES.flatMap((role) => {
    const column = found.get(role);
    return column === undefined ? [] : [{ role, column, heading: headings[column] ?? "" }];
  });
}

function headingOf(raw: unknown): string | undefined {
  const content = cellContent(raw);
  return content.kind === "text" ? content.text : undefined;
}

/** Every pair of a role and a column that could serve it, the surest first. */
function candidates(
  roles: readonly ColumnRole[],
  headings: readonly (string | undefined)[],
  profiles: readonly ColumnProfile[],
) {
  const pairs = roles.flatMap((role) =>
    profiles.map((profile, column) => ({ role, column, fit: fitOf(role, headings[column], profile) })),
  );
  return pairs.filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit || a.column - b.column);
}

/** How surely a column serves a role. Without any header, dates and the numbers beside them are all there is to see. */
function fitOf(role: ColumnRole, heading: string | undefined, profile: ColumnProfile): number {
  if (profile.filled === 0 || !holds(role, profile)) return 0;
  if (heading !== undefined) return headerFit(heading, role);
  if (role === "date") return 0.5;
  return role === "hours" && profile.dates < MOST ? 0.4 : 0;
}

function holds(
  role: ColumnRole,
  { dates, numbers, durations, wholes, distinct, filled }: ColumnProfile,
): boolean {
  switch (role) {
    case "date":
      return dates >= MOST;
    case "hours":
      return numbers + durations >= MOST;
    case "count":
      return wholes >= MOST && dates < MOST;
    case "ticket":
      return dates < MOST && (numbers < MOST || wholes >= MOST) && (distinct > 0.02 || filled < 10);
    case "rate":
    case "amount":
    case "trip":
    case "parts":
      return numbers >= MOST;
    default:
      return true;
  }
}
