import { Button, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import type { Reason } from "../../model/decision/reason";
import { useWording } from "../language/wordingContext";
import { useStaleStyle } from "../theme/useStaleStyle";

/** The first few carry the verdict. */
const FEW = 6;

const useStyles = makeStyles({
  root: { minWidth: 0, display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
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
export function ReasonsCard({ reasons, isStale }: ReasonsCardProps) {
  const styles = useStyles();
  const staleStyle = useStaleStyle(isStale);
  const { words, figures } = useWording();
  const id = useId("reasons");
  const [isWhole, setIsWhole] = useState(false);
  const say = words.compare.reasons;
  return (
    <section className={mergeClasses(styles.root, staleStyle)} aria-labelledby={id} aria-busy={isStale}>
      <h3 id={id} className={styles.title}>
        {say.title}
      </h3>
      <ol className={styles.list}>
        {reasons.slice(0, isWhole ? reasons.length : FEW).map((reason, index) => {
          const { statement, restsOn } = say.word(reason, figures);
          return (
            <li key={index}>
              <span className={styles.statement}>{statement}.</span>
              <span className={styles.rests}>{say.restsOn(restsOn)}</span>
            </li>
          );
        })}
      </ol>
      <Button size="small" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
        {isWhole ? say.fewer : say.all(reasons.length)}
      </Button>
    </section>
  );
}
