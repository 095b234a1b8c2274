import type { Outcome } from "../assumptions/issue";
import type { CoveredDays } from "./coveredSpan";
import { fitInvoices, type InvoiceFit } from "./invoiceFit";
import { fitMonths, type MonthsFit } from "./monthsFit";
import { reconcile, type Reconciliation } from "./reconciliation";
import type { EvidenceRow, EvidenceTable } from "./table/evidenceTable";
import { fitTickets, type TicketFit } from "./ticketFit";
import { ticketHistory } from "./ticketHistory";

/** What a table of evidence implies, by what its rows are. */
export type EvidenceFit =
  | { readonly shape: "tickets"; readonly fit: TicketFit }
  | { readonly shape: "monthly counts"; readonly fit: MonthsFit }
  | {
      readonly shape: "invoices";
      readonly fit: TicketFit;
      readonly invoices: InvoiceFit;
      readonly reconciliation: Reconciliation | undefined;
    };

export interface EvidenceTerms extends CoveredDays {
  /** Hours were rounded up to a multiple of this; 0 = as they are; undefined = what invoices show, else a quarter. */
  readonly incrementHours?: number | undefined;
}

const USUAL_INCREMENT = 0.25;

/** Fits the rows of a table; an issue says why there is no answer. */
export function fitEvidence(table: EvidenceTable, terms: EvidenceTerms): Outcome<EvidenceFit> {
  const { shape, rows, refused } = table;
  if (shape === "monthly counts") return named(shape, fitMonths(table));
  if (shape === "tickets") {
    const incrementHours = terms.incrementHours ?? USUAL_INCREMENT;
    return named(shape, fitTickets(ticketHistory(rows, refused), { ...terms, incrementHours }));
  }
  const inside = rows.filter(({ day }) => isCovered(day, terms));
  const invoices = fitInvoices(inside);
  const incrementHours = terms.incrementHours ?? invoices.incrementHours;
  const fit = fitTickets(ticketHistory(inside, refused), { ...terms, incrementHours });
  if (!fit.ok) return fit;
  const reconciliation = reconcile(inside, { ...invoices, incrementHours }, fit.value.hours);
  return {
    ok: true,
    value: { shape, fit: fit.value, invoices: { ...invoices, incrementHours }, reconciliation },
  };
}

/** What was paid is of the period that is given, if one is. */
function isCovered(
  day: EvidenceRow["day"],
  { firstDay = -Infinity, lastDay = Infinity }: CoveredDays,
): boolean {
  return day >= firstDay && day < lastDay + 1;
}

function named<Shape, Fit>(
  shape: Shape,
  fit: Outcome<Fit>,
): Outcome<{ readonly shape: Shape; readonly fit: Fit }> {
  return fit.ok ? { ok: true, value: { shape, fit: fit.value } } : fit;
}
