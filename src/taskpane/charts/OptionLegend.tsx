import { useWording } from "../language/wordingContext";
import { useChartStyles } from "./useChartStyles";

export interface OptionLegendProps {
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly y: number;
}

/** Which line is which option: half the width for each, in any language. */
export function OptionLegend({ left, right, y }: OptionLegendProps) {
  const look = useChartStyles();
  const { words } = useWording();
  return (
    <g>
      <LegendEntry x={left} y={y} line={look.breakFixLine} label={look.breakFixText}>
        {words.options["break-fix"]}
      </LegendEntry>
      <LegendEntry x={(left + right) / 2} y={y} line={look.managedLine} label={look.managedText}>
        {words.options.managed}
      </LegendEntry>
    </g>
  );
}

export interface LegendEntryProps {
  readonly x: number;
  readonly y: number;
  /** Class of the line. */
  readonly line: string;
  /** Class of the text. */
  readonly label: string;
  readonly children: string;
}

/** A piece of a line and what it shows. */
export function LegendEntry({ x, y, line, label, children }: LegendEntryProps) {
  return (
    <g>
      <line x1={x} x2={x + 22} y1={y - 4} y2={y - 4} className={line} />
      <text x={x + 28} y={y} className={label}>
        {children}
      </text>
    </g>
  );
}
