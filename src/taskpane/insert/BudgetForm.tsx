import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OptionName } from "../../model/decision/comparison";
import { Choice } from "../shell/Choice";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { SectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { OptionSelect } from "./OptionSelect";
import { ScenarioSelect, scenarioName } from "./ScenarioSelect";

const PLACES = ["selection", "new sheet"] as const;

/** Budget lines of one option in one scenario. */
export function BudgetForm({ session }: SectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const [option, setOption] = useState<OptionName>("managed");
  const [scenario, setScenario] = useState<string>();
  const [to, setTo] = useState<(typeof PLACES)[number]>("selection");
  const say = words.insert;
  const insert = () =>
    void command.run("insertBudgetLines", { option, scenario: scenarioName(session, scenario), to });
  return (
    <section className={card.card}>
      <p className={card.text}>{say.budgetSays}</p>
      <OptionSelect value={option} onChosen={setOption} />
      <ScenarioSelect session={session} value={scenario} onChosen={setScenario} />
      <Choice
        name="budget-place"
        label={say.place}
        value={to}
        choices={PLACES.map((place) => [place, say.places[place]] as const)}
        onChosen={setTo}
      />
      <div className={card.buttons}>
        <Button appearance="primary" onClick={insert}>
          {say.insertBudget}
        </Button>
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}
