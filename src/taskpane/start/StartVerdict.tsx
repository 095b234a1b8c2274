import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { useMemo } from "react";
import { compareOptions } from "../../model/decision/compareOptions";
import type { Scenario } from "../../model/assumptions/scenario";
import type { AnalysisRequest, DifferenceSummary } from "../analysis/analysis";
import { type PartView, partView } from "../analysis/partView";
import { useAnalysis } from "../analysis/useAnalysis";
import { DifferencePlot } from "../charts/DifferencePlot";
import { useWidth } from "../charts/useWidth";
import { presentVerdict } from "../compare/answer/presentVerdict";
import { useWording } from "../language/wordingContext";
import { useStaleStyle } from "../theme/useStaleStyle";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    width: "100%",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  pending: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  // Nothing moves when the answer arrives.
  chart: { minHeight: "168px" },
});

/** The verdict on the figures as they are typed, with the picture of it that the comparison will show. */
export function StartVerdict({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const wording = useWording();
  const say = wording.words.start;
  const request = useMemo<AnalysisRequest>(
    () => ({ scenario, ranges: new Map(), scenarios: [], quotes: [], chosenQuote: undefined }),
    [scenario],
  );
  const { state } = useAnalysis(request);
  const comparison = useMemo(() => compareOptions(scenario), [scenario]);
  const verdict = presentVerdict({ scenario, comparison, decision: partView(state, "decision") }, wording);
  const staleStyle = useStaleStyle(verdict.isStale);
  return (
    <section className={styles.root} aria-label={say.verdict}>
      <div aria-live="polite">
        <h3
          className={mergeClasses(styles.title, verdict.isPending && styles.pending, staleStyle)}
          aria-busy={verdict.isPending || verdict.isStale}
        >
          {verdict.title}
        </h3>
      </div>
      <p className={mergeClasses(styles.text, staleStyle)}>{verdict.sentence}</p>
      <Picture difference={partView(state, "difference")} />
      <p className={styles.quiet}>{say.restsOn}</p>
    </section>
  );
}

function Picture({ difference }: { readonly difference: PartView<DifferenceSummary> }) {
  const styles = useStyles();
  const id = useId("years");
  const { words, figures } = useWording();
  const [place, width] = useWidth();
  const staleStyle = useStaleStyle(difference.kind === "known" && difference.isStale);
  const data = difference.kind === "known" ? difference.value : undefined;
  const wins = data?.managedWins;
  const say = words.compare.difference;
  const summary =
    wins === undefined
      ? say.title
      : say.wins(words.options.managed, figures.chance(wins), figures.chance(1 - wins));
  return (
    <div ref={place} dir="ltr" className={mergeClasses(styles.chart, staleStyle)}>
      {data && data.bins.length > 0 ? <DifferencePlot {...{ data, summary, width, id }} /> : null}
    </div>
  );
}
