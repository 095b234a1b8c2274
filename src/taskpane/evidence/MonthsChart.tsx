import type { EvidenceFit } from "../../model/evidence/evidenceFit";
import { ChartCard } from "../charts/ChartCard";
import { useChartStyles } from "../charts/useChartStyles";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";
import { drawMonths, type MonthMark } from "./monthsGeometry";
import { monthText } from "./dayText";
import { evidenceWords } from "./evidenceWords";

const HEIGHT = 96;
const TOP = 14;
const BOTTOM = 18;

export interface MonthsChartProps {
  readonly evidence: EvidenceFit;
}

/** How many tickets each month had, with the fitted rate or trend and the band of what is to be expected. */
export function MonthsChart({ evidence }: MonthsChartProps) {
  const table = useTableStyles();
  const { words, figures } = useWording();
  const say = evidenceWords(words);
  const called = say.asCalled[evidence.shape];
  const { counts } = evidence.fit;
  const { locale } = figures.marks;
  const [first, last] = [counts[0]!, counts[counts.length - 1]!];
  const busiest = counts.reduce((one, other) => (other.count > one.count ? other : one));
  const summary = called(
    say.monthsSummary(
      monthText(first.month, locale),
      monthText(last.month, locale),
      figures.number(busiest.count),
      monthText(busiest.month, locale),
    ),
  );
  return (
    <ChartCard
      title={called(say.months)}
      summary={summary}
      isStale={false}
      draw={(width) => <MonthsPlot evidence={evidence} summary={summary} width={width} />}
      table={
        <table className={table.table} aria-label={called(say.months)}>
          <thead>
            <tr className={table.columnHead}>
              <th scope="col">{say.month}</th>
              <th scope="col">{called(say.binTickets)}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ month, count }) => (
              <tr key={month}>
                <th scope="row">{monthText(month, locale)}</th>
                <td>{figures.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

interface MonthsPlotProps extends MonthsChartProps {
  readonly summary: string;
  readonly width: number;
}

function MonthsPlot({ evidence: { fit }, summary, width }: MonthsPlotProps) {
  const look = useChartStyles();
  const { figures } = useWording();
  const { marks, most } = drawMonths(fit, { width, height: HEIGHT });
  const [first, last] = [marks[0]!, marks[marks.length - 1]!];
  const along = (of: (mark: MonthMark) => number) => marks.map((mark) => `${mark.x},${of(mark)}`);
  const band = [...along(({ bandTop }) => bandTop), ...along(({ bandBottom }) => bandBottom).reverse()].join(
    " ",
  );
  const label = ({ month }: MonthMark) => monthText(month.month, figures.marks.locale);
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
        <polygon points={band} className={look.managedFill} opacity={0.2} />
        <polyline
          points={along(({ expected }) => expected).join(" ")}
          className={look.managedLine}
          fill="none"
        />
        {marks.map((mark) => (
          <circle key={mark.month.month} cx={mark.x} cy={mark.y} r={2.5} className={look.managedFill} />
        ))}
        <text x={0} y={-3} className={look.faint}>
          {figures.number(most)}
        </text>
        <line x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} className={look.axis} />
        <text x={0} y={HEIGHT + 14} className={look.faint}>
          {label(first)}
        </text>
        <text x={width} y={HEIGHT + 14} textAnchor="end" className={look.faint}>
          {label(last)}
        </text>
      </g>
    </svg>
  );
}
