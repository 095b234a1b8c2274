import fc from "fast-check";
import { AtomSums } from "../../../../src/numerics/compound/smooth/atomSums";

/** Amounts on a coarse lattice, so that they are often alike and often asked for exactly. */
const atomsOf = fc
  .array(fc.record({ at: fc.integer({ min: -4, max: 4 }), weight: fc.integer({ min: 1, max: 8 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((atoms) =>
    [...atoms].sort((a, b) => a.at - b.at).map(({ at, weight }) => ({ at, weight: weight / 8 })),
  );
const amounts = fc.integer({ min: -10, max: 10 }).map((half) => half / 2);

describe("sums over sorted atoms", () => {
  it("are those of adding up one by one", () => {
    fc.assert(
      fc.property(atomsOf, amounts, (atoms, amount) => {
        const sums = new AtomSums(atoms);
        const under = atoms.filter(({ at }) => at <= amount);
        expect(sums.upTo(amount)).toBe(under.length);
        expect(sums.cdf(amount)).toBe(under.reduce((sum, { weight }) => sum + weight, 0));
        expect(sums.expectedGapBelow(amount) + 0).toBe(
          under.reduce((sum, { at, weight }) => sum + weight * (amount - at), 0),
        );
        expect(sums.distance(1, amount)).toBe(atoms[0]!.weight * (amount - atoms[0]!.at));
      }),
    );
  });

  it("are nothing without atoms", () => {
    const none = new AtomSums([]);
    expect([none.upTo(5), none.cdf(5), none.expectedGapBelow(5)]).toEqual([0, 0, 0]);
  });
});
