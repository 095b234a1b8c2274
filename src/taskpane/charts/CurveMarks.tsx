import { mergeClasses } from "@fluentui/react-components";
import type { CurveGeometry } from "./curveGeometry";
import { type CurveMark, MARK_GAP, type MarkedShare } from "./markedShares";
import { useChartStyles } from "./useChartStyles";

export interface CurveMarksProps {
  readonly marked: readonly MarkedShare[];
  readonly plot: CurveGeometry["plot"];
}

/** Lines at the marked shares of years, with the points of both curves and their amounts. */
export function CurveMarks({ marked, plot }: CurveMarksProps) {
  const look = useChartStyles();
  return marked.map(({ share, y, marks, label }) => (
    <g key={share}>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={look.grid} />
      {marks.map((mark) => (
        <Mark key={mark.option} mark={mark} y={y} />
      ))}
      {label ? (
        <text
          x={label.side === "right" ? plot.right : plot.left + 4}
          y={y - 4}
          textAnchor={label.side === "right" ? "end" : "start"}
          className={mergeClasses(look.faint, look.rimmed)}
        >
          {label.text}
        </text>
      ) : null}
    </g>
  ));
}

/** The name is above the line, the amount below it; without a name the amount takes its place. */
function Mark({
  mark: { option, x, side, amount, name },
  y,
}: {
  readonly mark: CurveMark;
  readonly y: number;
}) {
  const look = useChartStyles();
  const isManaged = option === "managed";
  const isLeft = side === "left";
  const place = { x: x + (isLeft ? -MARK_GAP : MARK_GAP), textAnchor: isLeft ? "end" : "start" } as const;
  const text = mergeClasses(isManaged ? look.managedText : look.breakFixText, look.rimmed);
  return (
    <g>
      <circle cx={x} cy={y} r={3} className={isManaged ? look.managedFill : look.breakFixFill} />
      {name === undefined ? null : (
        <text {...place} y={y - 5} className={text}>
          {name}
        </text>
      )}
      {amount === undefined ? null : (
        <text {...place} y={name === undefined ? y - 5 : y + 14} className={text}>
          {amount}
        </text>
      )}
    </g>
  );
}
