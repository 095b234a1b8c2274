import { Button } from "@fluentui/react-components";
import { sentenceOf } from "../../model/assumptions/statement";
import type { RefusedRow, TableChoices } from "../../model/evidence/table/evidenceTable";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import type { Evidence } from "./useEvidence";
import { evidenceWords } from "./evidenceWords";

/** More rows than this are counted, not listed. */
const MOST_LISTED = 50;
const STRAY: ReadonlySet<string> = new Set(["future", "distant", "apart"]);

export interface RefusedListProps {
  readonly evidence: Evidence;
  readonly onChosen: (choices: TableChoices) => void;
}

/** Every row that was left out, or used in part, with the reason. */
export function RefusedList({ evidence: { table, choices }, onChosen }: RefusedListProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const { refused } = table;
  const say = evidenceWords(words);
  const keeps = choices.table.keepsStrayDates === true;
  const hasStrays = keeps || refused.some(({ reason }) => STRAY.has(reason[0]));
  if (refused.length === 0 && !hasStrays) return null;
  return (
    <>
      {refused.length > 0 ? (
        <details>
          <summary>{say.refused(refused.length)}</summary>
          <ul className={card.list}>
            {refused.slice(0, MOST_LISTED).map((row) => (
              <li key={`${row.row} ${row.reason[0]}`}>
                <RefusedText row={row} />
              </li>
            ))}
          </ul>
          {refused.length > MOST_LISTED ? (
            <p className={card.quiet}>{say.moreRefused(refused.length - MOST_LISTED)}</p>
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
