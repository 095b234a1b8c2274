import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { AnalysisControl } from "../analysis/useAnalysis";
import { useSpeech } from "../speechContext";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: "12px" },
  bar: { flexGrow: 1 },
  text: { margin: "0 0 6px" },
});

/** Says how far the slow part is, once it takes long enough to be noticed, and lets the user stop it. */
export function AnalysisProgress({
  analysis: { state, cancel, restart },
}: {
  readonly analysis: AnalysisControl;
}) {
  const styles = useStyles();
  const { words } = useSpeech();
  const say = words.compare.progress;
  if (state.status === "cancelled" || state.status === "failed")
    return (
      <div className={styles.root} role="status">
        <span className={styles.bar}>
          {state.status === "failed" ? say.failed(state.reason ?? "") : say.cancelled}
        </span>
        <Button size="small" onClick={restart}>
          {say.restart}
        </Button>
      </div>
    );
  if (!state.isSlow) return null;
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <p className={styles.text}>{say.label}</p>
        <ProgressBar aria-label={say.label} value={state.done} max={state.of} />
      </div>
      <Button size="small" onClick={cancel}>
        {say.cancel}
      </Button>
    </div>
  );
}
