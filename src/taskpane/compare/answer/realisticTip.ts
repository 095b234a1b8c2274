import type { Breakeven } from "../../../model/decision/breakeven";
import type { Sensitivity } from "../../../model/decision/sensitivity";
import type { Scenario } from "../../../model/assumptions/scenario";
import type { Wording } from "../../language/wording";
import { type Flip, presentFlips } from "../presentFlips";

/** The tipping point that matters most. */
export interface Tip {
  readonly flip: Flip;
  /** True where the value lies within the plausible range of its input. */
  readonly isRealistic: boolean;
}

/**
 * The nearest tipping point, by ratio, that lies within the plausible range of its input; if there is none, the nearest
 * of all, or nothing where no input tips the balance.
 */
export function realisticTip(
  breakevens: readonly Breakeven[],
  sensitivities: readonly Sensitivity[],
  { scenario, wording }: { readonly scenario: Scenario; readonly wording: Wording },
): Tip | undefined {
  const turning = breakevens.filter((each) => each.kind === "value");
  const realistic = turning.filter(({ input, value }) => {
    const range = sensitivities.find((each) => each.input === input);
    return range !== undefined && value >= range.low && value <= range.high;
  });
  const [nearest] = presentFlips(realistic.length > 0 ? realistic : turning, scenario, wording);
  return nearest && { flip: nearest, isRealistic: realistic.length > 0 };
}
