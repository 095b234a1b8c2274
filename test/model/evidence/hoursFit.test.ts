import { fitHours } from "../../../src/model/evidence/hoursFit";

/** Standard normal P(Z <= z) by Simpson's rule from 0, as an independent reference. */
function normalBelow(z: number): number {
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const step = z / 1000;
  let sum = density(0) + density(z);
  for (let i = 1; i < 1000; i++) sum += (i % 2 === 1 ? 4 : 2) * density(i * step);
  return 0.5 + (sum * step) / 3;
}

const hoursAt = (logarithms: readonly number[], times: number) =>
  logarithms.flatMap((each) => Array<number>(times).fill(Math.exp(each)));

describe("the test whether hours are lognormal", () => {
  it("has no degree of freedom with three different hours, and one with four", () => {
    expect(fitHours(hoursAt([-1, 0, 1], 5), 0)!.lognormalP).toBeUndefined();
    expect(fitHours(hoursAt([-1, -0.3, 0.3, 1], 5), 0)!.lognormalP).toBeGreaterThan(0);
  });

  it("is Pearson's chi-square with two parameters fitted", () => {
    const fit = fitHours(hoursAt([-1.5, -0.5, 0.5, 1.5], 5), 0)!;
    // Mean 0 and variance (1.5^2 + 0.5^2) / 2 of the logarithms; classes end at the hours, the last one nowhere.
    const sigma = Math.sqrt(1.25);
    const below = [-1.5, -0.5, 0.5].map((edge) => normalBelow(edge / sigma));
    const expected = [below[0]!, below[1]! - below[0]!, below[2]! - below[1]!, 1 - below[2]!];
    const statistic = expected.reduce((sum, share) => sum + (5 - 20 * share) ** 2 / (20 * share), 0);
    // With one degree of freedom the statistic is the square of a normal one.
    expect(fit.lognormalP).toBeCloseTo(2 * (1 - normalBelow(Math.sqrt(statistic))), 8);
    expect(fit.mean.value).toBeCloseTo(Math.exp(1.25 / 2), 8);
    expect(fit.cv.value).toBeCloseTo(Math.sqrt(Math.exp(1.25) - 1), 8);
  });

  it("puts hours together until a class has a tenth of them", () => {
    const many = Array.from({ length: 100 }, (_, index) => Math.exp(-2 + index / 25));
    const doubled = many.flatMap((each) => [each, each]);
    const fits = [fitHours(many, 0)!, fitHours(doubled, 0)!];
    // Twice the tickets in the same classes: twice the statistic, and so less likely by chance.
    expect(fits[1]!.lognormalP!).toBeLessThan(fits[0]!.lognormalP!);
    expect(fits[0]!.lognormalP!).toBeLessThan(1);
  });
});

describe("a fit of hours", () => {
  it("does not depend on the unit of time", () => {
    const hours = [0.25, 0.5, 0.5, 0.75, 1, 1, 1.5, 2, 3.25, 6];
    for (const increment of [0, 0.25]) {
      const [inHours, inMinutes] = [
        fitHours(hours, increment)!,
        fitHours(
          hours.map((each) => 60 * each),
          60 * increment,
        )!,
      ];
      expect(inMinutes.mean.value / inHours.mean.value).toBeCloseTo(60, 5);
      expect(inMinutes.cv.value).toBeCloseTo(inHours.cv.value, 6);
      expect(inMinutes.lognormalP).toBeCloseTo(inHours.lognormalP!, 6);
    }
  });
});

describe("the intervals of a fit of hours", () => {
  it("are Cox's for the mean where nothing is rounded", () => {
    const { mean, cv, tickets } = fitHours(hoursAt([-1, 1], 8), 0)!;
    expect(tickets).toBe(16);
    // R: qt(0.975, 15); the sigma of a sample is that of the fit times sqrt(16 / 15).
    const distance = 2.131449545559323 * Math.sqrt(16 / 15);
    const error = distance * Math.sqrt(1 / 16 + 1 / (2 * 16));
    expect(mean.low).toBeCloseTo(Math.exp(0.5 - error), 4);
    expect(mean.high).toBeCloseTo(Math.exp(0.5 + error), 4);
    const sigmaError = distance / Math.sqrt(32);
    expect(cv.low).toBeCloseTo(Math.sqrt(Math.expm1(Math.exp(-2 * sigmaError))), 4);
    expect(cv.high).toBeCloseTo(Math.sqrt(Math.expm1(Math.exp(2 * sigmaError))), 4);
  });
});
