import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { partView } from "../analysis/partView";
import type { PaneSession } from "../state/paneSession";
import type { ShownScenario } from "../state/presentPane";
import { useWording } from "../language/wordingContext";
import { useStaleStyle } from "../theme/useStaleStyle";
import { ChanceBar } from "./ChanceBar";
import { presentComparison } from "./presentComparison";
import { type Fact, presentVerdict } from "./presentVerdict";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    padding: "14px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  answer: { display: "flex", flexDirection: "column", rowGap: "10px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  facts: { margin: 0, display: "grid", rowGap: "8px" },
  fact: { display: "grid", gridTemplateColumns: "minmax(0, 5fr) minmax(0, 7fr)", columnGap: "12px" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  figure: { display: "block", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface VerdictCardProps {
  readonly session: PaneSession;
  readonly shown: ShownScenario;
}

/** The answer, how sure it is, and the few figures that it hangs on. */
export function VerdictCard({ session: { analysis }, shown }: VerdictCardProps) {
  const styles = useStyles();
  const wording = useWording();
  const { headline } = presentComparison(shown.comparison, wording);
  const view = presentVerdict(
    {
      ...shown,
      headline,
      decision: partView(analysis.state, "decision"),
      difference: partView(analysis.state, "difference"),
      breakevens: partView(analysis.state, "breakevens"),
    },
    wording,
  );
  const staleStyle = useStaleStyle(view.isStale);
  return (
    <section className={styles.root} aria-label={wording.words.compare.result}>
      <div className={mergeClasses(styles.answer, staleStyle)} aria-busy={view.isStale}>
        <div aria-live="polite">
          <h2 className={styles.verdict}>{view.verdict}</h2>
        </div>
        {view.chances ? <ChanceBar {...view.chances} /> : null}
        {view.explanations.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
      </div>
      <dl className={styles.facts}>
        {view.facts.map((fact) => (
          <FactRow key={fact.label} fact={fact} />
        ))}
      </dl>
      <span className={styles.quiet}>{wording.words.compare.facts.notPriced}</span>
    </section>
  );
}

function FactRow({ fact: { label, figure, meaning, isStale } }: { readonly fact: Fact }) {
  const styles = useStyles();
  const staleStyle = useStaleStyle(isStale);
  return (
    <div className={mergeClasses(styles.fact, staleStyle)}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <span className={styles.figure}>{figure}</span>
        <span className={styles.quiet}>{meaning}</span>
      </dd>
    </div>
  );
}
