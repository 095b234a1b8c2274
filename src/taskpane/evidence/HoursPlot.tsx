import { useChartStyles } from "../charts/useChartStyles";
import { useWording } from "../language/wordingContext";
import { histogramBars, type HoursBin } from "./hoursHistogram";

const HEIGHT = 96;
const TOP = 14;
const BOTTOM = 18;

export interface HoursPlotProps {
  readonly bins: readonly HoursBin[];
  readonly summary: string;
  readonly width: number;
}

/** How many tickets take how many hours. */
export function HoursPlot({ bins, summary, width }: HoursPlotProps) {
  const look = useChartStyles();
  const { figures } = useWording();
  const bars = histogramBars(bins, { width, height: HEIGHT });
  // Labels every second edge if twelve labels would be too close together.
  const step = bars.length > 6 ? 2 : 1;
  return (
    <svg
      data-drawing
      width={width}
      height={TOP + HEIGHT + BOTTOM}
      role="img"
      aria-label={summary}
      className={look.drawing}
    >
      <g transform={`translate(0 ${TOP})`}>
        {bars.map(({ bin, x, y, width: wide, height }, index) => (
          <g key={bin.from}>
            <rect x={x} y={y} width={wide} height={height} className={look.managedFill} />
            {bin.count > 0 ? (
              <text x={x + wide / 2} y={y - 3} textAnchor="middle" className={look.faint}>
                {bin.count}
              </text>
            ) : null}
            {index % step === 0 ? (
              <text
                x={index === 0 ? x : x - 1}
                y={HEIGHT + 14}
                textAnchor={index === 0 ? "start" : "middle"}
                className={look.faint}
              >
                {figures.number(bin.from)}
                {bin.to === Infinity ? "+" : ""}
              </text>
            ) : null}
          </g>
        ))}
        <line x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} className={look.axis} />
      </g>
    </svg>
  );
}
