import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Reason } from "../../model/decision/reason";
import { useWording } from "../language/wordingContext";
import { FoldedCard } from "./fold/FoldedCard";

/** The first few carry the verdict. */
const FEW = 6;

const useStyles = makeStyles({
  more: { alignSelf: "flex-start" },
  list: { margin: 0, paddingInlineStart: "20px", display: "grid", rowGap: "8px" },
  statement: { "::first-letter": { textTransform: "uppercase" }, display: "block" },
  rests: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface ReasonsCardProps {
  readonly reasons: readonly Reason[];
  readonly isStale: boolean;
}

/** The reasons of the verdict with their figures, and what each rests on. */
export function ReasonsCard({ reasons: all, isStale }: ReasonsCardProps) {
  const styles = useStyles();
  const { words, figures } = useWording();
  const [isWhole, setIsWhole] = useState(false);
  const say = words.compare.reasons;
  // The answer itself is above them all.
  const reasons = all.filter(({ kind }) => kind !== "answer");
  const statementOf = (reason: Reason) => say.word(reason, figures, words.quote);
  const [first] = reasons;
  return (
    <FoldedCard
      card="reasons"
      title={say.title}
      answer={first ? `${statementOf(first).statement}.` : ""}
      isStale={isStale}
    >
      <ol className={styles.list}>
        {reasons.slice(0, isWhole ? reasons.length : FEW).map((reason, index) => {
          const { statement, restsOn } = statementOf(reason);
          return (
            <li key={index}>
              <span className={styles.statement}>{statement}.</span>
              <span className={styles.rests}>{say.restsOn(restsOn)}</span>
            </li>
          );
        })}
      </ol>
      <Button
        className={styles.more}
        size="small"
        aria-expanded={isWhole}
        onClick={() => setIsWhole(!isWhole)}
      >
        {isWhole ? say.fewer : say.all(reasons.length)}
      </Button>
    </FoldedCard>
  );
}
