import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { ComparisonTable } from "./ComparisonTable";
import { CostBars } from "./CostBars";
import { CostLines } from "./CostLines";
import type { ComparisonView } from "./presentComparison";
import { SubtotalFills } from "./SubtotalFills";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "16px", minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Break-fix beside managed: bars, table, and the lines behind them. */
export function ComparisonSection({ comparison }: { readonly comparison: ComparisonView }) {
  const styles = useStyles();
  const fillsId = useId("fills");
  return (
    <section className={styles.root} aria-label="Comparison">
      <SubtotalFills id={fillsId} />
      <CostBars comparison={comparison} fillsId={fillsId} />
      <ComparisonTable comparison={comparison} fillsId={fillsId} />
      <p className={styles.note}>{comparison.scaleNote}</p>
      <CostLines groups={comparison.lineGroups} />
    </section>
  );
}
