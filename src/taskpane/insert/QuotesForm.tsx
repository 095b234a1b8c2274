import { Button } from "@fluentui/react-components";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { SectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";

/** A sheet for the quotes on the desk. */
export function QuotesForm({ session }: SectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const say = words.insert;
  const insert = async () => {
    if (await command.run("insertQuotes", undefined)) session.actions.refresh();
  };
  return (
    <section className={card.card}>
      <p className={card.text}>{say.quotesSay}</p>
      <div className={card.buttons}>
        <Button appearance="primary" onClick={() => void insert()}>
          {say.insertQuotes}
        </Button>
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}
