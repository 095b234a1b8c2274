import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { IssueView } from "./presentIssues";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  item: { display: "flex", columnGap: "8px", minWidth: 0 },
  text: { minWidth: 0 },
  place: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, fontSize: "20px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

/** What the sheet should have looked at, with the rows to look in. */
export function IssueList({ issues }: { readonly issues: readonly IssueView[] }) {
  const styles = useStyles();
  const id = useId("issues");
  if (issues.length === 0) return null;
  const hasErrors = issues.some(({ kind }) => kind === "error");
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {hasErrors ? "To put right in the sheet" : "Worth a second look in the sheet"}
      </h2>
      <ul className={styles.list}>
        {issues.map((issue, index) => (
          <li key={index} className={styles.item}>
            <IssueIcon kind={issue.kind} />
            <div className={styles.text}>
              {issue.place === "" ? null : <span className={styles.place}>{issue.place}</span>}
              {issue.message}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function IssueIcon({ kind }: { readonly kind: IssueView["kind"] }) {
  const styles = useStyles();
  const className = mergeClasses(styles.icon, kind === "error" ? styles.error : styles.warning);
  return kind === "error" ? (
    <ErrorCircleRegular className={className} role="img" aria-label="Error" />
  ) : (
    <WarningRegular className={className} role="img" aria-label="Warning" />
  );
}
