import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { OPTION_NAMES } from "../../model/decision/comparison";
import { Choice } from "../shell/Choice";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { SectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { monthDay } from "./monthDay";
import { OptionSelect } from "./OptionSelect";
import { ScenarioSelect, scenarioName } from "./ScenarioSelect";

const PLACES = ["selection", "new sheet"] as const;
const YEARS = ["1", "2", "3"] as const;
/** Break-fix and every quote, or managed, below each other. */
const ALL = "";

/** Budget lines of one offer or of all, in one scenario. */
export function BudgetForm({ session }: SectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const [chosen, setOption] = useState<string>("managed");
  const [scenario, setScenario] = useState<string>();
  const [to, setTo] = useState<(typeof PLACES)[number]>("selection");
  const [years, setYears] = useState<(typeof YEARS)[number]>("1");
  const [month, setMonth] = useState("");
  const say = words.insert;
  const quotes = session.view.quotes.map(({ name }) => name);
  const offers = quotes.length > 0 ? quotes : ["managed"];
  const options = [...OPTION_NAMES, ...quotes];
  const option = chosen === ALL || options.includes(chosen) ? chosen : "managed";
  const firstMonth = monthDay(month);
  const insert = () =>
    void command.run("insertBudgetLines", {
      option: option === ALL ? ["break-fix", ...offers] : option,
      scenario: scenarioName(session, scenario),
      to,
      years: Number(years),
      ...(firstMonth !== undefined && { firstMonth }),
    });
  return (
    <section className={card.card}>
      <p className={card.text}>{say.budgetSays}</p>
      <OptionSelect
        value={option}
        options={options}
        more={{ value: ALL, label: say.allOffers(Math.max(1, quotes.length)) }}
        onChosen={setOption}
      />
      <ScenarioSelect session={session} value={scenario} onChosen={setScenario} />
      <Field label={say.firstMonth} hint={say.firstMonthHint}>
        <Input type="month" value={month} onChange={(_, { value }) => setMonth(value)} />
      </Field>
      <Choice
        name="budget-years"
        label={say.years}
        value={years}
        choices={YEARS.map((count) => [count, count] as const)}
        onChosen={setYears}
      />
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
