import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import type { Breakeven } from "../../model/breakeven";
import { SCENARIO_FIELDS } from "../../model/scenario";
import { roundedText } from "../findingText";
import type { PaneSession } from "../paneSession";
import type { Speech } from "../speech";
import { useSpeech } from "../speechContext";
import { useTableStyles } from "../useTableStyles";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground3 },
  now: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { fontWeight: tokens.fontWeightSemibold },
});

export interface FlipsCardProps {
  readonly breakevens: readonly Breakeven[];
  readonly session: PaneSession;
  readonly isStale: boolean;
}

/** Where each of the usual inputs would have to be for the answer to turn. */
export function FlipsCard({ breakevens, session, isStale }: FlipsCardProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { words } = useSpeech();
  const id = useId("flips");
  const say = words.compare.flips;
  const scenario = session.view.shown?.scenario;
  if (!scenario) return null;
  return (
    <section className={styles.root} aria-labelledby={id} aria-busy={isStale}>
      <h3 id={id} className={styles.title}>
        {say.title}
      </h3>
      <table className={table.table} aria-labelledby={id}>
        <thead>
          <tr className={table.columnHead}>
            <th scope="col">{say.input}</th>
            <th scope="col">{say.breakeven}</th>
            <th scope="col">{say.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(breakevens).map((each) => (
            <FlipRow key={each.input} breakeven={each} present={scenario[each.input]} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What can flip the answer first. */
function inOrder(breakevens: readonly Breakeven[]): readonly Breakeven[] {
  return [
    ...breakevens.filter(({ kind }) => kind === "value"),
    ...breakevens.filter(({ kind }) => kind === "none"),
  ];
}

function FlipRow({ breakeven, present }: { readonly breakeven: Breakeven; readonly present: number }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { input } = breakeven;
  const isValue = breakeven.kind === "value";
  return (
    <tr>
      <th scope="row">
        {SCENARIO_FIELDS[input].label}
        <span className={styles.now}>
          {speech.words.compare.flips.now(roundedText(input, present, speech))}
        </span>
      </th>
      <td className={mergeClasses(isValue ? styles.value : styles.quiet)}>
        {isValue ? roundedText(input, breakeven.value, speech) : "\u2013"}
      </td>
      <td>{meaning(breakeven, speech)}</td>
    </tr>
  );
}

function meaning(breakeven: Breakeven, { words }: Speech): string {
  const say = words.compare.flips;
  const cheaper = breakeven.kind === "value" ? breakeven.cheaperBelow : breakeven.cheaper;
  if (cheaper === "neither") return say.neither;
  const option = words.options[cheaper];
  return breakeven.kind === "value" ? say.cheaperBelow(option) : say.none(option);
}
