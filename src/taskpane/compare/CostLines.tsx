import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { Fragment } from "react";
import type { LineGroup } from "./presentComparison";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";

const useStyles = makeStyles({
  root: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  summary: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "32px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    listStyleType: "none",
    "&::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chevron: { fontSize: "16px" },
  group: { "& th": { fontWeight: tokens.fontWeightSemibold, paddingTop: "12px" } },
});

/** What each subtotal is made of, on demand. */
export function CostLines({ groups }: { readonly groups: readonly LineGroup[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { words } = useWording();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
        {words.compare.costs.lines}
      </summary>
      <table className={table.table} aria-label={words.compare.costs.lines}>
        <thead>
          <tr className={table.columnHead}>
            <th scope="col">{words.compare.costs.line}</th>
            <th scope="col">{words.options["break-fix"]}</th>
            <th scope="col">{words.options.managed}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ subtotal, label, lines }) => (
            <Fragment key={subtotal}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={3}>
                  {label}
                </th>
              </tr>
              {lines.map((line) => (
                <tr key={line.label}>
                  <th scope="row">{line.label}</th>
                  <td>{line.breakFix}</td>
                  <td>{line.managed}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </details>
  );
}
