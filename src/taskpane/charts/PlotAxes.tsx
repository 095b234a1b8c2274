import type { Plot } from "./curveGeometry";
import { useChartStyles } from "./useChartStyles";

/** Tick marks along one side of a plot: position and label. */
export interface AxisMarks {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
  readonly text: (value: number) => string;
}

export interface PlotAxesProps {
  readonly plot: Plot;
  readonly up: AxisMarks;
  readonly across: AxisMarks;
}

/** Lines across the plot with their values at the left, and values below it. */
export function PlotAxes({ plot, up, across }: PlotAxesProps) {
  const look = useChartStyles();
  return (
    <>
      {up.ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.left} x2={plot.right} y1={up.at(tick)} y2={up.at(tick)} className={look.grid} />
          <text x={plot.left - 4} y={up.at(tick) + 4} textAnchor="end" className={look.faint}>
            {up.text(tick)}
          </text>
        </g>
      ))}
      {across.ticks.map((tick) => (
        <text key={tick} x={across.at(tick)} y={plot.bottom + 15} textAnchor="middle" className={look.faint}>
          {across.text(tick)}
        </text>
      ))}
    </>
  );
}
