import { fitEvidence } from "../../../src/model/evidence/evidenceFit";
import { evidenceInputs } from "../../../src/model/evidence/evidenceInputs";
import { fitInvoices } from "../../../src/model/evidence/invoiceFit";
import type { EvidenceRow } from "../../../src/model/evidence/table/evidenceTable";
import { doorCells, serial, tableOf } from "./doorFiles";

const table = tableOf(doorCells("invoices.csv"));
const YEAR = { firstDay: serial(2025, 11, 1)!, lastDay: serial(2026, 10, 31)! };
const fit = fitEvidence(table, YEAR);
if (!fit.ok || fit.value.shape !== "invoices") throw new Error("The invoices must be fitted.");
const { invoices, reconciliation, fit: demand } = fit.value;

const line = (day: number, fields: Partial<EvidenceRow>): EvidenceRow => ({
  row: day,
  day: 46_000 + day,
  ...fields,
});

describe("prices on invoices", () => {
  it("are read off the lines", () => {
    expect([invoices.invoices, invoices.lastRate, invoices.incrementHours]).toEqual([41, 165, 0.25]);
    expect(invoices.paid).toBeCloseTo(29_499.62, 2);
    expect(invoices.rates).toEqual({ low: 155, high: 165 });
    // Four lines at 232.50 and one at 247.50 are one and a half times the rates of their time.
    expect(invoices.afterHoursMultiplier).toBeCloseTo(1.5, 12);
    expect(invoices.afterHoursShare!.value).toBeCloseTo(
      table.rows.filter(({ rate }) => rate! > 200).length / 41,
      12,
    );
    expect(invoices.tripFee).toBe(55);
    expect(invoices.onSiteShare!.value).toBeCloseTo(
      table.rows.filter(({ trip }) => trip! > 0).length / 41,
      12,
    );
    expect(invoices.partsPerIncident).toBeCloseTo(
      table.rows.reduce((sum, { parts }) => sum + parts!, 0) / 41,
      10,
    );
    expect([invoices.minimumHoursOnSite, invoices.minimumHoursRemote]).toEqual([1, 1]);
  });

  it("have a minimum for each place that shows its own", () => {
    const rows = [0.25, 0.25, 0.25, 0.5, 2, 1, 1, 1, 1.5, 3].map((hours, day) => line(day, { rate: 100, hours, isOnSite: day > 4 })); // prettier-ignore
    const { minimumHoursOnSite, minimumHoursRemote } = fitInvoices(rows);
    expect([minimumHoursOnSite, minimumHoursRemote]).toEqual([1, 0.25]);
  });

  it("have a share after hours only from flags, where there are any", () => {
    const rows = [
      line(1, { rate: 100, hours: 1, isAfterHours: true }),
      line(2, { rate: 100, hours: 1, isAfterHours: false }),
    ];
    expect(fitInvoices(rows).afterHoursShare!.value).toBe(0.5);
    expect(fitInvoices(rows).afterHoursMultiplier).toBe(1);
  });

  it("take a higher rate of later months for a rise, not for nights", () => {
    const rows = [100, 100, 110, 110].map((rate, day) => line(day, { rate, hours: 1 }));
    expect(fitInvoices(rows)).toMatchObject({
      lastRate: 110,
      rates: { low: 100, high: 110 },
      afterHoursMultiplier: undefined,
    });
  });

  it("are the amounts where only amounts are given, and else what their parts make", () => {
    expect(
      fitInvoices([line(1, { amount: 250 }), line(2, { hours: 2, rate: 100, trip: 50, parts: 7 })]).paid,
    ).toBe(507);
    expect(fitInvoices([line(1, { amount: 250 })])).toMatchObject({
      meanRate: undefined,
      lastRate: undefined,
    });
  });
});

describe("a year of invoices beside the model", () => {
  it("counts all 41, also those of the first and the last month", () => {
    expect([demand.months, demand.tickets, demand.timedTickets]).toEqual([12, 41, 41]);
    expect(demand.perMonth.value).toBeCloseTo((41 / 365) * (365.25 / 12), 12);
  });

  it("agrees with what was paid within what 41 invoices can show, part by part", () => {
    const { paid, modelled, parts } = reconciliation!;
    expect(paid).toBeCloseTo(29_499.62, 2);
    expect(parts.reduce((sum, part) => sum + part.paid, 0)).toBeCloseTo(paid, 8);
    expect(parts.reduce((sum, part) => sum + part.modelled, 0)).toBeCloseTo(modelled, 8);
    const part = (name: string) => parts.find((each) => each.part === name)!;
    for (const name of ["trips", "parts"]) expect(part(name).modelled).toBeCloseTo(part(name).paid, 8);
    // Amounts are rounded to cents.
    expect(Math.abs(part("other").paid)).toBeLessThan(0.1);
    expect(Math.abs(modelled / paid - 1)).toBeLessThan(0.08);
  });

  it("puts prices into a scenario too, the rate as it is now", () => {
    const inputs = evidenceInputs(fit.value, 40);
    const value = (field: string) => inputs.find((each) => each.field === field)?.value;
    expect(value("hourlyRate")).toBe(165);
    expect(value("incrementHours")).toBe(0.25);
    expect(value("tripFee")).toBe(55);
    expect(value("incidentsPerUserPerMonth")).toBeCloseTo(demand.perMonth.value / 40, 12);
    expect(inputs.find(({ field }) => field === "hourlyRate")!.note).toBe("Your history: 41 invoices");
  });
});
