import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", alignItems: "flex-start" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  reason: { margin: 0 },
});

export interface FailedPaneProps {
  readonly reason: string;
  readonly onRetry: () => void;
}

/** Says why the sheet could not be read. */
export function FailedPane({ reason, onRetry }: FailedPaneProps) {
  const styles = useStyles();
  const { words } = useWording();
  return (
    <section className={styles.root} role="alert">
      <h2 className={styles.heading}>{words.failed.heading}</h2>
      <p className={styles.reason}>{reason}</p>
      <Button appearance="primary" onClick={onRetry}>
        {words.failed.tryAgain}
      </Button>
    </section>
  );
}
