import { countWeights } from "../../../src/numerics/compound/countWeights";
import { fewProbabilities, logTransform, shareOfFew } from "../../../src/numerics/compound/counts";

describe("the law of years of few events", () => {
  it.each([0, 0.5, 2])("is the counts' law where it does not fade yet (level cv %d)", (levelCv) => {
    const few = fewProbabilities(levelCv, 3, 400);
    const size = 1 / levelCv ** 2;
    const none = levelCv === 0 ? Math.exp(-3) : (1 + 3 / size) ** -size;
    expect(few[0]).toBeCloseTo(none, 14);
    expect(few[1]! / few[0]!).toBeCloseTo(levelCv === 0 ? 3 : 3 / (1 + 3 / size), 12);
    if (levelCv < 2) expect(few.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
  });

  it("fades from all to nothing", () => {
    expect(shareOfFew(0, 60)).toBeCloseTo(1, 14);
    expect(shareOfFew(30, 60)).toBeCloseTo(0.5, 14);
    expect(shareOfFew(59, 60)).toBeLessThan(1e-13);
    expect(shareOfFew(60, 60)).toBe(0);
  });

  it("is what countWeights counts, whether all events are told apart or some are others", () => {
    const counts = { kind: "mixedPoisson", levelCv: 0.5, fewerThan: 30 } as const;
    const group = { counts, streams: [{ rate: 12, severity: [] }] };
    const few = fewProbabilities(0.5, 12, 30);
    const weights = countWeights(group, { atomRate: 12, others: 0 });
    few.forEach((each, n) => expect(weights[n]).toBeCloseTo(each, 13));
    expect(weights[30] ?? 0).toBe(0);
    // Six of nine: any nine, times the chance that six of them are of the kind that is counted.
    const six = countWeights(group, { atomRate: 8, others: 3, othersRate: 4 })[6]!;
    expect(six).toBeCloseTo(few[9]! * 84 * (8 / 12) ** 6 * (4 / 12) ** 3, 13);
  });

  it("has the polynomial of its probabilities as transform, and that polynomial's slope", () => {
    const few = fewProbabilities(0.5, 8, 40);
    const value = (z: number): number => few.reduce((sum, each, n) => sum + each * z ** n, 0);
    const transform = logTransform({ kind: "mixedPoisson", levelCv: 0.5, fewerThan: 40 }, 8);
    const out = new Float64Array(4);
    for (const z of [0.1, 0.7, 1]) {
      expect(transform(8 * (z - 1), 0, out)).toBe(true);
      expect(Math.exp(out[0]!)).toBeCloseTo(value(z), 14);
      const slope = (Math.log(value(z + 1e-6)) - Math.log(value(z - 1e-6))) / 2e-6 / 8;
      expect(out[2]).toBeCloseTo(slope, 7);
    }
    expect(transform(-8, 0, out)).toBe(true);
    expect(Math.exp(out[0]!)).toBeCloseTo(few[0]!, 14);
  });
});
