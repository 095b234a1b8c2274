import { TYPICAL_SCENARIO } from "../typicalScenario";
import { slaCredit } from "../../../src/model/cost/slaCredit";

/** The same expectation as a plain sum over the whole Poisson law. */
function poissonCredit(mean: number, credit: number, cap: number): number {
  let probability = Math.exp(-mean);
  let sum = 0;
  for (let misses = 0; misses < 500; misses++) {
    sum += Math.min(cap, misses * credit) * probability;
    probability *= mean / (misses + 1);
  }
  return sum;
}

describe("service credits", () => {
  it("are the capped expectation over Poisson misses", () => {
    const poisson = { ...TYPICAL_SCENARIO, yearCv: 0 };
    for (const incidents of [0.5, 6, 80, 1000])
      expect(slaCredit(poisson, incidents)).toBeCloseTo(poissonCredit(incidents * 0.05, 0.05, 0.1), 12);
  });

  it("come near the Poisson value when years hardly differ", () => {
    const nearly = { ...TYPICAL_SCENARIO, yearCv: 1e-4 };
    expect(slaCredit(nearly, 6)).toBeCloseTo(slaCredit({ ...nearly, yearCv: 0 }, 6), 8);
  });

  it("are the plain mean when the cap is out of reach", () => {
    const uncapped = { ...TYPICAL_SCENARIO, slaCreditShare: 1e-5, slaCreditCap: 1 };
    expect(slaCredit(uncapped, 6)).toBeCloseTo(6 * 0.05 * 1e-5, 12);
  });

  it("are nothing without misses, credit or cap", () => {
    expect(slaCredit(TYPICAL_SCENARIO, 0)).toBe(0);
    expect(slaCredit({ ...TYPICAL_SCENARIO, slaCreditShare: 0 }, 6)).toBe(0);
    expect(slaCredit({ ...TYPICAL_SCENARIO, slaCreditCap: 0 }, 6)).toBe(0);
  });
});
