import { Button } from "@fluentui/react-components";
import { sentenceOf } from "../../model/assumptions/statement";
import type { RefusedRow, TableChoices } from "../../model/evidence/table/evidenceTable";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { evidenceWords } from "./evidenceWords";
import type { Evidence } from "./reading/useEvidence";

export interface RefusedListProps {
  readonly evidence: Evidence;
  readonly onChosen: (choices: TableChoices) => void;
}

/** Every row that was left out, or used in part, with the reason. */
export function RefusedList({ evidence: { reading, choices }, onChosen }: RefusedListProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const { count, listed, haveStrays } = reading.refused;
  const say = evidenceWords(words);
  const keeps = choices.table.keepsStrayDates === true;
  const hasStrays = keeps || haveStrays;
  if (count === 0 && !hasStrays) return null;
  return (
    <>
      {count > 0 ? (
        <details>
          <summary>{say.refused(count)}</summary>
          <ul className={card.list}>
            {listed.map((row) => (
              <li key={`${row.row} ${row.reason[0]}`}>
                <RefusedText row={row} />
              </li>
            ))}
          </ul>
          {count > listed.length ? (
            <p className={card.quiet}>{say.moreRefused(count - listed.length)}</p>
          ) : null}
        </details>
      ) : null}
      {hasStrays ? (
        <div className={card.buttons}>
          <Button onClick={() => onChosen({ keepsStrayDates: !keeps })}>
            {keeps ? say.leaveStrays : say.keepStrays}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function RefusedText({ row: { row, text, reason, isPart } }: { readonly row: RefusedRow }) {
  const { words } = useWording();
  const say = evidenceWords(words);
  const why = sentenceOf(evidenceWords(words).reasons, reason) ?? "";
  return <>{isPart ? say.refusedPart(row, text, why) : say.refusedRow(row, text, why)}</>;
}
