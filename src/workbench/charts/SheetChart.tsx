import type { ChartContent } from "../../workbook/port/sheetContent";
import { type ChartGeometry, chartGeometry } from "./chartGeometry";
import type { ChartSeries } from "./chartSeries";

interface SheetChartProps {
  readonly chart: ChartContent;
  readonly data: ChartSeries;
  readonly width: number;
  readonly height: number;
}

/** Pixels around the plot: room for title, amounts, labels and legend. */
const MARGIN = { left: 64, right: 14, top: 30, bottom: 42 } as const;
const LYING_LEFT = 190;

/** Colours that also differ in lightness, so that they work without hue. */
const COLOURS = ["#0f6cbd", "#5aa9a1", "#e3a01b", "#8a5ab5", "#5c6474"];

/** A chart over live cells, drawn as the native one in Excel would be. */
export function SheetChart({ chart, data, width, height }: SheetChartProps) {
  const geometry = chartGeometry(chart.kind, data);
  const left = geometry.isUpright ? MARGIN.left : LYING_LEFT;
  const plot = {
    left,
    top: MARGIN.top,
    width: width - left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const names = data.series.map(({ name }) => name).join(", ");
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={`${chart.title}: ${names} for ${data.labels.join(", ")}`}
    >
      <rect className="chart-ground" width={width} height={height} />
      <text className="chart-title" x={width / 2} y={19} textAnchor="middle">
        {chart.title}
      </text>
      <svg x={plot.left} y={plot.top} width={plot.width} height={plot.height} overflow="visible">
        <Axis geometry={geometry} plot={plot} isShare={chart.valueFormat.includes("%")} />
        {geometry.bars.map(({ series, ...bar }, index) => (
          <rect
            key={index}
            fill={COLOURS[series % COLOURS.length]}
            x={bar.left * plot.width}
            y={bar.top * plot.height}
            width={bar.width * plot.width}
            height={bar.height * plot.height}
          />
        ))}
        {geometry.lines.map(({ series, points }) => (
          <polyline
            key={series}
            className="chart-line"
            stroke={COLOURS[series % COLOURS.length]}
            points={points.map(([x, y]) => `${x * plot.width},${y * plot.height}`).join(" ")}
          />
        ))}
        <Labels chart={chart} labels={data.labels} plot={plot} />
      </svg>
      <Legend names={data.series.map(({ name }) => name)} width={width} y={height - 8} />
    </svg>
  );
}

interface Plot {
  readonly width: number;
  readonly height: number;
}

function Axis({ geometry, plot, isShare }: { geometry: ChartGeometry; plot: Plot; isShare: boolean }) {
  const text = (value: number) => (isShare ? `${Math.round(value * 100)}%` : value.toLocaleString("en-US"));
  return geometry.ticks.map(({ value, at }) =>
    geometry.isUpright ? (
      <g key={value} transform={`translate(0 ${(1 - at) * plot.height})`}>
        <line className="chart-rule" x2={plot.width} />
        <text x={-6} dy="0.32em" textAnchor="end">
          {text(value)}
        </text>
      </g>
    ) : (
      <g key={value} transform={`translate(${at * plot.width} 0)`}>
        <line className="chart-rule" y2={plot.height} />
        <text y={plot.height + 13} textAnchor="middle">
          {text(value)}
        </text>
      </g>
    ),
  );
}

/** More labels than this would run into each other. */
const MOST_LABELS = 8;

function Labels({ chart, labels, plot }: { chart: ChartContent; labels: readonly string[]; plot: Plot }) {
  const every = Math.ceil(labels.length / MOST_LABELS);
  const isLine = chart.kind === "line" || chart.kind === "curve";
  const at = (index: number) =>
    isLine ? index / Math.max(1, labels.length - 1) : (index + 0.5) / labels.length;
  if (chart.kind === "bars")
    return labels.map((label, index) => (
      <text key={index} x={-6} y={at(index) * plot.height} dy="0.32em" textAnchor="end">
        {label}
      </text>
    ));
  return labels.map((label, index) =>
    index % every === 0 ? (
      <text key={index} x={at(index) * plot.width} y={plot.height + 14} textAnchor="middle">
        {Number.isFinite(Number(label)) ? Math.round(Number(label)).toLocaleString("en-US") : label}
      </text>
    ) : null,
  );
}

/** Pixels of one entry. */
const LEGEND_ENTRY = 140;

function Legend({ names, width, y }: { names: readonly string[]; width: number; y: number }) {
  const start = (width - names.length * LEGEND_ENTRY) / 2;
  return names.map((name, index) => (
    <g key={index} transform={`translate(${start + index * LEGEND_ENTRY} ${y})`}>
      <rect width={10} height={10} y={-9} fill={COLOURS[index % COLOURS.length]} />
      <text x={15}>{name}</text>
    </g>
  ));
}
