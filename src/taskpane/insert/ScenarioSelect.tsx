import { Field, Select } from "@fluentui/react-components";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";

export interface ScenarioSelectProps {
  readonly session: PaneSession;
  /** Undefined for the scenario that the pane shows. */
  readonly value: string | undefined;
  readonly onChosen: (name: string) => void;
}

/** The scenario chosen here if it still exists, otherwise the one that the pane shows. */
export function scenarioName({ view }: PaneSession, chosen: string | undefined): string {
  return view.scenarios.find(({ name }) => name === chosen)?.name ?? view.chosen!.name;
}

/** A choice among the scenarios of the sheet. */
export function ScenarioSelect({ session, value, onChosen }: ScenarioSelectProps) {
  const { words } = useWording();
  return (
    <Field label={words.insert.scenario}>
      <Select value={scenarioName(session, value)} onChange={(_, { value: name }) => onChosen(name)}>
        {session.view.scenarios.map(({ name, column }) => (
          <option key={column}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
