import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { SectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";

/** A copy in plain formulas, of one scenario or of all. */
export function PortableCard({ session }: SectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const [wanted, setWanted] = useState("");
  const { scenarios } = session.view;
  // The scenario may have been renamed or deleted since it was chosen here.
  const scenario = scenarios.find(({ name }) => name === wanted)?.name;
  const say = words.share.portable;
  return (
    <section className={card.card} aria-labelledby="share-portable">
      <h3 id="share-portable" className={card.title}>
        {say.title}
      </h3>
      <p className={card.text}>{say.says}</p>
      <div className={card.buttons}>
        {scenarios.length > 1 ? (
          <Select
            aria-label={say.scenario}
            value={scenario ?? ""}
            onChange={(_, { value }) => setWanted(value)}
          >
            <option value="">{say.all}</option>
            {scenarios.map(({ name, column }) => (
              <option key={column}>{name}</option>
            ))}
          </Select>
        ) : null}
        <Button onClick={() => void command.run("portableCopy", scenario === undefined ? {} : { scenario })}>
          {say.run}
        </Button>
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}
