import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import type { Breakeven } from "../../model/decision/breakeven";
import type { PaneSession } from "../state/paneSession";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { useStaleStyle } from "../theme/useStaleStyle";
import { useTableStyles } from "../theme/useTableStyles";
import { type Flip, presentFlips } from "./presentFlips";

const useStyles = makeStyles({
  root: { minWidth: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  value: { fontWeight: tokens.fontWeightSemibold },
  figure: { whiteSpace: "nowrap" },
  // The words belong to the line above them and take its whole width.
  meaning: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    "table > tbody > &": { borderTop: "none" },
    "& > td": { paddingTop: 0 },
  },
});

export interface FlipsCardProps {
  readonly breakevens: readonly Breakeven[];
  readonly session: PaneSession;
  readonly isStale: boolean;
}

/** The value of each usual input at which the answer flips. */
export function FlipsCard({ breakevens, session, isStale }: FlipsCardProps) {
  const styles = useStyles();
  const staleStyle = useStaleStyle(isStale);
  const table = useTableStyles();
  const wording = useWording();
  const id = useId("flips");
  const say = wording.words.compare.flips;
  const scenario = session.view.shown?.scenario;
  if (!scenario) return null;
  const flips = presentFlips(breakevens, scenario, wording);
  return (
    <section className={mergeClasses(styles.root, staleStyle)} aria-labelledby={id} aria-busy={isStale}>
      <h3 id={id} className={styles.title}>
        {say.title}
      </h3>
      <p className={styles.summary}>{flipsSummary(flips[0], wording)}</p>
      <table className={table.table} aria-labelledby={id}>
        <thead>
          <tr className={table.columnHead}>
            <th scope="col">{say.input}</th>
            <th scope="col">{say.now}</th>
            <th scope="col">{say.turnsAt}</th>
            <th scope="col">{say.change}</th>
          </tr>
        </thead>
        <tbody>
          {flips.map((flip) => (
            <FlipRow key={flip.input} flip={flip} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function flipsSummary(first: Flip | undefined, { words }: Wording): string {
  const say = words.compare.flips;
  return first?.turnsAt === undefined ? say.none : say.summary(first.label, first.turnsAt, first.now);
}

function FlipRow({ flip: { label, now, turnsAt, change, meaning } }: { readonly flip: Flip }) {
  const styles = useStyles();
  const turns = turnsAt !== undefined;
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        <td className={styles.figure}>{now}</td>
        <td className={mergeClasses(styles.figure, turns ? styles.value : styles.quiet)}>
          {turnsAt ?? "\u2013"}
        </td>
        <td className={styles.figure}>{change ?? "\u2013"}</td>
      </tr>
      <tr className={styles.meaning}>
        <td colSpan={4}>{meaning}</td>
      </tr>
    </>
  );
}
