import { binomialProbability } from "../../../src/numerics/functions/binomial";

/** One row of Pascal's triangle after the other, each entry with its powers: exact but for the last digits. */
function byPascal(n: number, share: number): number[] {
  let row = [1];
  for (let i = 0; i < n; i++) {
    row = Array.from({ length: i + 2 }, (_, k) => (row[k] ?? 0) * (1 - share) + (row[k - 1] ?? 0) * share);
  }
  return row;
}

describe("binomialProbability", () => {
  it.each([
    [1, 0.3],
    [7, 0.5],
    [40, 0.03],
    [120, 0.8],
  ])("is Pascal's triangle for %d events of share %d", (n, share) => {
    byPascal(n, share).forEach((expected, k) => {
      expect(Math.abs(binomialProbability(k, n, share) / expected - 1)).toBeLessThan(1e-13);
    });
  });

  it("is certain without events, and where all or none are of the kind", () => {
    expect(binomialProbability(0, 0, 0.4)).toBe(1);
    expect([0, 1, 3].map((k) => binomialProbability(k, 3, 1))).toEqual([0, 0, 1]);
    expect([0, 1, 3].map((k) => binomialProbability(k, 3, 0))).toEqual([1, 0, 0]);
  });

  it("keeps its digits for millions of events", () => {
    // By factorials in arithmetic of 60 digits; dbinom of R 4 says the same to 1e-13.
    const values = [
      [500000, 1000000, 0.5, 0.00079788436133175012],
      [37, 1000000, 0.00002, 0.00020579205584214151],
      [301500, 1000000, 0.3, 4.1192103765445344e-6],
      [9990, 10000, 0.999, 0.12517263665023812],
    ] as const;
    for (const [k, n, share, expected] of values) {
      expect(Math.abs(binomialProbability(k, n, share) / expected - 1)).toBeLessThan(1e-12);
    }
  });
});
