import type { CompoundSpec } from "./compoundSpec";
import type { ContinuousLaw } from "../laws/law";
import type { SeverityComponent } from "./severity";

/** Most multiples of the step that are remembered: 1 MB. */
const MOST_REMEMBERED = 1 << 17;

/** The law with P(X > x) at the multiples of a step computed once, however many grids ask for it. */
function remembering(law: ContinuousLaw, step: number): ContinuousLaw {
  let known = new Float64Array(0);
  const room = (k: number): void => {
    const wider = new Float64Array(Math.min(MOST_REMEMBERED, 2 * k + 64)).fill(NaN);
    wider.set(known);
    known = wider;
  };
  return {
    ...law,
    survival: (x) => {
      const k = Math.round(x / step);
      if (!(k >= 0 && k < MOST_REMEMBERED && k * step === x)) return law.survival(x);
      if (k >= known.length) room(k);
      if (Number.isNaN(known[k])) known[k] = law.survival(x);
      return known[k]!;
    },
  };
}

/** The same aggregate loss, with survival functions remembered; components with the same law and step share them. */
export function withRememberedSurvival(spec: CompoundSpec): CompoundSpec {
  const known = new Map<ContinuousLaw, Map<number, ContinuousLaw>>();
  const rememberingPart = (part: SeverityComponent): SeverityComponent => {
    const { law, cost } = part;
    const { step } = cost.rounding;
    if (law.kind !== "continuous" || cost.perRoundedUnit === 0 || step === 0) return part;
    const byStep = known.get(law) ?? new Map<number, ContinuousLaw>();
    known.set(law, byStep);
    const remembered = byStep.get(step) ?? remembering(law, step);
    byStep.set(step, remembered);
    return { ...part, law: remembered };
  };
  return spec.map((group) => ({
    ...group,
    streams: group.streams.map((stream) => ({ ...stream, severity: stream.severity.map(rememberingPart) })),
  }));
}
