import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComparisonView } from "./presentComparison";
import { optionLabel } from "./presentComparison";
import { stackedBars } from "./stackedBars";
import { subtotalFill } from "./SubtotalFills";

const BAR_HEIGHT = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0 },
  caption: { display: "flex", justifyContent: "space-between", marginBottom: "2px" },
  total: { fontWeight: tokens.fontWeightSemibold },
  bar: { display: "block", width: "100%", overflow: "visible" },
  segment: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

export interface CostBarsProps {
  readonly comparison: ComparisonView;
  /** Of the `SubtotalFills` beside it. */
  readonly fillsId: string;
}

/** One bar per option, on one scale; the table below holds the same as text. */
export function CostBars({ comparison, fillsId }: CostBarsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="img" aria-label={comparison.chartSummary}>
      {stackedBars(comparison.bars).map(({ option, segments }, index) => (
        <div key={option}>
          <div className={styles.caption}>
            <span>{optionLabel(option)}</span>
            <span className={styles.total}>{comparison.barTotals[index]}</span>
          </div>
          <svg className={styles.bar} height={BAR_HEIGHT} aria-hidden="true" focusable="false">
            {segments.map(({ subtotal, start, length }) => (
              <rect
                key={subtotal}
                className={styles.segment}
                x={`${100 * start}%`}
                width={`${100 * length}%`}
                height={BAR_HEIGHT}
                fill={subtotalFill(fillsId, subtotal)}
              />
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}
