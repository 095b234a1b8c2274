import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComparisonView } from "./presentComparison";

const useStyles = makeStyles({
  root: {
    // Stays in sight while inputs are changed, unless the pane is too low for that.
    "@media (min-height: 560px)": { position: "sticky", top: 0, zIndex: 1 },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: "-8px -16px 0",
    padding: "8px 16px 12px",
  },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  detail: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** The answer in one sentence, and what belongs beside it. */
export function Headline({ comparison }: { readonly comparison: ComparisonView }) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label="Result" aria-live="polite">
      <h2 className={styles.sentence}>{comparison.headline}</h2>
      {comparison.details.map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
    </section>
  );
}
