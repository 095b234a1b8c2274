import fc from "fast-check";
import { TABLE_ACCURACY } from "../../../src/numerics/compound/accuracy";
import {
  type CompoundDistribution,
  compoundDistribution,
} from "../../../src/numerics/compound/compoundDistribution";
import type { CompoundSpec, Stream } from "../../../src/numerics/compound/compoundSpec";
import type { CostFunction } from "../../../src/numerics/compound/severity";
import { fixedLaw } from "../../../src/numerics/laws/law";
import { lognormalLaw } from "../../../src/numerics/laws/lognormalLaw";
import { propertyRuns } from "../../propertyRuns";

/** One kind of events: how many a year, what they cost on average (either sign), and how heavy their tail is. */
interface Kind {
  readonly expectedCount: number;
  readonly cost: number;
  /** 0 for a known amount. */
  readonly cv: number;
}

const ROUND_OFF = 1e-9;
const UNROUNDED = { minimum: 0, step: 0 };

function stream({ expectedCount, cost, cv }: Kind): Stream {
  const perUnit: CostFunction = { fixed: 0, perUnit: cost, perRoundedUnit: 0, rounding: UNROUNDED };
  const law = cv === 0 ? fixedLaw(1) : lognormalLaw(1, cv);
  return { expectedCount, severity: [{ weight: 1, law, cost: perUnit }] };
}

/** Incidents of both signs share a year; losses are a group of their own. */
function signedSum(incidents: readonly Kind[], loss: Kind, yearCv: number): CompoundDistribution {
  const spec: CompoundSpec = [
    { frequency: { mixingCv: yearCv }, streams: incidents.map(stream) },
    { frequency: { mixingCv: 0 }, streams: [stream(loss)] },
  ];
  return compoundDistribution(spec, TABLE_ACCURACY);
}

const mirrored = (kind: Kind): Kind => ({ ...kind, cost: -kind.cost });

describe("a sum of both signs", () => {
  it("and its mirror give mirrored answers, whichever tail is heavy", () => {
    const costs = fc.double({ min: 50, max: 2000, noNaN: true });
    const kind = fc.record({
      expectedCount: fc.double({ min: 0.5, max: 60, noNaN: true }),
      cost: fc.tuple(costs, fc.constantFrom(1, -1)).map(([cost, sign]) => cost * sign),
      cv: fc.constantFrom(0.3, 1.2, 2.5),
    });
    const loss = fc.record({
      expectedCount: fc.constantFrom(0.003, 0.02, 0.3, 2),
      cost: fc.constantFrom(-90_000, -20_000, 20_000, 90_000),
      cv: fc.constantFrom(0, 1, 2.5, 5),
    });
    fc.assert(
      fc.property(
        fc.array(kind, { minLength: 1, maxLength: 3 }),
        loss,
        fc.constantFrom(0, 0.25, 1),
        fc.double({ min: -2.5, max: 2.5, noNaN: true }),
        (incidents, heavy, yearCv, deviations) => {
          const sum = signedSum(incidents, heavy, yearCv);
          const mirror = signedSum(incidents.map(mirrored), mirrored(heavy), yearCv);
          const amount = sum.mean + deviations * sum.standardDeviation;
          const [over, below] = [sum.rough.probabilityOver(amount), mirror.rough.probabilityOver(-amount)];
          expect(Math.abs(over.value + below.value - 1)).toBeLessThan(
            Math.min(over.error + below.error + ROUND_OFF, 1e-4),
          );
          const [gain, gap] = [sum.rough.overrun(amount), mirror.rough.overrun(-amount)];
          const scale = Math.abs(sum.mean) + sum.standardDeviation + Math.abs(amount);
          expect(Math.abs(gain.value - gap.value - (sum.mean - amount))).toBeLessThan(
            Math.min(gain.error + gap.error, 1e-3 * scale) + ROUND_OFF * scale,
          );
        },
      ),
      { numRuns: propertyRuns(60), endOnFailure: true },
    );
  });
});
