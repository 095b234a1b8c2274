import { calendarMonth, firstDay } from "../../../src/model/cost/calendarMonth";
import { fitHours } from "../../../src/model/evidence/hoursFit";
import { fitRate } from "../../../src/model/evidence/rateFit";
import { uniforms } from "../../reference/simulatedYears";

const HISTORIES = 2_000;
/** A mean of this many standard errors away from 95 % is not chance. */
const random = uniforms(20_261_130);

const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());

/** Marsaglia and Tsang's method for a Gamma law of mean 1. */
function gamma(shape: number): number {
  if (shape < 1) return (gamma(shape + 1) * (shape + 1) * random() ** (1 / shape)) / shape;
  const d = shape - 1 / 3;
  for (;;) {
    const [x, u] = [normal(), random()];
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(u) < (x * x) / 2 + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}

function poisson(mean: number): number {
  if (mean > 60) return poisson(mean / 2) + poisson(mean / 2);
  let [count, product] = [0, random()];
  for (const least = Math.exp(-mean); product > least; count++) product *= random();
  return count;
}

/** The part of histories whose interval holds the true value. */
function covered(holds: () => boolean): number {
  return Array.from({ length: HISTORIES }, holds).filter(Boolean).length / HISTORIES;
}

const within = (truth: number, { low, high }: { readonly low: number; readonly high: number }) =>
  low <= truth && truth <= high;

describe("intervals of 95 %", () => {
  it.each([
    ["chance alone, ten a month over two years", 10, Infinity, 24],
    ["chance alone, two a month over a year", 2, Infinity, 12],
    ["chance alone, a hundred a month over three years", 100, Infinity, 36],
    ["good and bad months, thirty a month over two years", 30, 8, 24],
    ["very good and bad months, fifty a month over three years", 50, 4, 36],
  ])("hold the rate in 93 to 97 of 100 histories of %s", (_, rate, size, months) => {
    const first = calendarMonth(46_388);
    const share = covered(() => {
      const counts = Array.from({ length: months }, (_, index) => {
        const month = first + index;
        const days = firstDay(month + 1) - firstDay(month);
        const level = size === Infinity ? 1 : gamma(size);
        return { month, count: poisson((rate * level * days * 12) / 365.25) };
      });
      const days = firstDay(first + months) - firstDay(first);
      const tickets = counts.reduce((sum, { count }) => sum + count, 0);
      return within(rate, fitRate({ counts, tickets, months: (days * 12) / 365.25 }).perMonth);
    });
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });

  it.each([
    ["exact hours of 60 tickets", 60, 0],
    ["hours of 250 tickets rounded up to a quarter", 250, 0.25],
  ])("hold mean and spread of %s as often", (_, tickets, increment) => {
    const sigma = Math.sqrt(Math.log(1 + 1.2 ** 2));
    const results = Array.from({ length: HISTORIES }, () => {
      const hours = Array.from({ length: tickets }, () => 1.4 * Math.exp(sigma * normal() - sigma ** 2 / 2));
      const billed = increment === 0 ? hours : hours.map((each) => Math.ceil(each / increment) * increment);
      const { mean, cv } = fitHours(billed, increment)!;
      return [within(1.4, mean), within(1.2, cv)];
    });
    for (const place of [0, 1]) {
      const share = results.filter((each) => each[place]).length / HISTORIES;
      expect(share).toBeGreaterThan(0.93);
      expect(share).toBeLessThan(0.97);
    }
  });
});
