import { fieldLimits, type OwnRange } from "../../model/assumptions/fieldLimits";
import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";

/** What a slider moves over: the Low and High of the row, or else the usual range of the input. */
export interface FieldSlider {
  readonly low: number;
  readonly high: number;
  /** A round number, about a hundredth of the way. */
  readonly step: number;
  /** The present value, which may lie outside the range. */
  readonly value: number;
}

/** About as fine as a pointer can be led over the width of the pane. */
const STEPS = 100;
const STEPS_PER_PAGE = 10;

/** The slider of an input; undefined where there is no number to move or no range to move it over. */
export function fieldSlider(
  name: FieldName,
  value: number | undefined,
  own: OwnRange | undefined,
): FieldSlider | undefined {
  const { min, max } = SCENARIO_FIELDS[name];
  const { low, high } = own ?? { low: min, high: max };
  if (value === undefined || !(high > low)) return undefined;
  const step = roundStep((high - low) / STEPS);
  return { low, high, step: fieldLimits(name).whole ? Math.max(1, step) : step, value };
}

/** The smallest of 1, 2 and 5 times a power of ten that is at least this. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * (1 - 1e-9))!;
}

/** How far along the slider a value lies, from 0 to 1; beyond its ends it stays at them. */
export function sliderShare({ low, high }: FieldSlider, value: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** The round value that is nearest to where the pointer has led the slider. */
export function sliderValueNear(slider: FieldSlider, pointed: number): number {
  return within(slider, multiple(slider, Math.round(pointed / slider.step)));
}

/** The value after a key, as the arrows point on the screen; undefined for keys that do not move a slider. */
export function sliderValueAfter(
  slider: FieldSlider,
  key: string,
  isRightToLeft = false,
): number | undefined {
  const { low, high } = slider;
  if (key === "Home") return low;
  if (key === "End") return high;
  const sideways = isRightToLeft ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: 1,
    ArrowDown: -1,
    ArrowRight: sideways,
    ArrowLeft: -sideways,
    PageUp: STEPS_PER_PAGE,
    PageDown: -STEPS_PER_PAGE,
  };
  const count = steps[key];
  return count === undefined ? undefined : valueAfterSteps(slider, count);
}

/** From a value between two steps, the first step goes to the next of them. */
function valueAfterSteps(slider: FieldSlider, count: number): number {
  const { value, step, low, high } = slider;
  if (count > 0 ? value >= high : value <= low) return value;
  const at = value / step;
  const from = count > 0 ? Math.floor(at + 1e-9) : Math.ceil(at - 1e-9);
  return within(slider, multiple(slider, from + count));
}

/** Without the digits that 3 times 0.1 leaves behind. */
const multiple = ({ step }: FieldSlider, count: number) => Number((count * step).toPrecision(12)) + 0;

const within = ({ low, high }: FieldSlider, value: number) => Math.min(high, Math.max(low, value));
