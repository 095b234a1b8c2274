import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useWording } from "../language/wordingContext";
import { InlineForm } from "./InlineForm";

export interface RenameScenarioFormProps {
  readonly scenario: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for another name of a scenario. */
export function RenameScenarioForm({ scenario, onRename, onCancel }: RenameScenarioFormProps) {
  const { words } = useWording();
  const say = words.scenarios;
  const [name, setName] = useState(scenario);
  return (
    <InlineForm
      title={say.renameTitle(scenario)}
      action={say.renameNow}
      onAct={() => onRename(name)}
      onCancel={onCancel}
    >
      <Field label={say.name}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
    </InlineForm>
  );
}
