import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { CommandNotices } from "../state/commandNotices";
import { reportText } from "../language/reportText";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    columnGap: "8px",
    alignItems: "flex-start",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  refused: { borderLeft: `4px solid ${tokens.colorPaletteRedBorder2}` },
  sentence: { margin: 0, flexGrow: 1 },
});

/** What a ribbon command did, or why it refused. */
export function CommandNoticeBar({ notices }: { readonly notices: CommandNotices }) {
  const styles = useStyles();
  const { words } = useWording();
  const notice = useSyncExternalStore(notices.subscribe, notices.current);
  // The region stays when empty, because screen readers announce only changes inside a live region.
  return (
    <div role="status">
      {notice && (
        <div className={notice.kind === "refused" ? `${styles.root} ${styles.refused}` : styles.root}>
          <p className={styles.sentence}>{reportText(notice, words)}</p>
          <Button size="small" onClick={() => notices.announce(undefined)}>
            {words.close}
          </Button>
        </div>
      )}
    </div>
  );
}
