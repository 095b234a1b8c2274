import { fitEvidence } from "../../../src/model/evidence/evidenceFit";
import { evidenceInputs } from "../../../src/model/evidence/evidenceInputs";
import { fitHours } from "../../../src/model/evidence/hoursFit";
import { listedHours } from "../../../src/model/evidence/listedHours";
import { doorCells, tableOf } from "./doorFiles";

/** Two kinds of tickets, which no lognormal law describes. */
const TWO_KINDS = Array.from({ length: 120 }, (_, index) => (index % 3 === 0 ? 8 + (index % 5) / 4 : 0.5 + (index % 4) / 8)); // prettier-ignore
const listed = (hours: readonly number[], incrementHours = 0) =>
  listedHours(hours, { fit: fitHours(hours, incrementHours), incrementHours });
const meanOf = (hours: readonly number[]) => hours.reduce((sum, each) => sum + each, 0) / hours.length;

describe("hours as they are listed", () => {
  it("have the list's own mean and variation, half an increment shorter where they were rounded up", () => {
    const { mean, cv } = listed(TWO_KINDS)!;
    const average = meanOf(TWO_KINDS);
    const sd = Math.sqrt(TWO_KINDS.reduce((sum, each) => sum + (each - average) ** 2, 0) / 119);
    expect(mean.value).toBeCloseTo(average, 12);
    expect(cv.value).toBeCloseTo(sd / average, 12);
    expect(listed(TWO_KINDS, 0.125)!.mean.value).toBeCloseTo(average - 0.0625, 12);
  });

  it("have a mean whose interval is that of the sample's own error", () => {
    const { mean, cv } = listed(TWO_KINDS)!;
    // R: qt(0.975, 119); on the logarithm the error of a mean is about cv / sqrt(n).
    const reach = Math.exp((1.9801 * cv.value) / Math.sqrt(120));
    expect(mean.high / mean.value).toBeCloseTo(reach, 2);
    expect(mean.low).toBeCloseTo(mean.value ** 2 / mean.high, 12);
    expect(cv.low).toBeLessThan(cv.value);
  });

  it("are offered only with a hundred rows that are not lognormal", () => {
    expect(listed(TWO_KINDS.slice(0, 99))).toBeUndefined();
    const plain = Array.from({ length: 400 }, (_, index) => Math.exp(2 * Math.sin(index * 12.9898) ** 3));
    const fit = { ...fitHours(plain, 0)!, lognormalP: 0.3 };
    expect(listedHours(plain, { fit, incrementHours: 0 })).toBeUndefined();
    expect(listedHours(plain, { fit: undefined, incrementHours: 0 })).toBeUndefined();
  });

  it("go into the scenario where they are chosen", () => {
    const fit = fitEvidence(tableOf(doorCells("trend.tsv")), {});
    if (!fit.ok || fit.value.shape !== "tickets") throw new Error("These are tickets.");
    const hours = (choices?: Parameters<typeof evidenceInputs>[2]) =>
      evidenceInputs(fit.value, 40, choices).find(({ field }) => field === "hoursCv")!.value;
    expect(hours()).toBe(fit.value.fit.hours!.cv.value);
    expect(hours({ rate: "mean", hours: "listed" })).toBe(fit.value.listed!.cv.value);
    // The law of greatest likelihood has a far longer tail than these tickets.
    expect(fit.value.fit.hours!.cv.low).toBeGreaterThan(fit.value.listed!.cv.high);
  });
});
