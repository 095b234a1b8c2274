import type { Stream } from "../compoundSpec";
import type { Frequency } from "../frequency";
import { mixingNodes } from "./mixingNodes";
import { leftOf } from "./periodLaw";
import { UseLaw } from "./useLaw";
import { useMoments } from "./usePart";

/** Points of the law: they show how the excess grows, which takes few digits. */
const NODES = 1 << 9;

/**
 * E[(U - limit)+] if only a part of the events has happened, for each of some parts, to about a thousandth. U is the
 * aggregate loss of the streams.
 */
export function expectedExcess(
  frequency: Frequency,
  streams: readonly Stream[],
  { limit, parts }: { readonly limit: number; readonly parts: readonly number[] },
): readonly number[] {
  const law = new UseLaw(frequency, streams, NODES);
  const { mean } = useMoments({ use: streams });
  const nodes = mixingNodes(frequency);
  return parts.map((part) => {
    const left = nodes.reduce(
      (sum, { level, weight }) => sum + weight * leftOf(law.masses(level * part), limit).mean,
      0,
    );
    return Math.max(0, part * mean - limit + left);
  });
}
