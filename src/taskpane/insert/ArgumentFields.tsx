import { useState } from "react";
import type { ParameterMetadata } from "../../functions/functionMetadata";
import { Disclosure } from "../shell/Disclosure";
import { useSpeech } from "../language/speechContext";
import { useCardStyles } from "../theme/useCardStyles";
import { ArgumentField } from "./ArgumentField";
import type { ArgumentProblem } from "./argumentText";
import type { FunctionEntry } from "./functionEntries";

export interface ArgumentFieldsProps {
  readonly entry: FunctionEntry;
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: ReadonlyMap<string, ArgumentProblem>;
  /** True once the user has tried to insert: from then on what is missing is said too. */
  readonly isTried: boolean;
  readonly scenarios: readonly string[];
  readonly onTyped: (name: string, text: string) => void;
}

/** More optional arguments than these are shown on demand. */
const FEW = 2;

/** A field for each argument; the optional ones of a long list on demand. */
export function ArgumentFields(props: ArgumentFieldsProps) {
  const card = useCardStyles();
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { parameters } = props.entry;
  const required = parameters.filter(({ optional }) => !optional);
  const optional = parameters.filter((each) => each.optional);
  return (
    <>
      <Fields {...props} parameters={required} />
      {optional.length > FEW ? (
        <Disclosure title={words.insert.optional(optional.length)} isOpen={isOpen} onToggle={setOpen}>
          <div className={card.card}>
            <Fields {...props} parameters={optional} />
          </div>
        </Disclosure>
      ) : (
        <Fields {...props} parameters={optional} />
      )}
    </>
  );
}

function Fields({
  parameters,
  texts,
  problems,
  isTried,
  scenarios,
  onTyped,
}: ArgumentFieldsProps & { readonly parameters: readonly ParameterMetadata[] }) {
  return parameters.map((parameter) => {
    const problem = problems.get(parameter.name);
    return (
      <ArgumentField
        key={parameter.name}
        parameter={parameter}
        text={texts[parameter.name] ?? ""}
        problem={problem === "missing" && !isTried ? undefined : problem}
        scenarios={scenarios}
        onTyped={(text) => onTyped(parameter.name, text)}
      />
    );
  });
}
