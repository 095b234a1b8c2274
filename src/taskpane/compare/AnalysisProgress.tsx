import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { AnalysisControl } from "../analysis/useAnalysis";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  ended: { display: "flex", alignItems: "center", columnGap: "12px", marginTop: "12px" },
  outcome: { flexGrow: 1 },
  // In the gap below the answer, so that nothing moves when it appears or disappears.
  running: {
    position: "absolute",
    insetInline: 0,
    top: "calc(100% + 2px)",
    height: "24px",
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    fontSize: tokens.fontSizeBase200,
  },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bar: { flex: "1 1 60px" },
});

/** Shows the progress of the slow part, once it takes long enough to notice, and lets the user stop it. */
export function AnalysisProgress({
  analysis: { state, cancel, restart },
}: {
  readonly analysis: AnalysisControl;
}) {
  const styles = useStyles();
  const { words } = useWording();
  const say = words.compare.progress;
  if (state.status === "cancelled" || state.status === "failed")
    return (
      <div className={styles.ended} role="status">
        <span className={styles.outcome}>
          {state.status === "failed" ? say.failed(state.reason ?? "") : say.cancelled}
        </span>
        <Button size="small" onClick={restart}>
          {say.restart}
        </Button>
      </div>
    );
  if (!state.isSlow) return null;
  return (
    <div className={styles.running}>
      <span className={styles.label}>{say.label}</span>
      <ProgressBar className={styles.bar} aria-label={say.label} value={state.done} max={state.of} />
      <Button size="small" onClick={cancel}>
        {say.cancel}
      </Button>
    </div>
  );
}
