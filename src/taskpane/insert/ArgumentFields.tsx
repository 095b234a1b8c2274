import { useState } from "react";
import type { ParameterDescription } from "../../functions/catalogue/functionDescriptions";
import { Disclosure } from "../shell/Disclosure";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { ArgumentField } from "./ArgumentField";
import type { ArgumentProblem } from "./readArgumentText";
import type { FunctionEntry } from "./functionEntries";

export interface ArgumentFieldsProps {
  readonly entry: FunctionEntry;
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: ReadonlyMap<string, ArgumentProblem>;
  /** True once the user has tried to insert: from then on missing arguments are reported too. */
  readonly isTried: boolean;
  readonly scenarios: readonly string[];
  readonly onTyped: (name: string, text: string) => void;
}

/** More optional arguments than this are folded away. */
const MAX_OPEN = 2;

/** A field for each argument; a long list of optional ones is folded away. */
export function ArgumentFields(props: ArgumentFieldsProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const { parameters } = props.entry;
  const required = parameters.filter(({ isOptional }) => !isOptional);
  const optional = parameters.filter(({ isOptional }) => isOptional);
  return (
    <>
      <Fields {...props} parameters={required} />
      {optional.length > MAX_OPEN ? (
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
}: ArgumentFieldsProps & { readonly parameters: readonly ParameterDescription[] }) {
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
