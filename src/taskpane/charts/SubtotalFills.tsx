import { makeStyles, tokens } from "@fluentui/react-components";
import type { CostCategory } from "../../model/decision/comparison";

/** In a contrast theme only the patterns distinguish the subtotals. */
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: 0, height: 0 },
  cash: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "CanvasText" } },
  time: { fill: tokens.colorPaletteTealBorderActive, [FORCED]: { fill: "Canvas" } },
  timeMark: {
    stroke: tokens.colorNeutralBackground1,
    strokeOpacity: 0.55,
    [FORCED]: { stroke: "CanvasText", strokeOpacity: 1 },
  },
  risk: { fill: tokens.colorPaletteMarigoldBorderActive, [FORCED]: { fill: "Canvas" } },
  riskMark: {
    fill: tokens.colorNeutralBackground1,
    fillOpacity: 0.75,
    [FORCED]: { fill: "CanvasText", fillOpacity: 1 },
  },
});

/** The fill of one subtotal in any drawing next to `SubtotalFills` of the same id. */
export function subtotalFill(id: string, subtotal: CostCategory): string {
  return `url(#${id}-${subtotal})`;
}

/** The fills for tables that stand outside any drawing. */
export function SubtotalFills({ id }: { readonly id: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.hidden} aria-hidden="true" focusable="false">
      <SubtotalPatterns id={id} />
    </svg>
  );
}

/** Defines one colour with one pattern for each subtotal: plain, striped, dotted. */
export function SubtotalPatterns({ id }: { readonly id: string }) {
  const styles = useStyles();
  const size = { width: 6, height: 6, patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${id}-cash`} {...size}>
        <rect width={6} height={6} className={styles.cash} />
      </pattern>
      <pattern id={`${id}-time`} {...size} patternTransform="rotate(45)">
        <rect width={6} height={6} className={styles.time} />
        <line x1={1} y1={0} x2={1} y2={6} strokeWidth={1} className={styles.timeMark} />
      </pattern>
      <pattern id={`${id}-risk`} {...size}>
        <rect width={6} height={6} className={styles.risk} />
        <circle cx={3} cy={3} r={1.1} className={styles.riskMark} />
      </pattern>
    </defs>
  );
}
