import { CELL_ACCURACY } from "../../../../src/numerics/compound/accuracy";
import type { CompoundSpec } from "../../../../src/numerics/compound/compoundSpec";
import { densityGrid, type DensityGrid } from "../../../../src/numerics/compound/smooth/densityGrid";
import { lognormalLaw } from "../../../../src/numerics/laws/lognormalLaw";
import { realFft } from "../../../../src/numerics/transforms/realFft";

/** About sixty lognormal amounts together: smooth, mean 60. */
const SPEC: CompoundSpec = [
  {
    frequency: { mixingCv: 0 },
    streams: [
      {
        expectedCount: 60,
        severity: [
          {
            weight: 1,
            law: lognormalLaw(1, 0.8),
            cost: { fixed: 0, perUnit: 1, perRoundedUnit: 0, rounding: { minimum: 0, step: 0 } },
          },
        ],
      },
    ],
  },
];

function gridOf(nodes: number): DensityGrid {
  return densityGrid({
    spec: SPEC,
    step: 160 / nodes,
    before: 0,
    after: nodes,
    isLattice: false,
    leavesOut: "nothing",
    tilt: 24,
    fft: realFft(4 * nodes),
    accuracy: CELL_ACCURACY,
  });
}

describe("densityGrid", () => {
  const fine = gridOf(4096);
  const amounts = Array.from({ length: 33 }, (_, i) => 42 + i);
  const worst = (grid: DensityGrid, of: "cdf" | "expectedGapBelow") =>
    Math.max(...amounts.map((amount) => Math.abs(grid[of](amount) - fine[of](amount))));

  it.each(["cdf", "expectedGapBelow"] as const)(
    "turns few masses into integrals to sixth order: %s",
    (of) => {
      const [coarse, half] = [worst(gridOf(128), of), worst(gridOf(256), of)];
      expect(half).toBeLessThan(3e-6);
      expect(coarse / half).toBeGreaterThan(2 ** 5);
    },
  );
});
