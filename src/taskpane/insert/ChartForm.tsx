import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { OPTION_NAMES } from "../../model/decision/comparison";
import { CHART_NAMES, type ChartName } from "../../workbook/sheets/chartBlock";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { SectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { OptionSelect } from "./OptionSelect";
import { ScenarioSelect, scenarioName } from "./ScenarioSelect";

/** Charts that show one option only. */
const OF_ONE_OPTION: readonly ChartName[] = ["bad years", "cash"];

/** A chart of one scenario, or of all. */
export function ChartForm({ session }: SectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const [chart, setChart] = useState<ChartName>("costs");
  const [chosen, setOption] = useState<string>("break-fix");
  const [scenario, setScenario] = useState<string>();
  const say = words.insert;
  const options = [...OPTION_NAMES, ...session.view.quotes.map(({ name }) => name)];
  const option = options.includes(chosen) ? chosen : "break-fix";
  const insert = () =>
    void command.run("insertChart", { chart, option, scenario: scenarioName(session, scenario) });
  return (
    <section className={card.card}>
      <p className={card.text}>{say.chartSays}</p>
      <Field label={say.chart}>
        <Select value={chart} onChange={(_, { value }) => setChart(value as ChartName)}>
          {CHART_NAMES.map((name) => (
            <option key={name} value={name}>
              {say.charts[name]}
            </option>
          ))}
        </Select>
      </Field>
      {OF_ONE_OPTION.includes(chart) ? (
        <OptionSelect value={option} options={options} onChosen={setOption} />
      ) : null}
      {chart === "scenarios" ? null : (
        <ScenarioSelect session={session} value={scenario} onChosen={setScenario} />
      )}
      <div className={card.buttons}>
        <Button appearance="primary" onClick={insert}>
          {say.insertChart}
        </Button>
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}
