import { useMemo, useState } from "react";
import type { Issue, Outcome } from "../../model/assumptions/issue";
import { type EvidenceFit, fitEvidence } from "../../model/evidence/evidenceFit";
import type { EvidenceTable, ExportedCells, TableChoices } from "../../model/evidence/table/evidenceTable";
import { readEvidence } from "../../model/evidence/table/readEvidence";
import { presentDay } from "./presentDay";

/** What the user has chosen about a table: where it is from, what it means, and which days it covers. */
export interface EvidenceChoices {
  readonly cells: ExportedCells;
  /** Counts the tables that were taken, so that each begins with fresh fields. */
  readonly reading: number;
  readonly table: TableChoices;
  readonly firstDay?: number | undefined;
  readonly lastDay?: number | undefined;
  /** Undefined until the user says. */
  readonly incrementHours?: number | undefined;
}

/** A table as it was understood, and what it implies once no question is open. */
export interface Evidence {
  readonly choices: EvidenceChoices;
  readonly table: EvidenceTable;
  /** Undefined while a question is open. */
  readonly fit: Outcome<EvidenceFit> | undefined;
}

export interface EvidenceControl {
  /** Undefined before a table was chosen. */
  readonly evidence: Evidence | undefined;
  /** Why the cells are not a table of evidence. */
  readonly issue: Issue | undefined;
  readonly take: (cells: ExportedCells) => void;
  readonly choose: (choices: Partial<EvidenceChoices>) => void;
}

/** Keeps the chosen table and reads it again after every answer. */
export function useEvidence(): EvidenceControl {
  const [choices, setChoices] = useState<EvidenceChoices>();
  const today = presentDay();
  const cells = choices?.cells;
  const tableChoices = choices?.table;
  const read = useMemo(
    () => cells && tableChoices && readEvidence(cells, { choices: tableChoices, today }),
    [cells, tableChoices, today],
  );
  const evidence = useMemo(
    () => (choices && read?.ok ? evidenceOf(choices, read.value) : undefined),
    [choices, read],
  );
  return {
    evidence,
    issue: read && !read.ok ? read.issues[0] : undefined,
    take: (taken) =>
      setChoices((before) => ({ cells: taken, reading: (before?.reading ?? 0) + 1, table: {} })),
    choose: (made) => setChoices((before) => before && { ...before, ...made }),
  };
}

function evidenceOf(choices: EvidenceChoices, table: EvidenceTable): Evidence {
  const isOpen = table.questions.some(({ taken }) => taken === undefined);
  const { firstDay, lastDay, incrementHours } = choices;
  const fit = isOpen ? undefined : fitEvidence(table, { firstDay, lastDay, incrementHours });
  return { choices, table, fit };
}
