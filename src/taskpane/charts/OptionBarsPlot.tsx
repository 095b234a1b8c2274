import { useId } from "@fluentui/react-components";
import type { OptionCost, CostCategory } from "../../model/decision/comparison";
import type { OptionSummary } from "../analysis/analysis";
import { useWording } from "../language/wordingContext";
import { stackedBars } from "./stackedBars";
import { SubtotalPatterns, subtotalFill } from "./SubtotalFills";
import { useChartStyles } from "./useChartStyles";

const ROW = 42;
const LEGEND = 28;
const BAR_HEIGHT = 16;
const SUBTOTALS: readonly CostCategory[] = ["cash", "time", "risk"];

export interface OptionBarsPlotProps {
  readonly costs: readonly OptionCost[];
  /** P5 and P95 of the same options, once they are known. */
  readonly spreads: readonly OptionSummary[];
  readonly summary: string;
  readonly width: number;
}

/** One bar per option on one scale, with the span of nine years of ten across it. */
export function OptionBarsPlot({ costs, spreads, summary, width }: OptionBarsPlotProps) {
  const look = useChartStyles();
  const id = useId("bars");
  const { words, figures } = useWording();
  const { bars, place } = stackedBars(
    costs,
    spreads.flatMap(({ band }) => band ?? []),
  );
  const height = LEGEND + bars.length * ROW;
  return (
    <svg data-drawing width={width} height={height} role="img" aria-label={summary} className={look.drawing}>
      <SubtotalPatterns id={id} />
      <BarsLegend id={id} width={width} />
      {bars.map(({ option, segments }, index) => {
        const y = LEGEND + index * ROW;
        const band = spreads.find(({ cost }) => cost.option === option)?.band;
        return (
          <g key={option}>
            <text x={0} y={y + 11} className={look.text}>
              {words.options[option]}
            </text>
            <text x={width} y={y + 11} textAnchor="end" className={`${look.text} ${look.strong}`}>
              {figures.money(costs[index]!.total)}
            </text>
            {segments.map(({ subtotal, start, length }) => (
              <rect
                key={subtotal}
                x={start * width}
                y={y + 16}
                width={length * width}
                height={BAR_HEIGHT}
                fill={subtotalFill(id, subtotal)}
              />
            ))}
            {band ? <Band from={place(band[0]) * width} to={place(band[1]) * width} y={y + 16} /> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** A line with end caps and a halo, so that it shows on every fill. */
function Band({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  const look = useChartStyles();
  const middle = y + BAR_HEIGHT / 2;
  return (
    <g>
      <rect x={from - 1} y={middle - 2} width={to - from + 2} height={4} className={look.ground} />
      <line x1={from} x2={to} y1={middle} y2={middle} className={look.axis} strokeWidth={1.5} />
      {[from, to].map((end, index) => (
        <line key={index} x1={end} x2={end} y1={y + 2} y2={y + BAR_HEIGHT - 2} className={look.axis} />
      ))}
    </g>
  );
}

function BarsLegend({ id, width }: { readonly id: string; readonly width: number }) {
  const look = useChartStyles();
  const { words } = useWording();
  return SUBTOTALS.map((subtotal, index) => {
    const x = (index * Math.min(width, 330)) / 3.4;
    return (
      <g key={subtotal}>
        <rect x={x} y={2} width={12} height={12} fill={subtotalFill(id, subtotal)} />
        <text x={x + 18} y={12} className={look.text}>
          {words.compare.subtotals[subtotal]}
        </text>
      </g>
    );
  });
}
