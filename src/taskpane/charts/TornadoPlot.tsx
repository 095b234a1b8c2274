import { mergeClasses } from "@fluentui/react-components";
import type { Sensitivity } from "../../model/decision/sensitivity";
import { roundedText } from "../language/findingText";
import { useWording } from "../language/wordingContext";
import { OptionStripes, stripesUrl } from "./OptionStripes";
import { type TornadoBar, tornadoGeometry } from "./tornadoGeometry";
import { useChartStyles } from "./useChartStyles";

const ROW = 40;
const TOP = 20;

export interface TornadoPlotProps {
  readonly sensitivities: readonly Sensitivity[];
  /** Break-fix minus managed as it is now, in money. */
  readonly now: number;
  readonly summary: string;
  readonly width: number;
  readonly id: string;
}

/** What each input does to the difference over its own range, the strongest first. */
export function TornadoPlot({ sensitivities, now, summary, width, id }: TornadoPlotProps) {
  const look = useChartStyles();
  const { figures } = useWording();
  const { x, bars } = tornadoGeometry(sensitivities, now, [4, width - 4]);
  const bottom = TOP + bars.length * ROW;
  const zero = x(0);
  return (
    <svg
      data-drawing
      width={width}
      height={bottom + 6}
      role="img"
      aria-label={summary}
      className={look.drawing}
    >
      <OptionStripes id={id} />
      <text x={x(x.from)} y={10} className={look.faint}>
        {figures.shortMoney(x.from)}
      </text>
      <text x={x(x.to)} y={10} textAnchor="end" className={look.faint}>
        {figures.shortMoney(x.to)}
      </text>
      {zero > 50 && zero < width - 50 ? (
        <text x={zero} y={10} textAnchor="middle" className={look.faint}>
          0
        </text>
      ) : null}
      <line x1={zero} x2={zero} y1={TOP - 6} y2={bottom} className={look.axis} strokeWidth={1.5} />
      <line x1={x(now)} x2={x(now)} y1={TOP - 6} y2={bottom} className={look.reading} />
      {bars.map((bar, index) => (
        <TornadoRow key={bar.sensitivity.input} bar={bar} y={TOP + index * ROW} place={{ zero, width, id }} />
      ))}
    </svg>
  );
}

interface TornadoRowProps {
  readonly bar: TornadoBar;
  readonly y: number;
  readonly place: { readonly zero: number; readonly width: number; readonly id: string };
}

function TornadoRow({ bar, y, place: { zero, width, id } }: TornadoRowProps) {
  const look = useChartStyles();
  const wording = useWording();
  const { input, low, high } = bar.sensitivity;
  const right = bar.left + bar.width;
  const onBreakFix = Math.max(0, Math.min(right, zero) - bar.left);
  const ends = `${roundedText(input, low, wording)} \u2013 ${roundedText(input, high, wording)}`;
  return (
    <g>
      <text
        x={0}
        y={y + 13}
        className={mergeClasses(look.text, look.rimmed, bar.changesWinner && look.strong)}
      >
        {fitted(wording.words.inputs.label(input), width - 7 * ends.length - 14)}
      </text>
      <text x={width} y={y + 13} textAnchor="end" className={mergeClasses(look.faint, look.rimmed)}>
        {ends}
      </text>
      <rect x={4} y={y + 19} width={Math.max(0, width - 8)} height={12} rx={2} className={look.rail} />
      <rect x={bar.left} y={y + 19} width={onBreakFix} height={12} className={look.breakFixFill} />
      <rect
        x={bar.left + onBreakFix}
        y={y + 19}
        width={bar.width - onBreakFix}
        height={12}
        fill={stripesUrl(id)}
      />
      {bar.isCutLow ? <path d={`M4 ${y + 25}l7 -6v12z`} className={look.ground} /> : null}
      {bar.isCutHigh ? <path d={`M${width - 4} ${y + 25}l-7 -6v12z`} className={look.ground} /> : null}
      <line x1={zero} x2={zero} y1={y + 17} y2={y + 33} className={look.axis} strokeWidth={1.5} />
    </g>
  );
}

/** Average width of a letter at twelve pixels; a label that is too long ends in an ellipsis. */
const LETTER = 6.3;

function fitted(text: string, width: number): string {
  const room = Math.floor(width / LETTER);
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
}
