import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { AddScenarioRequest } from "../../commands/scenarios/addScenario";
import { PRESETS } from "../../model/assumptions/presets";
import type { ScenarioKey } from "../state/paneState";
import { useWording } from "../language/wordingContext";
import { InlineForm } from "./InlineForm";
import { freeName } from "./scenarioAt";

export interface AddScenarioFormProps {
  readonly scenarios: readonly ScenarioKey[];
  readonly onAdd: (request: AddScenarioRequest) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a further scenario and what it starts from. */
export function AddScenarioForm({ scenarios, onAdd, onCancel }: AddScenarioFormProps) {
  const { words } = useWording();
  const say = words.scenarios;
  const [typed, setTyped] = useState<string>();
  const [presetName, setPresetName] = useState("");
  const preset = PRESETS.find((each) => each.name === presetName);
  // A typical firm gives its name, until the user has typed another one.
  const name = typed ?? (preset?.name || freeName(scenarios, say.newName));
  return (
    <InlineForm
      title={say.addTitle}
      action={say.addNow}
      onAct={() => onAdd(preset ? { name, values: preset.inputs } : { name })}
      onCancel={onCancel}
    >
      <Field label={say.name}>
        <Input value={name} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field label={say.startFrom}>
        <Select value={presetName} onChange={(_, { value }) => setPresetName(value)}>
          <option value="">{say.defaults}</option>
          {PRESETS.map((each) => (
            <option key={each.name}>{each.name}</option>
          ))}
        </Select>
      </Field>
    </InlineForm>
  );
}
