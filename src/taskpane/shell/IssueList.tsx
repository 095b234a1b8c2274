import { Link, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { IssueView } from "../state/presentIssues";
import { useWording } from "../language/wordingContext";
import { firstControl, useFocusFallback } from "./useFocusFallback";

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

export interface IssueListProps {
  readonly issues: readonly IssueView[];
  readonly onSelectCell: (address: string) => void;
}

/** What is wrong or odd in the sheet, with its rows. */
export function IssueList({ issues, onSelectCell }: IssueListProps) {
  const styles = useStyles();
  const id = useId("issues");
  const { words } = useWording();
  if (issues.length === 0) return null;
  const hasErrors = issues.some(({ kind }) => kind === "error");
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {hasErrors ? words.issues.errors : words.issues.warnings}
      </h2>
      <ul className={styles.list}>
        {issues.map((issue, index) => (
          <li key={index} className={styles.item}>
            <IssueIcon kind={issue.kind} />
            <div className={styles.text}>
              <IssuePlace issue={issue} onSelectCell={onSelectCell} />
              {issue.message}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface IssuePlaceProps {
  readonly issue: IssueView;
  readonly onSelectCell: IssueListProps["onSelectCell"];
}

/** Where to look, as a link if the workbook can show the cell. */
function IssuePlace({ issue: { place, cell }, onSelectCell }: IssuePlaceProps) {
  const styles = useStyles();
  const { words } = useWording();
  const ref = useFocusFallback(firstControl);
  if (place === "") return null;
  if (cell === undefined) return <span className={styles.place}>{place}</span>;
  return (
    <Link
      ref={ref}
      className={styles.place}
      title={words.issues.goTo(cell)}
      onClick={() => onSelectCell(cell)}
    >
      {place}
    </Link>
  );
}

function IssueIcon({ kind }: { readonly kind: IssueView["kind"] }) {
  const styles = useStyles();
  const { words } = useWording();
  const className = mergeClasses(styles.icon, kind === "error" ? styles.error : styles.warning);
  return kind === "error" ? (
    <ErrorCircleRegular className={className} role="img" aria-label={words.issues.error} />
  ) : (
    <WarningRegular className={className} role="img" aria-label={words.issues.warning} />
  );
}
