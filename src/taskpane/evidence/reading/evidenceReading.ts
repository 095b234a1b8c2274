import type { Outcome } from "../../../model/assumptions/issue";
import { type EvidenceFit, type EvidenceTerms, fitEvidence } from "../../../model/evidence/evidenceFit";
import { type IncidentChange, incidentChange } from "../../../model/evidence/incidentChange";
import type {
  EvidenceTable,
  ExportedCells,
  RefusedRow,
  TableChoices,
} from "../../../model/evidence/table/evidenceTable";
import { readEvidence } from "../../../model/evidence/table/readEvidence";
import { ticketHistory } from "../../../model/evidence/ticketHistory";
import { type HoursBin, hoursHistogram, medianOf } from "../hoursHistogram";
import { type ColumnChoice, columnChoices } from "./columnChoices";

/** What the user has chosen about a table: what it means, which days it covers, and when something changed. */
export interface EvidenceChoices extends EvidenceTerms {
  readonly table: TableChoices;
  /** The first day after a change. */
  readonly changeDay?: number | undefined;
  /** The share by which tickets were promised to become fewer. */
  readonly promised?: number | undefined;
}

/** Rows that were left out or used in part: the first of them, and how many there are. */
export interface RefusedRows {
  readonly count: number;
  readonly listed: readonly RefusedRow[];
  /** True where dates far from all others are among them. */
  readonly haveStrays: boolean;
}

/** The hours of all rows as a drawing needs them. */
export interface ShownHours {
  readonly count: number;
  readonly median: number;
  readonly bins: readonly HoursBin[];
}

/** A table as it was understood and what it implies, without its rows: small enough to be sent from a worker. */
export interface EvidenceReading extends Pick<EvidenceTable, "shape" | "columns" | "questions"> {
  readonly usedRows: number;
  readonly columnChoices: readonly ColumnChoice[];
  readonly refused: RefusedRows;
  /** Undefined while a question is open. */
  readonly fit: Outcome<EvidenceFit> | undefined;
  readonly hours: ShownHours | undefined;
  /** Undefined before a day was chosen. */
  readonly change: Outcome<IncidentChange> | undefined;
}

/** More refused rows than this are counted, not listed. */
const MOST_LISTED = 50;
const STRAY: ReadonlySet<string> = new Set(["future", "distant", "apart"]);

/** Reads a table and fits it; an issue says why it is not evidence. `onRead` is called between the two. */
export function readingOf(
  cells: ExportedCells,
  choices: EvidenceChoices,
  { today, onRead }: { readonly today: number; readonly onRead: () => void },
): Outcome<EvidenceReading> {
  const read = readEvidence(cells, { choices: choices.table, today });
  onRead();
  if (!read.ok) return read;
  const table = read.value;
  const isOpen = table.questions.some(({ taken }) => taken === undefined);
  return {
    ok: true,
    value: {
      shape: table.shape,
      columns: table.columns,
      questions: table.questions,
      usedRows: table.rows.length,
      columnChoices: columnChoices(cells.values, table.headerRow),
      refused: refusedRows(table.refused),
      fit: isOpen ? undefined : fitEvidence(table, choices),
      hours: shownHours(table),
      change: isOpen ? undefined : changeOf(table, choices),
    },
  };
}

function refusedRows(refused: readonly RefusedRow[]): RefusedRows {
  return {
    count: refused.length,
    listed: refused.slice(0, MOST_LISTED),
    haveStrays: refused.some(({ reason }) => STRAY.has(reason[0])),
  };
}

/** Averages of months are not hours of tickets. */
function shownHours({ shape, rows }: EvidenceTable): ShownHours | undefined {
  if (shape === "monthly counts") return undefined;
  const hours = rows.flatMap((row) => (row.hours === undefined ? [] : [row.hours]));
  if (hours.length === 0) return undefined;
  return { count: hours.length, median: medianOf(hours), bins: hoursHistogram(hours) };
}

function changeOf(
  { shape, rows, refused }: EvidenceTable,
  { changeDay, promised, firstDay, lastDay }: EvidenceChoices,
): EvidenceReading["change"] {
  if (shape !== "tickets" || changeDay === undefined) return undefined;
  return incidentChange(ticketHistory(rows, refused), { firstDay, lastDay, changeDay, promised });
}
