import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ChangeEvent, KeyboardEvent } from "react";
import { useStaleStyle } from "../theme/useStaleStyle";
import { useWording } from "../language/wordingContext";
import { valueText } from "../language/findingText";
import type { FieldView } from "../state/presentField";
import { type FieldSlider, sliderShare, sliderValueAfter, sliderValueNear } from "../state/fieldSlider";
import type { FieldBreakeven } from "./fieldBreakeven";

/** In a contrast theme only borders and its own few colours remain. */
const FORCED = "@media (forced-colors: active)";
const THUMB = {
  appearance: "none",
  boxSizing: "border-box",
  width: "16px",
  height: "16px",
  border: `2px solid ${tokens.colorNeutralBackground1}`,
  borderRadius: "50%",
  backgroundColor: tokens.colorCompoundBrandBackground,
  boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandBackground}`,
  [FORCED]: { forcedColorAdjust: "none", backgroundColor: "Highlight", border: "2px solid Canvas" },
} as const;
const OUTSIDE = {
  backgroundColor: tokens.colorNeutralBackground1,
  border: `2px solid ${tokens.colorStatusWarningForeground3}`,
  boxShadow: "none",
} as const;

const useStyles = makeStyles({
  root: { position: "relative", height: "24px", marginTop: "2px" },
  /** What the middle of the thumb travels over. */
  way: {
    position: "absolute",
    insetInlineStart: "8px",
    insetInlineEnd: "8px",
    top: 0,
    bottom: 0,
    pointerEvents: "none",
  },
  rail: {
    position: "absolute",
    insetInlineStart: "-8px",
    insetInlineEnd: "-8px",
    top: "10px",
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "2px",
    [FORCED]: { borderTopColor: "GrayText" },
  },
  filled: {
    position: "absolute",
    insetInlineStart: "-8px",
    top: "10px",
    borderTop: `4px solid ${tokens.colorCompoundBrandBackground}`,
    borderRadius: "2px",
    [FORCED]: { borderTopColor: "Highlight" },
  },
  tick: {
    position: "absolute",
    top: "3px",
    height: "18px",
    marginInlineStart: "-1px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralForeground1,
  },
  tickOutside: {
    borderInlineStartStyle: "dotted",
    borderInlineStartColor: tokens.colorNeutralForegroundDisabled,
    [FORCED]: { borderInlineStartColor: "GrayText" },
  },
  input: {
    appearance: "none",
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    background: "transparent",
    cursor: "pointer",
    touchAction: "pan-y",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "4px" },
    "::-webkit-slider-runnable-track": { appearance: "none", background: "transparent" },
    "::-moz-range-track": { background: "transparent" },
    "::-webkit-slider-thumb": THUMB,
    "::-moz-range-thumb": THUMB,
  },
  inputOutside: { "::-webkit-slider-thumb": OUTSIDE, "::-moz-range-thumb": OUTSIDE },
});

export interface AssumptionSliderProps {
  readonly field: FieldView;
  readonly slider: FieldSlider;
  readonly breakeven: FieldBreakeven | undefined;
  readonly hintId: string;
  /** A value in the notation of the workbook, as if it were typed. */
  readonly onMoved: (text: string) => void;
  readonly onReleased: () => void;
  readonly onDiscarded: () => void;
}

/** An input moved along its range: results follow at once, letting go or leaving enters the value, Escape gives it up. */
export function AssumptionSlider(props: AssumptionSliderProps) {
  const { field, slider, breakeven, onMoved, onReleased, onDiscarded } = props;
  const styles = useStyles();
  const { words, figures } = useWording();
  const text = (value: number) => valueText(field.name, value, figures.marks);
  const isOutside = slider.value < slider.low || slider.value > slider.high;
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) =>
    onMoved(text(sliderValueNear(slider, target.valueAsNumber)));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") onReleased();
    if (event.key === "Escape") onDiscarded();
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const moved = sliderValueAfter(slider, event.key, isRightToLeft);
    if (moved === undefined) return;
    event.preventDefault();
    if (moved !== slider.value) onMoved(text(moved));
  };
  return (
    <div className={styles.root}>
      <Way slider={slider} breakeven={breakeven} />
      <input
        type="range"
        className={mergeClasses(styles.input, isOutside && styles.inputOutside)}
        min={slider.low}
        max={slider.high}
        step="any"
        value={slider.value}
        aria-label={words.assumptions.slider(field.label)}
        aria-valuetext={text(slider.value)}
        aria-describedby={props.hintId}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onPointerUp={onReleased}
        onBlur={onReleased}
      />
    </div>
  );
}

/** The rail, how far the value is along it, and where both options cost the same; words beside it say so too. */
function Way({ slider, breakeven }: Pick<AssumptionSliderProps, "slider" | "breakeven">) {
  const styles = useStyles();
  const staleStyle = useStaleStyle(breakeven?.isStale ?? false);
  const along = (value: number) => `${100 * sliderShare(slider, value)}%`;
  return (
    <div className={styles.way} aria-hidden="true">
      <div className={styles.rail} />
      <div className={styles.filled} style={{ width: `calc(8px + ${along(slider.value)})` }} />
      {breakeven ? (
        <div
          className={mergeClasses(styles.tick, breakeven.isOutside && styles.tickOutside, staleStyle)}
          style={{ insetInlineStart: along(breakeven.value) }}
        />
      ) : null}
    </div>
  );
}
