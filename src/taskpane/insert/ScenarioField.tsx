import { Field, Select } from "@fluentui/react-components";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";

export interface ScenarioFieldProps {
  readonly session: PaneSession;
  /** Undefined for the one that the pane shows. */
  readonly value: string | undefined;
  readonly onChosen: (name: string) => void;
}

/** The name to use: what was chosen here if it is still there, else what the pane shows. */
export function scenarioName({ view }: PaneSession, wanted: string | undefined): string {
  return view.scenarios.find(({ name }) => name === wanted)?.name ?? view.chosen!.name;
}

/** A choice among the scenarios of the sheet. */
export function ScenarioField({ session, value, onChosen }: ScenarioFieldProps) {
  const { words } = useWording();
  return (
    <Field label={words.insert.scenario}>
      <Select value={scenarioName(session, value)} onChange={(_, chosen) => onChosen(chosen.value)}>
        {session.view.scenarios.map(({ name, column }) => (
          <option key={column}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
