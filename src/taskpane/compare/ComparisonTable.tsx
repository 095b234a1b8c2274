import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComparisonRow, ComparisonView } from "./presentComparison";
import { subtotalFill } from "../charts/SubtotalFills";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";

const useStyles = makeStyles({
  swatch: {
    width: "10px",
    height: "10px",
    marginInlineEnd: "6px",
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

export interface ComparisonTableProps {
  readonly comparison: ComparisonView;
  readonly fillsId: string;
}

/** The three subtotals and the total of both options; its swatches are the legend of the bars. */
export function ComparisonTable({ comparison, fillsId }: ComparisonTableProps) {
  const table = useTableStyles();
  const { words } = useWording();
  const { downtime } = comparison;
  return (
    <table className={table.table} aria-label={comparison.scaleNote}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{words.compare.costs.column}</th>
          <th scope="col">{words.options["break-fix"]}</th>
          <th scope="col">{words.options.managed}</th>
          <th scope="col">{words.compare.costs.difference}</th>
        </tr>
      </thead>
      <tbody>
        {comparison.rows.map((row) => (
          <tr key={row.key} className={row.key === "total" ? table.strong : undefined}>
            <th scope="row">
              <RowLabel row={row} fillsId={fillsId} />
            </th>
            <td>{row.breakFix}</td>
            <td>{row.managed}</td>
            <td>{row.difference}</td>
          </tr>
        ))}
        <tr className={table.quiet}>
          <th scope="row">{downtime.label}</th>
          <td>{downtime.breakFix}</td>
          <td>{downtime.managed}</td>
          <td>{downtime.difference}</td>
        </tr>
      </tbody>
    </table>
  );
}

function RowLabel({ row, fillsId }: { readonly row: ComparisonRow; readonly fillsId: string }) {
  const styles = useStyles();
  const table = useTableStyles();
  if (row.key === "total") return row.label;
  return (
    <>
      <svg className={styles.swatch} aria-hidden="true" focusable="false">
        <rect width={10} height={10} fill={subtotalFill(fillsId, row.key)} />
      </svg>
      {row.label}
      <span className={table.holds}>{row.holds}</span>
    </>
  );
}
