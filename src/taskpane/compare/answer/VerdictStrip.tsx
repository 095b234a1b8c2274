import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { partView } from "../../analysis/partView";
import { AgainstSelect } from "./AgainstSelect";
import { ChanceBar } from "./ChanceBar";
import { presentVerdict } from "./presentVerdict";
import type { Wording } from "../../language/wording";
import { useWording } from "../../language/wordingContext";
import type { PaneSession } from "../../state/paneSession";
import { useStaleStyle } from "../../theme/useStaleStyle";
import { type LastChange, useLastChange } from "./useLastChange";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px", minHeight: "24px" },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  pending: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  change: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: { minHeight: "30px" },
});

/** The verdict of the shown scenario, the same in every section, and what the last change did to it. */
export function VerdictStrip({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const wording = useWording();
  const { shown, chosen } = session.view;
  const subject = `${chosen?.column} ${shown?.quote}`;
  const change = useLastChange(subject, shown?.comparison.difference.total);
  const view =
    shown && presentVerdict({ ...shown, decision: partView(session.analysis.state, "decision") }, wording);
  const staleStyle = useStaleStyle(view?.isStale ?? false);
  if (!view) return <p className={styles.verdict}>{wording.words.issues.errors}</p>;
  return (
    <section className={styles.root} aria-label={wording.words.verdictStrip} data-verdict>
      <div className={styles.head} aria-live="polite">
        <h2
          className={mergeClasses(styles.verdict, view.isPending && styles.pending, staleStyle)}
          aria-busy={view.isPending || view.isStale}
        >
          {view.title}
        </h2>
        {change ? <span className={styles.change}>{changeText(change, wording)}</span> : null}
      </div>
      <AgainstSelect session={session} />
      <div className={mergeClasses(styles.bar, staleStyle)}>
        {view.chances ? <ChanceBar {...view.chances} /> : null}
      </div>
    </section>
  );
}

/** How far the last change moved the expected difference, and in whose favour. */
function changeText({ before, now }: LastChange, { words, figures }: Wording): string {
  const option = now > before ? "managed" : "break-fix";
  return words.compare.confidence.moved(figures.money(Math.abs(now - before)), words.optionsInText[option]);
}
