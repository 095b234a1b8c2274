import { Field, Select } from "@fluentui/react-components";
import type { OptionName } from "../../model/decision/comparison";
import { useWording } from "../language/wordingContext";

export interface OptionSelectProps {
  readonly value: string;
  /** Ways of buying support, and quotes. */
  readonly options: readonly string[];
  /** One more choice than the options, if there is one. */
  readonly more?: { readonly value: string; readonly label: string };
  readonly onChosen: (option: string) => void;
}

/** A choice among the ways of buying support and the quotes. */
export function OptionSelect({ value, options, more, onChosen }: OptionSelectProps) {
  const { words } = useWording();
  return (
    <Field label={words.insert.option}>
      <Select value={value} onChange={(_, chosen) => onChosen(chosen.value)}>
        {options.map((name) => (
          <option key={name} value={name}>
            {words.options[name as OptionName] ?? name}
          </option>
        ))}
        {more ? <option value={more.value}>{more.label}</option> : null}
      </Select>
    </Field>
  );
}
