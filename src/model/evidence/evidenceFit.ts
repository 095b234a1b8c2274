import type { Outcome } from "../assumptions/issue";
import type { CoveredDays } from "./coveredSpan";
import { fitInvoices, type InvoiceFit } from "./invoiceFit";
import { type ListedHours, listedHours } from "./listedHours";
import { fitMonths, type MonthsFit } from "./monthsFit";
import { reconcile, type Reconciliation } from "./reconciliation";
import type { EvidenceRow, EvidenceTable } from "./table/evidenceTable";
import { fitTickets, type FitTerms, type TicketFit } from "./ticketFit";
import { type TicketHistory, ticketHistory } from "./ticketHistory";

/** What a table of evidence implies, by what its rows are. */
export type EvidenceFit =
  | { readonly shape: "tickets"; readonly fit: TicketFit; readonly listed: ListedHours | undefined }
  | { readonly shape: "monthly counts"; readonly fit: MonthsFit }
  | {
      readonly shape: "invoices";
      readonly fit: TicketFit;
      /** Where a lognormal law does not describe the hours. */
      readonly listed: ListedHours | undefined;
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
  if (shape === "monthly counts") {
    const fit = fitMonths(table);
    return fit.ok ? { ok: true, value: { shape, fit: fit.value } } : fit;
  }
  if (shape === "tickets") {
    const incrementHours = terms.incrementHours ?? USUAL_INCREMENT;
    const fitted = fitHistory(ticketHistory(rows, refused), { ...terms, incrementHours });
    return fitted.ok ? { ok: true, value: { shape, ...fitted.value } } : fitted;
  }
  return fitInvoiceRows(
    rows.filter(({ day }) => isCovered(day, terms)),
    { refused, terms },
  );
}

interface FittedHistory {
  readonly fit: TicketFit;
  readonly listed: ListedHours | undefined;
}

function fitHistory(history: TicketHistory, terms: FitTerms): Outcome<FittedHistory> {
  const fit = fitTickets(history, terms);
  if (!fit.ok) return fit;
  const known = history.tickets.flatMap(({ hours }) => (hours === undefined ? [] : [hours]));
  const { incrementHours } = terms;
  const listed = listedHours(known, { fit: fit.value.hours, incrementHours });
  return { ok: true, value: { fit: fit.value, listed } };
}

function fitInvoiceRows(
  rows: readonly EvidenceRow[],
  { refused, terms }: { readonly refused: EvidenceTable["refused"]; readonly terms: EvidenceTerms },
): Outcome<EvidenceFit> {
  const prices = fitInvoices(rows);
  const incrementHours = terms.incrementHours ?? prices.incrementHours;
  const invoices = { ...prices, incrementHours };
  const fitted = fitHistory(ticketHistory(rows, refused), { ...terms, incrementHours });
  if (!fitted.ok) return fitted;
  const { fit, listed } = fitted.value;
  const reconciliation = reconcile(rows, invoices, fit.hours);
  return { ok: true, value: { shape: "invoices", fit, listed, invoices, reconciliation } };
}

/** What was paid is of the period that is given, if one is. */
function isCovered(
  day: EvidenceRow["day"],
  { firstDay = -Infinity, lastDay = Infinity }: CoveredDays,
): boolean {
  return day >= firstDay && day < lastDay + 1;
}
