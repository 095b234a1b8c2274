import type { DifferenceSummary } from "../analysis/analysis";
import { useWording } from "../language/wordingContext";
import { differenceGeometry } from "./differenceGeometry";
import { OptionStripes, stripesUrl } from "./OptionStripes";
import { useChartStyles } from "./useChartStyles";

const HEIGHT = 168;

export interface DifferencePlotProps {
  readonly data: DifferenceSummary;
  readonly summary: string;
  readonly width: number;
  readonly id: string;
}

/** Every year's difference: left of 0 break-fix is cheaper, right of it managed. */
export function DifferencePlot({ data, summary, width, id }: DifferencePlotProps) {
  const look = useChartStyles();
  const { words, figures } = useWording();
  const { managedWins } = data;
  const plot = { left: 4, right: width - 4, top: 40, bottom: HEIGHT - 34 };
  const { x, bars, ticks } = differenceGeometry(data.bins, plot);
  return (
    <svg data-drawing width={width} height={HEIGHT} role="img" aria-label={summary} className={look.drawing}>
      <OptionStripes id={id} />
      <text x={0} y={14} className={look.breakFixText}>
        {words.options["break-fix"]} {managedWins === undefined ? null : figures.chance(1 - managedWins)}
      </text>
      <text x={width} y={14} textAnchor="end" className={look.managedText}>
        {words.options.managed} {managedWins === undefined ? null : figures.chance(managedWins)}
      </text>
      {bars.map((bar) => (
        <rect
          key={bar.x}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          fill={bar.cheaper === "managed" ? stripesUrl(id) : undefined}
          className={bar.cheaper === "managed" ? undefined : look.breakFixFill}
        />
      ))}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} className={look.axis} />
      <line x1={x(0)} x2={x(0)} y1={22} y2={plot.bottom + 4} className={look.axis} />
      <line x1={x(data.mean)} x2={x(data.mean)} y1={plot.top - 8} y2={plot.bottom} className={look.reading} />
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={plot.bottom + 16} textAnchor="middle" className={look.faint}>
          {figures.shortMoney(tick)}
        </text>
      ))}
      <text x={width / 2} y={HEIGHT - 2} textAnchor="middle" className={look.faint}>
        {words.compare.difference.axis(words.optionsInText.managed)}
      </text>
    </svg>
  );
}
