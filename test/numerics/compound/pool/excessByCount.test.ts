import { compoundDistribution } from "../../../../src/numerics/compound/compoundDistribution";
import type { Stream, StreamGroup } from "../../../../src/numerics/compound/compoundSpec";
import { excessByCount } from "../../../../src/numerics/compound/pool/excessByCount";
import { fixedLaw, type Law } from "../../../../src/numerics/laws/law";
import { lognormalLaw } from "../../../../src/numerics/laws/lognormalLaw";

interface Billing {
  readonly minimum: number;
  readonly step: number;
}

const UNROUNDED: Billing = { minimum: 0, step: 0 };

function stream(expectedCount: number, law: Law, rounding: Billing): Stream {
  const isRounded = rounding.minimum > 0 || rounding.step > 0;
  const cost = { fixed: 0, perUnit: isRounded ? 0 : 1, perRoundedUnit: isRounded ? 1 : 0, rounding };
  return { expectedCount, severity: [{ weight: 1, law, cost }] };
}

function group(mixingCv: number, rounding: Billing, law: (mean: number) => Law): StreamGroup {
  const streams = [stream(3, law(0.8), rounding), stream(0.5, law(2.5), rounding)];
  return { frequency: { mixingCv }, streams };
}

const spread = (cv: number) => (mean: number) => lognormalLaw(mean, cv);

describe("what is expected beyond a limit, by the number of events", () => {
  it.each([
    ["unrounded hours", group(0.25, UNROUNDED, spread(1.2))],
    ["unrounded hours in years alike", group(0, UNROUNDED, spread(0.5))],
    ["widely spread hours and years", group(1.5, UNROUNDED, spread(2.8))],
    ["hours rounded up", group(0.25, { minimum: 0.5, step: 0.25 }, spread(1.2))],
    ["hours with a minimum alone", group(0.25, { minimum: 0.73, step: 0 }, spread(0.8))],
    ["known hours", group(0.25, UNROUNDED, fixedLaw)],
  ])("is that of the whole distribution for %s", (_, events) => {
    for (const limit of [0.5, 4, 40]) {
      const excess = excessByCount(events, limit);
      for (const times of [0.05, 1, 3.7]) {
        const streams = events.streams.map((each) => ({
          ...each,
          expectedCount: times * each.expectedCount,
        }));
        const whole = compoundDistribution([{ ...events, streams }]);
        const scale = whole.mean + whole.standardDeviation + limit;
        expect(Math.abs(excess(times) - whole.overrun(limit).value)).toBeLessThan(1e-6 * scale);
      }
    }
  });

  it("is all of it without a limit worth the name, and nothing without events", () => {
    for (const limit of [0, 5e-324, 1e-300, 1e-15])
      expect(excessByCount(group(0.25, UNROUNDED, spread(1.2)), limit)(2)).toBeCloseTo(
        2 * (3 * 0.8 + 0.5 * 2.5),
        9,
      );
    expect(excessByCount({ frequency: { mixingCv: 0 }, streams: [] }, 5)(2)).toBe(0);
  });
});
