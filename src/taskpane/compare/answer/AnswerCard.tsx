import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { partView } from "../../analysis/partView";
import type { PaneSession } from "../../state/paneSession";
import type { ShownScenario } from "../../state/presentPane";
import { useWording } from "../../language/wordingContext";
import { useStaleStyle } from "../../theme/useStaleStyle";
import { useTableStyles } from "../../theme/useTableStyles";
import { type AnswerView, type Fact, presentAnswer } from "./presentAnswer";
import { presentVerdict } from "./presentVerdict";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { margin: 0, minHeight: "40px" },
  caption: { textAlign: "start", paddingBottom: "2px", fontWeight: tokens.fontWeightSemibold },
  needs: { "& td": { whiteSpace: "nowrap" }, "& th, & td": { paddingBlock: "3px" } },
  budget: { "& td": { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold } },
  facts: { margin: 0, display: "grid", rowGap: "6px" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  reductions: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: "8px",
  },
  reduction: { display: "flex", flexDirection: "column" },
  chance: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface AnswerCardProps {
  readonly session: PaneSession;
  readonly shown: ShownScenario;
}

/** What a decision maker needs first: the answer, the budget, a bad year, how sure, what would change it. */
export function AnswerCard({ session: { analysis }, shown }: AnswerCardProps) {
  const styles = useStyles();
  const wording = useWording();
  const { state } = analysis;
  const verdict = presentVerdict(
    { scenario: shown.scenario, comparison: shown.comparison, decision: partView(state, "decision") },
    wording,
  );
  const view = presentAnswer(
    {
      ...shown,
      needs: partView(state, "cashNeeds"),
      provenance: partView(state, "provenance"),
      reductions: partView(state, "reductionChances"),
      breakevens: partView(state, "breakevens"),
      sensitivities: partView(state, "sensitivities"),
    },
    wording,
  );
  return (
    <section className={styles.root} aria-label={wording.words.compare.result}>
      <p className={styles.sentence}>{verdict.sentence}</p>
      <Needs view={view} />
      <dl className={styles.facts}>
        {view.facts.map((fact) => (
          <FactRow key={fact.label} fact={fact} />
        ))}
      </dl>
      <Reductions view={view} />
      {view.notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
    </section>
  );
}

function Needs({ view: { needs, isStale } }: { readonly view: AnswerView }) {
  const styles = useStyles();
  const table = useTableStyles();
  const staleStyle = useStaleStyle(isStale);
  const { words } = useWording();
  return (
    <table className={mergeClasses(table.table, styles.needs, staleStyle)} aria-busy={isStale}>
      <caption className={styles.caption}>{words.compare.answer.needs}</caption>
      <thead>
        <tr className={table.columnHead}>
          <td />
          <th scope="col">{words.options["break-fix"]}</th>
          <th scope="col">{words.options.managed}</th>
        </tr>
      </thead>
      <tbody>
        {needs.map(({ label, hint, breakFix, managed }) => (
          <tr key={label} className={mergeClasses(hint !== undefined && styles.budget)}>
            <th scope="row">
              {label}
              {hint === undefined ? null : <span className={table.holds}>{hint}</span>}
            </th>
            <td>
              <bdi>{breakFix}</bdi>
            </td>
            <td>
              <bdi>{managed}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ fact: { label, figure, meaning, isStale } }: { readonly fact: Fact }) {
  const styles = useStyles();
  const staleStyle = useStaleStyle(isStale);
  return (
    <div className={staleStyle}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <bdi className={styles.figure}>{figure}</bdi> <span>{meaning}</span>
      </dd>
    </div>
  );
}

/** The chance of managed at no reduction, at the assumed one and at the top of its range. */
function Reductions({ view: { reductions } }: { readonly view: AnswerView }) {
  const styles = useStyles();
  const { words } = useWording();
  const id = useId("reductions");
  const say = words.compare.answer;
  return (
    <div>
      <p id={id} className={mergeClasses(styles.label, styles.value)}>
        {say.reduction(words.options.managed)}
      </p>
      <ul className={styles.reductions} aria-labelledby={id}>
        {reductions.map(({ reduction, chance, isAssumed }) => (
          <li key={reduction} className={styles.reduction}>
            <bdi className={styles.chance}>{chance}</bdi>
            <span className={styles.label}>
              {isAssumed ? say.ifAssumed(reduction) : say.ifPrevented(reduction)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
