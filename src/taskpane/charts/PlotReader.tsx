import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";

const useStyles = makeStyles({
  root: { position: "relative", touchAction: "pan-y" },
  reader: {
    position: "absolute",
    inset: 0,
    cursor: "crosshair",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

export interface PlotReaderProps {
  readonly label: string;
  /** The present reading, in a sentence. */
  readonly reading: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Where a key leads; undefined for other keys. */
  readonly afterKey: (key: string) => number | undefined;
  /** What is read at a place of the drawing, in pixels from its upper left corner. */
  readonly valueAt: (x: number, y: number) => number;
  readonly onValue: (value: number) => void;
  readonly children: ReactNode;
}

/** A drawing read with the pointer or, as a slider, with the keyboard. */
export function PlotReader(props: PlotReaderProps) {
  const { label, reading, value, least, most, afterKey, valueAt, onValue, children } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = afterKey(event.key);
    if (next === undefined) return;
    event.preventDefault();
    onValue(Math.min(most, Math.max(least, next)));
  };
  const onPointer = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    onValue(Math.min(most, Math.max(least, valueAt(clientX - left, clientY - top))));
  };
  return (
    <div className={styles.root} dir="ltr">
      {children}
      <div
        role="slider"
        tabIndex={0}
        className={styles.reader}
        aria-label={label}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={value}
        aria-valuetext={reading}
        onKeyDown={onKeyDown}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
      />
    </div>
  );
}
