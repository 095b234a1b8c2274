import { countsBeside, countWeights } from "../../../src/numerics/compound/countWeights";
import { logTransform } from "../../../src/numerics/compound/frequency";
import type { StreamGroup } from "../../../src/numerics/compound/compoundSpec";

const group = (expectedCount: number, mixingCv: number): StreamGroup => ({
  frequency: { mixingCv },
  streams: [{ expectedCount, severity: [] }],
});

/** P(N = n) of a negative binomial number with this mean, or of a Poisson number, by its recursion. */
function probabilities(expectedCount: number, mixingCv: number, numbers: number): number[] {
  const spread = mixingCv ** 2;
  let last = spread === 0 ? Math.exp(-expectedCount) : (1 + expectedCount * spread) ** (-1 / spread);
  return Array.from({ length: numbers }, (_, n) => {
    const probability = last;
    last *= (((1 + n * spread) / (n + 1)) * expectedCount) / (1 + expectedCount * spread);
    return probability;
  });
}

describe("the probabilities of numbers of events", () => {
  it.each([0, 0.5, 2])("are those of the law if all events are counted (mixing cv %d)", (mixingCv) => {
    const law = probabilities(12, mixingCv, 60);
    const weights = countWeights(group(12, mixingCv), { atomCount: 12, others: 0 });
    law.forEach((each, n) => expect(weights[n] ?? 0).toBeCloseTo(each, 14));
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 11);
  });

  it("are multinomial if some events are others", () => {
    const law = probabilities(12, 0.5, 10);
    const beside = countsBeside(group(12, 0.5), { atomCount: 8, othersCount: 4 });
    // Six of nine: any nine, times the chance that six of them are of the kind that is counted.
    expect(beside(3)[6]).toBeCloseTo(law[9]! * 84 * (8 / 12) ** 6 * (4 / 12) ** 3, 13);
    expect(beside(0)[9]).toBeCloseTo(law[9]! * (8 / 12) ** 9, 13);
  });

  it.each([0, 0.5])(
    "have their generating function as transform, with its slope (mixing cv %d)",
    (mixingCv) => {
      const law = probabilities(8, mixingCv, 200);
      const value = (z: number): number => law.reduce((sum, each, n) => sum + each * z ** n, 0);
      const transform = logTransform({ mixingCv });
      const out = new Float64Array(4);
      for (const z of [0.1, 0.7, 0.999]) {
        expect(transform(8 * (z - 1), 0, out)).toBe(true);
        expect(Math.exp(out[0]!)).toBeCloseTo(value(z), 12);
        const slope = (Math.log(value(z + 1e-6)) - Math.log(value(z - 1e-6))) / 2e-6 / 8;
        expect(out[2]).toBeCloseTo(slope, 6);
      }
    },
  );
});
