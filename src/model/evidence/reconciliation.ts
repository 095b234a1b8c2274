import { breakfixCost } from "../cost/breakfixCost";
import type { HoursFit } from "./hoursFit";
import type { InvoiceFit } from "./invoiceFit";
import type { EvidenceRow } from "./table/evidenceTable";

/** One part of what invoices charge: paid, and expected of as many incidents by the model. Money. */
export interface ReconciledPart {
  readonly part: "work" | "trips" | "parts" | "other";
  readonly paid: number;
  readonly modelled: number;
}

/** What was paid beside what the model says for as many incidents with the fitted inputs. */
export interface Reconciliation {
  readonly parts: readonly ReconciledPart[];
  readonly paid: number;
  readonly modelled: number;
}

/** Sets paid invoices beside the model of the same period; undefined without the hours and the rate that the model needs. */
export function reconcile(
  rows: readonly EvidenceRow[],
  invoices: InvoiceFit,
  hours: HoursFit | undefined,
): Reconciliation | undefined {
  if (!hours || invoices.meanRate === undefined) return undefined;
  const sum = (of: (row: EvidenceRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const paidFor = {
    work: sum(({ hours: each = 0, rate = 0 }) => each * rate),
    trips: sum(({ trip = 0 }) => trip),
    parts: sum(({ parts = 0 }) => parts),
  };
  const other = invoices.paid - paidFor.work - paidFor.trips - paidFor.parts;
  const trips = rows.length * (invoices.onSiteShare?.value ?? 0) * (invoices.tripFee ?? 0);
  const modelled = {
    work: modelledWork(invoices, hours),
    trips,
    parts: rows.length * (invoices.partsPerIncident ?? 0),
  };
  const parts: ReconciledPart[] = (["work", "trips", "parts"] as const).map((part) => ({ part, paid: paidFor[part], modelled: modelled[part] })); // prettier-ignore
  parts.push({ part: "other", paid: other, modelled: 0 });
  return {
    parts,
    paid: invoices.paid,
    modelled: parts.reduce((total, part) => total + part.modelled, 0),
  };
}

/** The model's charge for the work of as many incidents, on site and remote, at the mean rate of the period. */
function modelledWork(invoices: InvoiceFit, { mean, cv }: HoursFit): number {
  const onSite = invoices.onSiteShare?.value ?? 0;
  const work = (share: number, minimumHours = 0) =>
    breakfixCost({
      incidents: share * invoices.invoices,
      hoursPerIncident: mean.value,
      hoursCv: cv.value,
      minimumHours,
      incrementHours: invoices.incrementHours,
      hourlyRate: invoices.meanRate!,
      calloutFee: 0,
      partsPerIncident: 0,
      afterHoursShare: invoices.afterHoursShare?.value ?? 0,
      afterHoursMultiplier: invoices.afterHoursMultiplier ?? 1,
    });
  return work(onSite, invoices.minimumHoursOnSite) + work(1 - onSite, invoices.minimumHoursRemote);
}
