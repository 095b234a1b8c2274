import { useWording } from "../language/wordingContext";
import type { Plot } from "./curveGeometry";
import { LegendEntry, OptionLegend } from "./OptionLegend";
import { PlotAxes } from "./PlotAxes";
import { PlotReader } from "./PlotReader";
import { termGeometry, type TermGeometry, type TermPoint, type TermView } from "./termGeometry";
import { useChartStyles } from "./useChartStyles";

const HEIGHT = 228;

export interface TermPlotProps {
  readonly points: readonly TermPoint[];
  readonly view: TermView;
  readonly summary: string;
  readonly width: number;
  /** Month that is being read, from 1. */
  readonly month: number;
  readonly reading: string;
  readonly onMonth: (month: number) => void;
}

/** Cash of both options over the term, with what leaving managed would add. */
export function TermPlot(props: TermPlotProps) {
  const { points, view, width, month, onMonth } = props;
  const { words } = useWording();
  const plot = { left: 44, right: width - 10, top: 8, bottom: HEIGHT - 80 };
  const last = points.length;
  return (
    <PlotReader
      label={words.compare.term.reader}
      reading={props.reading}
      value={month}
      least={1}
      most={last}
      afterKey={(key) => monthAfter(key, month, last)}
      valueAt={(x) => Math.round(1 + ((x - plot.left) / (plot.right - plot.left)) * (last - 1))}
      onValue={onMonth}
    >
      <TermDrawing {...props} geometry={termGeometry(points, view, plot)} plot={plot} />
    </PlotReader>
  );
}

function monthAfter(key: string, month: number, last: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: month + 1,
    ArrowUp: month + 1,
    ArrowLeft: month - 1,
    ArrowDown: month - 1,
    PageUp: month + 12,
    PageDown: month - 12,
    Home: 1,
    End: last,
  };
  return steps[key];
}

interface TermDrawingProps extends TermPlotProps {
  readonly geometry: TermGeometry;
  readonly plot: Plot;
}

function TermDrawing({ geometry, plot, points, summary, width, month }: TermDrawingProps) {
  const look = useChartStyles();
  const { words, figures } = useWording();
  const { x, y } = geometry;
  const point = points[month - 1];
  return (
    <svg data-drawing width={width} height={HEIGHT} role="img" aria-label={summary} className={look.drawing}>
      <PlotAxes
        plot={plot}
        up={{ ticks: geometry.moneyTicks, at: y, text: figures.shortMoney }}
        across={{ ticks: geometry.monthTicks, at: x, text: figures.number }}
      />
      <text x={plot.right} y={plot.bottom + 28} textAnchor="end" className={look.faint}>
        {words.compare.term.month}
      </text>
      {geometry.leaving === undefined ? null : <path d={geometry.leaving} className={look.exitLine} />}
      <path d={geometry.breakFix} className={look.breakFixLine} />
      <path d={geometry.managed} className={look.managedLine} />
      {point ? (
        <g>
          <line x1={x(month)} x2={x(month)} y1={plot.top} y2={plot.bottom} className={look.reading} />
          <circle cx={x(month)} cy={y(point.breakFix)} r={4} className={look.breakFixFill} />
          <circle cx={x(month)} cy={y(point.managed)} r={4} className={look.managedFill} />
        </g>
      ) : null}
      <OptionLegend left={plot.left} right={plot.right} y={HEIGHT - 26} />
      {geometry.leaving === undefined ? null : (
        <LegendEntry x={plot.left} y={HEIGHT - 8} line={look.exitLine} label={look.text}>
          {words.compare.term.exit(words.options.managed)}
        </LegendEntry>
      )}
    </svg>
  );
}
