import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Breakeven } from "../../model/decision/breakeven";
import type { ShownScenario } from "../state/presentPane";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";
import { FoldedCard } from "./fold/FoldedCard";
import { type Flip, presentFlips } from "./presentFlips";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  value: { fontWeight: tokens.fontWeightSemibold },
  figure: { whiteSpace: "nowrap" },
  // The words belong to the line above them and take its whole width.
  meaning: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface FlipsCardProps {
  readonly breakevens: readonly Breakeven[];
  readonly shown: ShownScenario;
  readonly isStale: boolean;
}

/** The value of each usual input at which the answer flips. */
export function FlipsCard({ breakevens, shown, isStale }: FlipsCardProps) {
  const table = useTableStyles();
  const wording = useWording();
  const say = wording.words.compare.flips;
  const flips = presentFlips(breakevens, shown.scenario, wording);
  return (
    <FoldedCard card="flips" title={say.title} answer={flipsSummary(flips[0], wording)} isStale={isStale}>
      <table className={table.table} aria-label={say.title}>
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
    </FoldedCard>
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
      <tr data-continued className={styles.meaning}>
        <td colSpan={4}>{meaning}</td>
      </tr>
    </>
  );
}
