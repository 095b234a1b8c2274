import { Field, Select } from "@fluentui/react-components";
import { OPTION_NAMES, type OptionName } from "../../model/decision/comparison";
import { useWording } from "../language/wordingContext";

export interface OptionSelectProps {
  readonly value: OptionName;
  readonly onChosen: (option: OptionName) => void;
}

/** A choice among the ways of buying support. */
export function OptionSelect({ value, onChosen }: OptionSelectProps) {
  const { words } = useWording();
  return (
    <Field label={words.insert.option}>
      <Select value={value} onChange={(_, chosen) => onChosen(chosen.value as OptionName)}>
        {OPTION_NAMES.map((name) => (
          <option key={name} value={name}>
            {words.options[name]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
