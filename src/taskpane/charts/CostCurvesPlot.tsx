import { mergeClasses } from "@fluentui/react-components";
import type { CostCurves } from "../analysis/analysis";
import { useWording } from "../language/wordingContext";
import {
  commonLevels,
  type CurveGeometry,
  curveGeometry,
  levelAt,
  quantileAt,
  type SpreadBar,
} from "./curveGeometry";
import { CurveMarks } from "./CurveMarks";
import { markedShares } from "./markedShares";
import { OptionLegend } from "./OptionLegend";
import { PlotAxes } from "./PlotAxes";
import { PlotReader } from "./PlotReader";
import { useChartStyles } from "./useChartStyles";

const HEIGHT = 250;

export interface CostCurvesPlotProps {
  readonly data: CostCurves;
  readonly summary: string;
  readonly width: number;
  /** Budget cap in money; undefined where there is none to draw. */
  readonly budget: number | undefined;
  /** Level that is being read, from 0 to 1. */
  readonly level: number;
  readonly reading: string;
  readonly onLevel: (level: number) => void;
}

/** Both cost curves with a reading line, moved by the pointer or the arrow keys. */
export function CostCurvesPlot(props: CostCurvesPlotProps) {
  const { data, width, budget, level, onLevel } = props;
  const { words } = useWording();
  const plot = { left: 34, right: width - 8, top: 22, bottom: HEIGHT - 66 };
  const geometry = curveGeometry(data, plot, ...(budget === undefined ? [] : [budget]));
  const levels = commonLevels(data);
  const index = Math.max(0, levels.indexOf(level));
  return (
    <PlotReader
      label={words.compare.curves.reader}
      reading={props.reading}
      value={index}
      least={0}
      most={levels.length - 1}
      afterKey={(key) => indexAfter(key, index, levels.length - 1)}
      valueAt={(_, y) => levels.indexOf(levelAt(levels, geometry.y, y))}
      onValue={(next) => onLevel(levels[next]!)}
    >
      <CurvesDrawing {...props} geometry={geometry} />
    </PlotReader>
  );
}

function indexAfter(key: string, index: number, last: number): number | undefined {
  if (key === "ArrowRight" || key === "ArrowDown") return index + 1;
  if (key === "ArrowLeft" || key === "ArrowUp") return index - 1;
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}

function CurvesDrawing(props: CostCurvesPlotProps & { readonly geometry: CurveGeometry }) {
  const { data, width, summary, budget, geometry } = props;
  const look = useChartStyles();
  const { words, figures } = useWording();
  const { x, y, plot } = geometry;
  const marked = markedShares(data, geometry, {
    amount: figures.shortMoney,
    name: (option) => words.options[option],
    shares: [
      { share: 0.5, text: words.compare.curves.half, hasNames: true },
      { share: 0.05, text: words.compare.curves.oneInTwenty, hasNames: false },
    ],
  });
  const isNamed = marked[0]!.marks.filter(({ name }) => name !== undefined).length === data.curves.length;
  return (
    <svg data-drawing width={width} height={HEIGHT} role="img" aria-label={summary} className={look.drawing}>
      <text x={0} y={10} className={look.faint}>
        {words.compare.curves.axis}
      </text>
      <PlotAxes
        plot={plot}
        up={{ ticks: geometry.shareTicks, at: y, text: figures.share }}
        across={{ ticks: geometry.amountTicks, at: x, text: figures.shortMoney }}
      />
      {geometry.paths.map(({ option, path, area }) => (
        <g key={option}>
          <path d={area} className={option === "managed" ? look.managedArea : look.breakFixArea} />
          <path d={path} className={option === "managed" ? look.managedLine : look.breakFixLine} />
        </g>
      ))}
      {budget === undefined ? null : (
        <g>
          <line x1={x(budget)} x2={x(budget)} y1={plot.top} y2={plot.bottom} className={look.budget} />
          <text
            x={x(budget) + (x(budget) > width / 2 ? -4 : 4)}
            y={plot.top + 10}
            textAnchor={x(budget) > width / 2 ? "end" : "start"}
            className={look.text}
          >
            {words.compare.curves.budget(figures.money(budget))}
          </text>
        </g>
      )}
      {geometry.spreads.map((spread) => (
        <Spread key={spread.option} spread={spread} />
      ))}
      <CurveMarks marked={marked} plot={plot} />
      {isNamed ? null : <OptionLegend left={plot.left} right={plot.right} y={HEIGHT - 6} />}
      <Reading {...props} levelShare={1 - props.level} curves={data.curves} />
    </svg>
  );
}

function Spread({ spread: { option, from, to, mean, y } }: { readonly spread: SpreadBar }) {
  const look = useChartStyles();
  const isManaged = option === "managed";
  return (
    <g>
      <line x1={from} x2={to} y1={y} y2={y} className={isManaged ? look.managedLine : look.breakFixLine} />
      {[from, to].map((end, index) => (
        <line key={index} x1={end} x2={end} y1={y - 4} y2={y + 4} className={look.axis} />
      ))}
      <circle cx={mean} cy={y} r={4} className={isManaged ? look.managedFill : look.breakFixFill} />
    </g>
  );
}

interface ReadingProps {
  readonly geometry: CurveGeometry;
  readonly curves: CostCurves["curves"];
  readonly levelShare: number;
  readonly level: number;
}

/** The line that reads both curves at one share of years. */
function Reading({ geometry: { x, y, plot }, curves, levelShare, level }: ReadingProps) {
  const look = useChartStyles();
  const height = y(levelShare);
  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={height} y2={height} className={look.reading} />
      {curves.map(({ option, quantiles }) => (
        <circle
          key={option}
          cx={x(quantileAt(quantiles, level))}
          cy={height}
          r={4.5}
          strokeWidth={1.5}
          className={mergeClasses(look.axis, option === "managed" ? look.managedFill : look.breakFixFill)}
        />
      ))}
    </g>
  );
}
