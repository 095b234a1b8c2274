import { mergeClasses } from "@fluentui/react-components";
import type { Sensitivity } from "../../model/decision/sensitivity";
import { roundedText } from "../language/findingText";
import { useWording } from "../language/wordingContext";
import { type TornadoArm, type TornadoBar, tornadoGeometry } from "./tornadoGeometry";
import { useChartStyles } from "./useChartStyles";

const ROW = 46;
const TOP = 34;
const BAR = 12;
/** Room for the amount at the end of a bar. */
const AMOUNT = 54;

export interface TornadoPlotProps {
  readonly sensitivities: readonly Sensitivity[];
  /** Break-fix minus managed as it is now, in money. */
  readonly now: number;
  readonly summary: string;
  readonly width: number;
}

/** What each input does to the difference over its own range, the strongest first: hollow at its low end, solid at its high one. */
export function TornadoPlot({ sensitivities, now, summary, width }: TornadoPlotProps) {
  const look = useChartStyles();
  const { words, figures } = useWording();
  const { x, bars } = tornadoGeometry(sensitivities, now, [AMOUNT, width - AMOUNT]);
  const bottom = TOP + bars.length * ROW;
  const [zero, today] = [x(0), x(now)];
  const isTodayRight = today >= zero;
  return (
    <svg
      data-drawing
      width={width}
      height={bottom + 6}
      role="img"
      aria-label={summary}
      className={look.drawing}
    >
      <text x={zero} y={11} textAnchor={isTodayRight ? "end" : "start"} className={look.faint}>
        {isTodayRight ? "0 " : " 0"}
      </text>
      <text x={today} y={11} textAnchor={isTodayRight ? "start" : "end"} className={look.text}>
        {words.compare.tornado.today(figures.shortMoney(now))}
      </text>
      {bars.map((bar, index) => (
        <TornadoRow key={bar.sensitivity.input} bar={bar} y={TOP + index * ROW} at={{ zero, today, width }} />
      ))}
    </svg>
  );
}

interface TornadoRowProps {
  readonly bar: TornadoBar;
  readonly y: number;
  readonly at: { readonly zero: number; readonly today: number; readonly width: number };
}

/** Label and range above, the bar below them, so that no line crosses a word. */
function TornadoRow({ bar, y, at: { zero, today, width } }: TornadoRowProps) {
  const look = useChartStyles();
  const wording = useWording();
  const { input, low, high, atLow, atHigh } = bar.sensitivity;
  const ends = `${roundedText(input, low, wording)} \u2013 ${roundedText(input, high, wording)}`;
  const barTop = y + 20;
  return (
    <g>
      <text
        x={0}
        y={y + 12}
        className={mergeClasses(look.text, look.rimmed, bar.changesWinner && look.strong)}
      >
        {fitted(wording.words.inputs.label(input), width - 7 * ends.length - 14)}
      </text>
      <text x={width} y={y + 12} textAnchor="end" className={mergeClasses(look.faint, look.rimmed)}>
        {ends}
      </text>
      <Arm arm={bar.low} y={barTop} className={look.hollow} amount={wording.figures.shortMoney(atLow)} />
      <Arm arm={bar.high} y={barTop} className={look.solid} amount={wording.figures.shortMoney(atHigh)} />
      <line x1={zero} x2={zero} y1={y + 17} y2={y + 35} className={look.axis} strokeWidth={1.5} />
      <line x1={today} x2={today} y1={y + 17} y2={y + 35} className={look.reading} />
    </g>
  );
}

interface ArmProps {
  readonly arm: TornadoArm;
  readonly y: number;
  readonly className: string;
  readonly amount: string;
}

/** One end of a bar with its amount; an arrow where it continues beyond the drawing. */
function Arm({ arm: { left, width, end, side, isCut }, y, className, amount }: ArmProps) {
  const look = useChartStyles();
  const isLeft = side === "left";
  const arrow = isLeft ? "\u25C2 " : " \u25B8";
  return (
    <>
      <rect x={left} y={y} width={width} height={BAR} className={className} />
      <text
        x={end + (isLeft ? -4 : 4)}
        y={y + BAR - 2}
        textAnchor={isLeft ? "end" : "start"}
        className={mergeClasses(look.faint, look.rimmed)}
      >
        {isCut ? (isLeft ? arrow + amount : amount + arrow) : amount}
      </text>
    </>
  );
}

/** Average width of a letter at twelve pixels; a label that is too long ends in an ellipsis. */
const LETTER = 6.3;

function fitted(text: string, width: number): string {
  const room = Math.floor(width / LETTER);
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
}
