import { useId } from "@fluentui/react-components";
import type { TermWorth } from "../../model/quotes/termWorth";
import { roundedText } from "../language/findingText";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { useTableStyles } from "../theme/useTableStyles";
import { FoldedCard } from "./fold/FoldedCard";

export interface TermsCardProps {
  readonly worths: readonly TermWorth[];
  readonly isStale: boolean;
}

/** What each term of the compared contract is worth a year: what to negotiate about first. */
export function TermsCard({ worths, isStale }: TermsCardProps) {
  const card = useCardStyles();
  const table = useTableStyles();
  const wording = useWording();
  const id = useId("terms");
  const { words, figures } = wording;
  const say = words.compare.terms;
  return (
    <FoldedCard
      card="terms"
      title={say.title(words.options.managed)}
      answer={summary(worths, wording)}
      isStale={isStale}
    >
      <table className={table.table} aria-labelledby={id}>
        <caption id={id} className={card.quiet}>
          {say.note}
        </caption>
        <thead>
          <tr className={table.columnHead}>
            <th scope="col">{say.term}</th>
            <th scope="col">{say.perYear}</th>
            <th scope="col">{say.onLeaving}</th>
          </tr>
        </thead>
        <tbody>
          {worths.map(({ input, now, better, perYear, onLeaving }) => (
            <tr key={input}>
              <th scope="row">
                {words.inputs.label(input)}
                <span className={table.holds}>
                  {say.ask(roundedText(input, now, wording), roundedText(input, better, wording))}
                </span>
              </th>
              <td>{figures.cellMoney(perYear)}</td>
              <td>{figures.cellMoney(onLeaving)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FoldedCard>
  );
}

function summary([first]: readonly TermWorth[], { words, figures }: Wording): string {
  const say = words.compare.terms;
  if (!first) return say.none;
  const label = words.inputs.label(first.input);
  return first.perYear >= first.onLeaving
    ? say.summary(label, figures.money(first.perYear))
    : say.summaryLeaving(label, figures.money(first.onLeaving));
}
