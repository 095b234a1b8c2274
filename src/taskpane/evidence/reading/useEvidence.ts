import { useCallback, useEffect, useRef, useState } from "react";
import type { Issue } from "../../../model/assumptions/issue";
import { presentDay } from "../../../workbook/port/presentDay";
import type { EvidenceReport, EvidenceSource } from "./evidenceDesk";
import { createEvidenceReader, type EvidenceReader } from "./evidenceReader";
import type { EvidenceChoices, EvidenceReading } from "./evidenceReading";

/** A source, and what the user has chosen about it. */
interface Asked {
  /** Counts the sources that were taken, so that each begins with fresh fields. */
  readonly taking: number;
  readonly table: number;
  readonly choices: EvidenceChoices;
}

/** What is known of a source. */
export interface Evidence extends Asked {
  /** Names of the tables of a file. */
  readonly tables: readonly string[];
  readonly reading: EvidenceReading;
}

type Found =
  | { readonly kind: "nothing" }
  | { readonly kind: "reading"; readonly tables: readonly string[]; readonly reading: EvidenceReading }
  | { readonly kind: "issue"; readonly issue: Issue }
  | { readonly kind: "failed"; readonly reason: string };

export interface EvidenceControl {
  /** Undefined before a table was read. */
  readonly evidence: Evidence | undefined;
  /** Why the cells are not a table of evidence. */
  readonly issue: Issue | undefined;
  /** Why a file could not be read. */
  readonly failure: string | undefined;
  /** How much of the reading is done, from 0 to 1; undefined while nothing is being read. */
  readonly progress: number | undefined;
  readonly take: (source: EvidenceSource) => void;
  readonly choose: (choices: Partial<EvidenceChoices>) => void;
  readonly chooseTable: (table: number) => void;
  /** Ends the reading, and forgets the source. */
  readonly cancel: () => void;
}

const NOTHING: Found = { kind: "nothing" };
const FRESH = { table: 0, choices: { table: {} } } as const;

/** Reads the chosen table in the background, and once more after every answer. */
export function useEvidence(): EvidenceControl {
  const [asked, setAsked] = useState<Asked>({ taking: 0, ...FRESH });
  const [found, setFound] = useState<Found>(NOTHING);
  const [progress, setProgress] = useState<number>();
  const reader = useRef<EvidenceReader>(undefined);
  useEffect(() => () => reader.current?.close(), []);
  const hear = useCallback((report: EvidenceReport) => {
    setProgress(report.kind === "progress" ? report.share : undefined);
    if (report.kind !== "progress") setFound(foundBy(report));
  }, []);
  const read = (next: Asked, source?: EvidenceSource) => {
    setAsked(next);
    setProgress(0);
    reader.current ??= createEvidenceReader();
    reader.current.read({ source, table: next.table, choices: next.choices, today: presentDay() }, hear);
  };
  return {
    evidence:
      found.kind === "reading" ? { ...asked, tables: found.tables, reading: found.reading } : undefined,
    issue: found.kind === "issue" ? found.issue : undefined,
    failure: found.kind === "failed" ? found.reason : undefined,
    progress,
    take: (source) => {
      setFound(NOTHING);
      read({ taking: asked.taking + 1, ...FRESH }, source);
    },
    choose: (made) => read({ ...asked, choices: { ...asked.choices, ...made } }),
    chooseTable: (table) => read({ ...FRESH, taking: asked.taking + 1, table }),
    cancel: () => {
      reader.current?.close();
      reader.current = undefined;
      setProgress(undefined);
      setFound(NOTHING);
    },
  };
}

function foundBy(report: Exclude<EvidenceReport, { readonly kind: "progress" }>): Found {
  if (report.kind === "failed") return report;
  const { tables, outcome } = report;
  return outcome.ok
    ? { kind: "reading", tables, reading: outcome.value }
    : { kind: "issue", issue: outcome.issues[0]! };
}
