import { makeStyles, tokens } from "@fluentui/react-components";
import type { Sensitivity } from "../../model/decision/sensitivity";
import type { ShownScenario } from "../state/presentPane";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { FoldedCard } from "./fold/FoldedCard";
import { presentAssumed } from "./presentAssumed";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "6px", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  value: { fontWeight: tokens.fontWeightSemibold },
});

export interface AssumedCardProps {
  readonly shown: ShownScenario;
  readonly sensitivities: readonly Sensitivity[];
  readonly isStale: boolean;
}

/** The defaults that nobody has stated and that could move the answer. */
export function AssumedCard({ shown, sensitivities, isStale }: AssumedCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const wording = useWording();
  const say = wording.words.compare.assumed;
  const assumed = presentAssumed(shown, sensitivities, wording);
  return (
    <FoldedCard
      card="assumed"
      title={say.title}
      answer={assumed.length === 0 ? say.none : say.summary(assumed.length)}
      isStale={isStale}
    >
      <ul className={styles.list}>
        {assumed.map(({ input, label, value, effect, source }) => (
          <li key={input} className={styles.row}>
            <div className={styles.head}>
              <span>{label}</span>
              <span className={styles.value}>{value}</span>
            </div>
            <p className={card.text}>{effect}</p>
            <p className={card.quiet}>{source}</p>
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}
