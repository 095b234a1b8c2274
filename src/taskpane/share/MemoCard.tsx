import { Button } from "@fluentui/react-components";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { SectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";

/** The decision on one page, for the scenario that the pane shows. */
export function MemoCard({ session }: SectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const { chosen } = session.view;
  const say = words.share.memo;
  return (
    <section className={card.divided} aria-labelledby="share-memo">
      <h3 id="share-memo" className={card.title}>
        {say.title}
      </h3>
      <p className={card.text}>{say.says}</p>
      <div className={card.buttons}>
        <Button
          onClick={() => void command.run("insertDecisionMemo", chosen ? { scenario: chosen.name } : {})}
        >
          {say.run}
        </Button>
        {chosen ? <span className={card.quiet}>{chosen.name}</span> : null}
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}
