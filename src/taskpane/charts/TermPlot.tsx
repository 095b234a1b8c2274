import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { useSpeech } from "../speechContext";
import type { TermGeometry, TermPoint, TermView } from "./termGeometry";
import { termGeometry } from "./termGeometry";
import { useChartStyles } from "./useChartStyles";

const HEIGHT = 210;

const useStyles = makeStyles({
  root: { position: "relative", touchAction: "pan-y" },
  reader: {
    position: "absolute",
    inset: 0,
    cursor: "crosshair",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

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
  const styles = useStyles();
  const { words } = useSpeech();
  const plot = { left: 44, right: width - 10, top: 8, bottom: HEIGHT - 62 };
  const geometry = termGeometry(points, view, plot);
  const last = points.length;
  const onKeyDown = (event: KeyboardEvent) => {
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
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onMonth(Math.min(last, Math.max(1, next)));
  };
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent) => {
    const across = clientX - currentTarget.getBoundingClientRect().left;
    const share = (across - plot.left) / (plot.right - plot.left);
    onMonth(Math.min(last, Math.max(1, Math.round(1 + share * (last - 1)))));
  };
  return (
    <div className={styles.root} dir="ltr">
      <TermDrawing {...props} geometry={geometry} plot={plot} />
      <div
        role="slider"
        tabIndex={0}
        className={styles.reader}
        aria-label={words.compare.term.reader}
        aria-valuemin={1}
        aria-valuemax={last}
        aria-valuenow={month}
        aria-valuetext={props.reading}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerMove}
      />
    </div>
  );
}

interface TermDrawingProps extends TermPlotProps {
  readonly geometry: TermGeometry;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

function TermDrawing({ geometry, plot, points, summary, width, month }: TermDrawingProps) {
  const look = useChartStyles();
  const { words, figures } = useSpeech();
  const { x, y } = geometry;
  const point = points[month - 1];
  return (
    <svg data-drawing width={width} height={HEIGHT} role="img" aria-label={summary} className={look.drawing}>
      {geometry.moneyTicks.map((money) => (
        <g key={money}>
          <line x1={plot.left} x2={plot.right} y1={y(money)} y2={y(money)} className={look.grid} />
          <text x={plot.left - 4} y={y(money) + 4} textAnchor="end" className={look.faint}>
            {figures.shortMoney(money)}
          </text>
        </g>
      ))}
      {geometry.monthTicks.map((each) => (
        <text key={each} x={x(each)} y={plot.bottom + 15} textAnchor="middle" className={look.faint}>
          {figures.number(each)}
        </text>
      ))}
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
      <TermLegend hasLeaving={geometry.leaving !== undefined} />
    </svg>
  );
}

function TermLegend({ hasLeaving }: { readonly hasLeaving: boolean }) {
  const look = useChartStyles();
  const { words } = useSpeech();
  const entries = [
    { x: 0, line: look.breakFixLine, text: words.options["break-fix"], label: look.breakFixText },
    { x: 92, line: look.managedLine, text: words.options.managed, label: look.managedText },
    ...(hasLeaving ? [{ x: 178, line: look.exitLine, text: words.compare.term.exit, label: look.text }] : []),
  ];
  return entries.map(({ x, line, text, label }) => (
    <g key={x}>
      <line x1={x} x2={x + 20} y1={HEIGHT - 12} y2={HEIGHT - 12} className={line} />
      <text x={x + 25} y={HEIGHT - 8} className={label}>
        {text}
      </text>
    </g>
  ));
}
