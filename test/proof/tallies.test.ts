import { RandomNumbers } from "../simulation/random";
import { MeanTally, ProbabilityTally, QuantileJudge, Sample, SpreadTally, TailTally } from "./tallies";

const RUNS = 40_000;
/** Standard normal: P95, and the mean beyond it. */
const P95 = 1.6448536269514722;
const TAIL95 = 2.0627128075074;

/** Feeds normal numbers to whatever collects them. */
function feed(...all: readonly { add(amount: number): void }[]): void {
  const random = new RandomNumbers(7);
  for (let run = 0; run < RUNS; run++) {
    const amount = random.normal();
    for (const each of all) each.add(amount);
  }
}

describe("judges of figures", () => {
  it("find the figures of a known law right, and others by as many standard errors as they are off", () => {
    const sample = new Sample();
    const right = [
      new MeanTally(0),
      new SpreadTally(1, 0, 0),
      new ProbabilityTally(0.05, P95),
      new TailTally(TAIL95, P95, 0.05),
    ];
    const off = [
      new MeanTally(0.05),
      new SpreadTally(1.05, 0, 0),
      new ProbabilityTally(0.06, P95),
      new TailTally(1.1 * TAIL95, P95, 0.05),
    ];
    feed(sample, ...right, ...off);
    for (const judge of [...right, new QuantileJudge(P95, 0.95, sample)])
      expect(judge.finding().errorsAway).toBeLessThan(4);
    for (const judge of [...off, new QuantileJudge(1.05 * P95, 0.95, sample)])
      expect(judge.finding().errorsAway).toBeGreaterThan(5);
    // A mean that is off by 0.05, where the standard error is 1 / 200.
    expect(off[0]!.finding().errorsAway).toBeCloseTo(10, -0.5);
  });

  it("take the known variance of a part that is not collected into a spread", () => {
    const tally = new SpreadTally(Math.sqrt(5), 0, 4);
    feed(tally);
    expect(tally.finding().simulated).toBeCloseTo(Math.sqrt(5), 1);
    expect(tally.finding().errorsAway).toBeLessThan(4);
  });

  it("find a quantile right on the very amount at which a law jumps, and wrong beside it", () => {
    const sample = new Sample();
    feed({ add: (amount) => sample.add(amount < 0.3 ? 100 : 200) });
    expect(new QuantileJudge(100, 0.5, sample).finding()).toEqual({ simulated: 100, errorsAway: 0 });
    expect(new QuantileJudge(99.9, 0.5, sample).finding().errorsAway).toBeGreaterThan(5);
    expect(new QuantileJudge(200, 0.5, sample).finding().errorsAway).toBeGreaterThan(5);
  });

  it("ask of a certain amount that it is met to nine digits", () => {
    const [met, missed] = [new MeanTally(1e6 + 1e-4), new MeanTally(1e6 + 1)];
    for (let run = 0; run < 10; run++) [met, missed].forEach((tally) => tally.add(1e6));
    expect(met.finding().errorsAway).toBe(0);
    expect(missed.finding().errorsAway).toBeGreaterThan(1e6);
  });
});
